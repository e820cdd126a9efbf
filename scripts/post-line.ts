import type { Post } from '../lib/core/post.ts';

/** One row of a JSON-lines file: a post with an id, and for labelled files what it is. */
export interface PostLine {
  /** As given: a number stays a number. */
  id: string | number;
  post: Post;
  label: string | undefined;
  class: string | undefined;
  /** Scheme of the fact base, like M01, and how grave the case is, 1 to 5. */
  scheme: string | undefined;
  severity: number | undefined;
  /** How much of a lure it is (`post`, `pitch`, `fragment`), and whether a careful person would be sure of it. */
  size?: string | undefined;
  clear?: boolean | undefined;
  /** The card with help that is right for a writer in distress. */
  card?: string | undefined;
}

/** What is wrong with a line, with its id where that much could be read. */
export class LineError extends Error {
  readonly id: string | number | undefined;
  constructor(message: string, id?: string | number) {
    super(message);
    this.id = id;
  }
}

const OPTIONAL = ['posterText', 'author', 'lang'] as const;

/**
 * Reads `{"id","text","posterText"?,"author"?,"lang"?,"label"?,"class"?,"scheme"?,"severity"?,"size"?,
 * "clear"?,"card"?}`; other fields are left alone.
 * @throws LineError
 */
export function parsePostLine(line: string): PostLine {
  let raw: unknown;
  try {
    raw = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new LineError(`this is not JSON: ${(error as Error).message}`);
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    throw new LineError('a line must be a JSON object like {"id":"1","text":"…"}');
  }
  const row = raw as Record<string, unknown>;
  const id = typeof row.id === 'string' || typeof row.id === 'number' ? row.id : undefined;
  if (id === undefined) throw new LineError('"id" is missing; give every line an id');
  if (typeof row.text !== 'string') throw new LineError('"text" is missing or not a string', id);
  const post: Post = { text: row.text };
  for (const name of OPTIONAL) {
    const value = row[name];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string') throw new LineError(`"${name}" must be a string`, id);
    post[name] = value;
  }
  const word = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const severity = typeof row.severity === 'number' ? row.severity : undefined;
  const clear = typeof row.clear === 'boolean' ? row.clear : undefined;
  return {
    ...{ id, post, label: word(row.label), class: word(row.class), scheme: word(row.scheme), severity },
    ...{ size: word(row.size), clear, card: word(row.card) },
  };
}
