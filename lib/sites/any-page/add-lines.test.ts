import { expect, it } from 'vitest';
import { readText } from '../read-text.ts';
import { addLines } from './add-lines.ts';

const read = () => {
  document.body.innerHTML = '<h1>Thợ nề</h1><p>Xây tường</p>';
  return addLines(readText([document.body], 'script'), ['9 triệu', 'Xã Mẫu']);
};
const marked = (words: string) => {
  const { text, rangesOf } = read();
  const start = text.indexOf(words);
  return rangesOf(start, start + words.length).map(String);
};

it('stand behind the first line', () => expect(read().text).toBe('Thợ nề\n9 triệu\nXã Mẫu\nXây tường'));

it('have no place in the page, and leave that of the others as it was', () => {
  expect(marked('Thợ nề')).toEqual(['Thợ nề']);
  expect(marked('Xây')).toEqual(['Xây']);
  expect(marked('9 triệu')).toEqual([]);
  expect(marked('nề\n9 triệu\nXã Mẫu\nXây')).toEqual(['nề', 'Xây']);
});
