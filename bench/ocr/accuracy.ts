/** One minus the character error rate: how much of `truth` was read, 0 to 1. Signs and line ends do not count. */
export function accuracy(truth: string, read: string): number {
  const wanted = [...signless(truth)];
  const got = [...signless(read)];
  if (wanted.length === 0) return got.length === 0 ? 1 : 0;
  return Math.max(0, 1 - distance(wanted, got) / wanted.length);
}

/** The same letters without their marks. */
export function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

const signless = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim();

/** Fewest letters to put in, take out or change. */
function distance(from: readonly string[], to: readonly string[]): number {
  let before = Array.from({ length: to.length + 1 }, (_, n) => n);
  for (let row = 1; row <= from.length; row++) {
    const now = [row];
    for (let n = 1; n <= to.length; n++) {
      const change = from[row - 1] === to[n - 1] ? 0 : 1;
      now.push(Math.min(before[n]! + 1, now[n - 1]! + 1, before[n - 1]! + change));
    }
    before = now;
  }
  return before[to.length]!;
}
