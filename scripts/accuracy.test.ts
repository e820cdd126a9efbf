import { expect, it } from 'vitest';
import { accuracy, bare } from '../bench/ocr/accuracy.ts';
import { posters } from '../bench/ocr/posters.ts';

it.each([
  ['TUYỂN GẤP', 'tuyển gấp.', 1],
  ['abcd', 'abxd', 0.75],
  ['abcd', '', 0],
  ['', '', 1],
  ['ab', 'abcdefgh', 0],
])('%j read as %j: %d', (truth, read, share) => {
  expect(accuracy(truth, read)).toBe(share);
});

it('counts a lost mark only where marks count', () => {
  expect(accuracy('đường', 'duong')).toBeLessThan(1);
  expect(accuracy(bare('đường'), bare('duong'))).toBe(1);
});

it('shows lures and innocent words in every look, the same each time', () => {
  const all = posters();
  expect(all.length).toBeGreaterThanOrEqual(30);
  const looks = Map.groupBy(all, ({ look }) => look);
  for (const each of looks.values()) expect(new Set(each.map(({ words }) => words.lure)).size).toBe(2);
  expect(posters()).toEqual(all);
});
