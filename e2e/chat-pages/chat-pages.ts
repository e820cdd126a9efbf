import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

/** What a chat page lets a test do to it; see chat.js. */
export interface ChatActs {
  add(id: string, author: string, text: string): void;
  edit(id: string, text: string): void;
  recycle(id: string, next: string, author: string, text: string): void;
  /** Makes a row and its words hide what does not fit. */
  clip(id: string): void;
  open(which: 'group' | 'friend', rows: [id: string, author: string, text: string][]): void;
}

export const WEB_K = 'https://web.telegram.org/k/';
export const ZALO = 'https://chat.zalo.me/';
/** The page of one post: its words stand in a frame. */
export const TELEGRAM_POST = 'https://t.me/kenhmau/11';

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

const page = (body: string, client = '', html = '') =>
  `<!doctype html><html lang="vi"${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${read('chat.css')}</style></head><body data-client="${client}">${body}${client && `<script>${read('chat.js')}</script>`}</body></html>`;

const side = `<div id="side"><div id="conversationList">
  <div class="msg-item chatlist-chat" anim-data-id="g300003">Nhóm Mẫu: lời ở cột bên</div>
  <div class="msg-item chatlist-chat" anim-data-id="400004">Bạn Mẫu: lời ở cột bên</div></div></div>`;
const webK = (html: string) =>
  page(
    `${side}<div class="bubbles scroller"><div class="bubbles-inner"><div class="bubbles-group list"></div></div></div>`,
    'k',
    html,
  );
const zalo = page(
  `${side}<main id="chatViewContainer" class="scroller"><header id="header"></header><div id="messageViewContainer"><div class="transform-gpu"><div id="messageViewScroll" class="list"></div></div></div></main>`,
  'z',
);
const post = (words: string) =>
  page(`<div class="tgme_widget_message" data-post="kenhmau/11" style="padding:40px 16px"><div class="tgme_widget_message_bubble bubble-content">
    <a class="tgme_widget_message_owner_name" href="https://t.me/kenhmau">Kênh Mẫu</a>
    <div class="tgme_widget_message_text js-message_text">${words}</div>
    <a class="tgme_widget_message_date" href="https://t.me/kenhmau/11"><time>13:05</time></a></div></div>`);
const around = page(
  `<div class="tgme_page"><iframe src="${TELEGRAM_POST}?embed=1&mode=tme" width="600" height="260"></iframe></div>`,
);

/** Answers the addresses of the chat sites with pages of our own, which load nothing else. */
export async function serveChats(context: BrowserContext, words: string, dark = false): Promise<void> {
  const serve = (address: string, body: (url: URL) => string) =>
    context.route(`${address}**`, (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({
            contentType: 'text/html; charset=utf-8',
            body: body(new URL(route.request().url())),
          })
        : route.fulfill({ status: 204 }),
    );
  await serve(WEB_K, () => webK(dark ? ' class="night"' : ''));
  await serve(ZALO, () => zalo);
  await serve(TELEGRAM_POST, (url) => (url.searchParams.has('embed') ? post(words) : around));
}

/** Lets a chat page do something to itself. */
export function act<A extends keyof ChatActs>(
  on: Page,
  name: A,
  ...args: Parameters<ChatActs[A]>
): Promise<void> {
  return on.evaluate(
    ([doing, given]) =>
      (window as unknown as { chat: Record<string, (...all: unknown[]) => void> }).chat[doing]!(...given),
    [name, args] as [string, unknown[]],
  );
}
