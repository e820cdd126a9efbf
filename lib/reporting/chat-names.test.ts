import { expect, it } from 'vitest';
import { maskContacts } from '../sharing/mask-contacts.ts';
import { leftOpen, redact } from './redact.ts';

it.each([
  ['line id: lanxinh99', 'lanxinh99'],
  ['Line ID lanxinh nha', 'lanxinh'],
  ['kb wechat lan_9x nhé', 'lan_9x'],
  ['Viber id=an.binh', 'an.binh'],
])('a name in a chat app is masked on cards and in cases: %s', (text, name) => {
  expect(leftOpen(text)).toEqual([name]);
  expect(maskContacts(text, [])).toBe(text.replace(name, '•••'));
  const quiet = redact(text, { contacts: [], names: [] });
  expect(quiet).toBe(text.replace(name, '[tài khoản]'));
  expect(leftOpen(quiet)).toEqual([]);
});

it.each([
  'zalo nhắn em nha',
  'Telegram: Nhan tin nhanh',
  'line: em Lan',
  'bán hàng online id đi',
  'ăn ig gì',
  'zalo hoặc tele',
])('words stay: %s', (text) => {
  expect(leftOpen(text)).toEqual([]);
  expect(maskContacts(text, [])).toBe(text);
});

it('does not dwell on a long row of letters', () => {
  const start = performance.now();
  leftOpen(`zalo ${'a'.repeat(200_000)} zalo ${'zalo'.repeat(50_000)}`);
  expect(performance.now() - start).toBeLessThan(2_000);
});
