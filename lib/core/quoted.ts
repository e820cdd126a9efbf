import { linesOfOthers } from './dialogue.ts';

/** Closing mark of each opening one, by code: "…" “…” „…” ‘…’ «…». A straight mark closes itself. */
function closingOf(code: number): number {
  if (code === 0x22) return 0x22;
  if (code === 0x201c || code === 0x201e) return 0x201d;
  if (code === 0x2018) return 0x2019;
  return code === 0xab ? 0xbb : 0;
}
const NEWLINE = 10;
/** Shorter quotes name a thing ("việc nhẹ"); longer ones repeat what somebody says. */
const LEAST_UNITS = 18;
const MOST_UNITS = 700;
/** With less of the writer's own words around it, the quote is the post. */
const LEAST_OUTSIDE = 40;

/** UTF-16 offsets, in order and apart: from, to, from, to … Null where there are none. */
export type Stretches = readonly number[] | null;

/**
 * The stretches of a text that repeat the words of others, as UTF-16 offsets: from, to, from, to …
 * People who warn, ask or tell set them in quotation marks, or type a chat out line by line; what they say themselves stands outside.
 * Linear in the length of the text.
 * @param chat what `linesOfOthers` says of the text
 * @returns null when nothing is quoted, or when hardly anything else is there
 */
export function quotedStretches(text: string, chat: Stretches = linesOfOthers(text)): number[] | null {
  const stretches = joined(inMarks(text), chat ?? []);
  if (stretches.length === 0) return null;
  let outside = text.trim().length;
  for (let i = 0; i < stretches.length; i += 2) outside -= stretches[i + 1]! - stretches[i]!;
  return outside >= LEAST_OUTSIDE ? stretches : null;
}

/** What a text repeats of others. */
export interface Quotations {
  /** Their lines in a chat that is typed out; see `linesOfOthers`. */
  chat: Stretches;
  /** Those, and what stands in quotation marks; see `quotedStretches`. */
  all: Stretches;
}

/** What a text repeats of others. */
export function quotationsOf(text: string): Quotations {
  const chat = linesOfOthers(text);
  return { chat, all: quotedStretches(text, chat) };
}

/** The quotations of a text as those of its part [from, to): a part may hold one mark of a quotation, or one line of a chat. */
export function quotationsWithin({ chat, all }: Quotations, from: number, to: number): Quotations {
  return { chat: within(chat, from, to), all: within(all, from, to) };
}

function within(stretches: Stretches, from: number, to: number): Stretches {
  if (stretches === null) return null;
  const part: number[] = [];
  for (let i = 2 * indexBehind(stretches, from); i < stretches.length && stretches[i]! < to; i += 2)
    part.push(Math.max(0, stretches[i]! - from), Math.min(to, stretches[i + 1]!) - from);
  return part.length > 0 ? part : null;
}

/** Number of the first stretch that ends behind an offset. */
function indexBehind(stretches: readonly number[], offset: number): number {
  let low = 0;
  let high = stretches.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[2 * middle + 1]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two rows of stretches as one, in order; those that touch become one. */
function joined(some: readonly number[], others: readonly number[]): number[] {
  if (others.length === 0) return [...some];
  const all: number[] = [];
  for (let i = 0, j = 0; i < some.length || j < others.length; ) {
    const first = j >= others.length || (i < some.length && some[i]! <= others[j]!);
    const [from, to] = first ? [some[i]!, some[i + 1]!] : [others[j]!, others[j + 1]!];
    if (first) i += 2;
    else j += 2;
    if (all.length > 0 && from <= all.at(-1)!) all[all.length - 1] = Math.max(all.at(-1)!, to);
    else all.push(from, to);
  }
  return all;
}

/** What stands in quotation marks. */
function inMarks(text: string): number[] {
  const stretches: number[] = [];
  /** Up to here no closing mark was found, by closing mark: nothing is looked at twice. */
  let looked: Map<number, number> | null = null;
  for (let i = 0; i < text.length; i++) {
    const close = closingOf(text.charCodeAt(i));
    if (close === 0) continue;
    const most = Math.min(text.length, i + MOST_UNITS);
    let end = Math.max(i + 1, looked?.get(close) ?? 0);
    while (end < most && text.charCodeAt(end) !== close && text.charCodeAt(end) !== NEWLINE) end++;
    if (end >= most || text.charCodeAt(end) !== close) {
      looked ??= new Map();
      looked.set(close, end);
      continue;
    }
    if (end - i > LEAST_UNITS) stretches.push(i, end + 1);
    i = end;
  }
  return stretches;
}

/** Whether [from, to) lies in one of the stretches. */
export function isQuoted(stretches: Stretches, from: number, to: number): boolean {
  if (!stretches) return false;
  const i = 2 * indexBehind(stretches, from);
  return i < stretches.length && from >= stretches[i]! && to <= stretches[i + 1]!;
}
