import { type Browser, browser } from '#imports';
import { ALLOWED_SENDERS, type Messages, type MessageType, type Sender } from './messages.ts';

type MessageSender = Browser.runtime.MessageSender;
type Answer<T extends MessageType> = { ok: true; reply: Messages[T]['reply'] } | { ok: false; error: string };
type Handlers = {
  [T in MessageType]?: (
    data: Messages[T]['data'],
    sender: MessageSender,
  ) => Messages[T]['reply'] | Promise<Messages[T]['reply']>;
};

/** Asks the background. Rejects when it refuses, fails, or the extension was updated meanwhile. */
export async function send<T extends MessageType>(type: T, data: Messages[T]['data']) {
  return unwrap<T>(await browser.runtime.sendMessage({ type, data }));
}

/** Asks the content script of a tab, or of one frame in it. Rejects when there is none, as on a page we do not read. */
export async function sendToTab<T extends MessageType>(
  tabId: number,
  type: T,
  data: Messages[T]['data'],
  frame?: number,
) {
  const options = frame === undefined ? undefined : { frameId: frame };
  return unwrap<T>(await browser.tabs.sendMessage(tabId, { type, data }, options));
}

/**
 * Answers messages. Call it synchronously when the worker or script starts. Messages from a sender that
 * does not fit, and messages nobody here handles, get no answer.
 */
export function listen(handlers: Handlers): () => void {
  const onMessage = (message: unknown, sender: MessageSender, sendResponse: (answer: unknown) => void) => {
    const type = (message as { type?: unknown } | null)?.type;
    if (typeof type !== 'string' || !Object.hasOwn(ALLOWED_SENDERS, type)) return false;
    const handler = handlers[type as MessageType] as Handler | undefined;
    const from = senderOf(sender);
    if (!handler || !from || !ALLOWED_SENDERS[type as MessageType].includes(from)) return false;
    Promise.resolve()
      .then(() => handler((message as { data?: unknown }).data, sender))
      .then((reply) => sendResponse({ ok: true, reply: reply ?? null }))
      .catch((error: unknown) => sendResponse({ ok: false, error: String(error) }));
    // The answer comes later: without this the browser closes the channel.
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}

type Handler = (data: unknown, sender: MessageSender) => unknown;

/** True for the extension's own pages. */
export function isOurPage({ url }: MessageSender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) === true;
}

/** Our own page, our own content script, or nobody we listen to. */
export function senderOf(sender: MessageSender): Sender | null {
  if (sender.id !== browser.runtime.id || !sender.url) return null;
  if (isOurPage(sender)) return 'page';
  return sender.tab ? 'content' : null;
}

function unwrap<T extends MessageType>(answer: Answer<T> | undefined): Messages[T]['reply'] {
  if (!answer) throw new Error('Nobody answered the message');
  if (!answer.ok) throw named(answer.error);
  return answer.reply;
}

/** The error as it was thrown on the other side: pages tell a full device from a lock by the name. */
function named(text: string): Error {
  const [, name, message] = /^(\w+): (.*)$/s.exec(text) ?? [];
  return name ? Object.assign(new Error(message), { name }) : new Error(text);
}
