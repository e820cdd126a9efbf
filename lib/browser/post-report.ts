import type { OutboxItem } from '../reporting/endpoint/outbox-item.ts';
import { type Outcome, outcomeOf, receiptOf } from '../reporting/endpoint/reply.ts';

/** How long a server may take, in ms; the browser ends a worker that waits much longer. */
const PATIENCE = 20_000;
/** A receipt fits into this, in bytes; nothing more of an answer is looked at. */
const LONGEST_ANSWER = 4_096;

/**
 * Sends one report. The only place of the extension that asks the network for anything. No cookies go along, no page
 * is told where it comes from, nothing is followed elsewhere, and of the answer only a receipt number is taken.
 */
export async function postReport(
  { id, address, body }: Pick<OutboxItem, 'id' | 'address' | 'body'>,
  { patience = PATIENCE, now = Date.now } = {},
): Promise<Outcome> {
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Idempotency-Key': id },
      body,
      signal,
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    // Browsers hide where a redirect leads, and call its status 0.
    if (response.type === 'opaqueredirect') return { is: 'refused', why: 'redirect' };
    const outcome = outcomeOf(response.status, response.headers.get('Retry-After'), now());
    if (outcome.is !== 'delivered') {
      await response.body?.cancel();
      return outcome;
    }
    // It lies there now, whatever becomes of the rest of the answer.
    return { is: 'delivered', receipt: receiptOf(await beginning(response).catch(() => '')) };
  } catch {
    return { is: 'later', why: signal.aborted ? 'slow' : 'unreachable', after: null };
  }
}

/** The first bytes of an answer as text; '' when there are more than a receipt needs. */
async function beginning(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > LONGEST_ANSWER) {
      await reader.cancel();
      return '';
    }
    text += decoder.decode(value, { stream: true });
  }
  return text;
}
