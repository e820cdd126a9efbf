/** What came of one attempt to send. */
export type Outcome =
  | { is: 'delivered'; receipt: string | null }
  /** Worth another try; `after` is what the server asked for, in ms. */
  | { is: 'later'; why: LaterReason; after: number | null }
  /** Another try would end the same. */
  | { is: 'refused'; why: RefusedReason };
export type LaterReason = 'unreachable' | 'slow' | 'busy' | 'broken';
export type RefusedReason = 'redirect' | 'too-large' | 'not-allowed' | 'not-there' | 'not-wanted';

/** A server may ask for a pause, not for silence. */
const LONGEST_PAUSE = 24 * 60 * 60_000;

/** What a status means. Servers that have the report already say 409: it lies where it should. */
export function outcomeOf(status: number, retryAfter: string | null, now: number): Outcome {
  if ((status >= 200 && status < 300) || status === 409) return { is: 'delivered', receipt: null };
  const after = pauseOf(retryAfter, now);
  if (status === 429 || status === 503) return { is: 'later', why: 'busy', after };
  if (status >= 500 || status === 408 || status === 425) return { is: 'later', why: 'broken', after };
  return { is: 'refused', why: refusal(status) };
}

function refusal(status: number): RefusedReason {
  if (status < 400) return 'redirect';
  if (status === 413) return 'too-large';
  if (status === 401 || status === 403) return 'not-allowed';
  return status === 404 || status === 410 ? 'not-there' : 'not-wanted';
}

/** `Retry-After` in ms: seconds or a date. Null when there is none that makes sense. */
function pauseOf(header: string | null, now: number): number | null {
  if (header === null) return null;
  const isDate = /[a-z]/i.test(header);
  const pause = isDate ? Date.parse(header) - now : Number(header) * 1000;
  return Number.isFinite(pause) && pause >= 0 ? Math.min(pause, LONGEST_PAUSE) : null;
}

/** Letters, digits and simple signs: nothing that could be markup, a link or a sentence. */
const RECEIPT = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

/** The receipt number in an answer like `{"receipt": "A-17"}`; null for anything else. Shown as plain text only. */
export function receiptOf(answer: string): string | null {
  try {
    const { receipt } = JSON.parse(answer) as { receipt?: unknown };
    return typeof receipt === 'string' && RECEIPT.test(receipt) ? receipt : null;
  } catch {
    return null;
  }
}
