import { expect, it } from 'vitest';
import { MAX_PICTURE, parseAsk } from './picture-ask.ts';
import { tidy } from './tidy.ts';

it.each([
  ['TUYỂN  GẤP\n\n | \n~~.\nZalo 0900 000 011\n', 'TUYỂN GẤP\nZalo 0900 000 011'],
  ['“— =\n|a| ;:. \n', ''],
  ['TUYÊ\u0309N', 'TUYỂN'],
  ['', ''],
])('%j becomes %j', (read, words) => {
  expect(tidy(read)).toBe(words);
});

it('takes no more than a poster can hold', () => {
  expect(tidy('chữ '.repeat(9_000)).length).toBe(5_000);
});

const picture = `data:image/png;base64,${'A'.repeat(40)}`;

it('takes pictures as data and parts of them', () => {
  expect(parseAsk({ picture, more: 1 })).toEqual({ picture });
  const crop = { left: 0, top: 0.5, width: 1, height: 0.5 };
  expect(parseAsk({ picture, crop })).toEqual({ picture, crop });
});

it.each([
  [null],
  ['x'],
  [{ picture: 'https://example.org/a.png' }],
  [{ picture: 'data:text/html;base64,AAAAAAAAAAAAAAAAAAAAAAAA' }],
  [{ picture: 'data:image/svg+xml;base64,AAAAAAAAAAAAAAAAAAAAAAAA' }],
  [{ picture: picture + 'A'.repeat(MAX_PICTURE) }],
  [{ picture, crop: { left: 0, top: 0, width: 0, height: 1 } }],
  [{ picture, crop: { left: -1, top: 0, width: 1, height: 1 } }],
  [{ picture, crop: null }],
])('refuses what is no picture to be read (%#)', (raw) => {
  expect(parseAsk(raw)).toBeNull();
});
