import type { TextRead } from '../read-text.ts';

/** Puts lines that stand nowhere in the page behind the first line of a text, which mostly is its title. */
export function addLines(read: TextRead, lines: readonly string[]): TextRead {
  if (lines.length === 0) return read;
  const end = read.text.indexOf('\n');
  const at = end < 0 ? read.text.length : end;
  const added = lines.map((line) => `\n${line}`).join('');
  return {
    ...read,
    text: read.text.slice(0, at) + added + read.text.slice(at),
    rangesOf: (start, end) => [
      ...read.rangesOf(start, Math.min(end, at)),
      ...read.rangesOf(Math.max(start - added.length, at), end - added.length),
    ],
  };
}
