import { describe, expect, it } from 'vitest';
import { loadRules } from '../../scripts/rule-files.ts';
import { contactsIn } from '../core/contacts-in.ts';
import { leftOpen, redact } from './redact.ts';

const packs = loadRules();
const known = (text: string, names: string[] = []) => ({
  contacts: contactsIn({ text }, packs),
  names,
});
const quiet = (text: string, names: string[] = []) => redact(text, known(text, names));

describe('redact', () => {
  it.each([
    ['Zalo 0900 000 031 nha', 'Zalo [số] nha'],
    ['gọi không chín không không, không không không, không ba một', 'gọi [số]'],
    ['CCCD 001099000111, stk 1900 2233 4455 66', 'CCCD [số], stk [số]'],
    ['xe 51B-123.45 đón', 'xe [số] đón'],
    ['nhắn t.me/viec_mau nhé', 'nhắn [đường dẫn t.me] nhé'],
    ['vào https://zalo.me/g/abcdef nha', 'vào [đường dẫn zalo.me] nha'],
    ['xem https://example.org/tin?a=1 và example.org/x', 'xem [đường dẫn] và [đường dẫn]'],
    ['gửi viec.mau@example.org, tele @viecmau', 'gửi [thư], tele [tài khoản]'],
    ['gặp chị Lan hoặc anh Trần Văn Mẫu', 'gặp chị [tên] hoặc anh [tên]'],
    ['LH: Hạnh nhé', 'LH: [tên] nhé'],
    ['Nguyễn Thị Ví Dụ tuyển', '[tên] tuyển'],
  ])('%s', (text, expected) => {
    expect(quiet(text)).toBe(expected);
    expect(leftOpen(expected)).toEqual([]);
  });

  it('keeps what rules look for: places, wages, ages, hours, apps', () => {
    const text =
      'Anh em Tây Ninh sang Campuchia, lương 15.000.000-20.000.000, 18-25 tuổi, 7h30-16h30, chị Telegram, TP Hồ Chí Minh';
    expect(quiet(text)).toBe(text);
  });

  it('hides a name it was told, however its letters are put together', () => {
    expect(quiet('tin của kim ngân shop', ['kim ngân'.normalize('NFD')])).toBe('tin của [tên] shop');
  });

  it('needs to be done once only', () => {
    const once = quiet('chị Lan 0900 000 031 https://t.me/x a@b.vn @ten_mau 51B-123.45');
    expect(quiet(once)).toBe(once);
  });

  it('stays quick on a hostile text', () => {
    const started = performance.now();
    redact(`${'a.'.repeat(30_000)}${'Lê '.repeat(20_000)}${'1 '.repeat(30_000)}${'a'.repeat(50_000)}@`, {
      contacts: [],
      names: [''],
    });
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('leftOpen', () => {
  it('finds what a file from outside may still hold', () => {
    const text = 'gọi 0912.345.678, https://a.vn/x, a@b.vn, @ten_mau, lương 20.000.000, 51B-123.45';
    expect(leftOpen(text).sort()).toEqual(
      ['0912.345.678', 'https://a.vn/x,', 'a@b.vn', '@ten_mau', '51B-123.45'].sort(),
    );
  });
});
