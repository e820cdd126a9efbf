import { describe, expect, it } from 'vitest';
import { BLANKED, blankOut } from './blank-out.ts';
import { draftToText } from './draft-text.ts';
import { exampleDraft } from './example-draft.ts';
import { findPrivate, PRIVATE } from './find-private.ts';

describe('findPrivate', () => {
  it.each([
    ['names', 'Gặp chị Lan Anh và Trần Văn Mẫu ở TP Hồ Chí Minh', ['Trần Văn Mẫu', 'Lan Anh']],
    ['names', 'cần người làm ở Hà Nội, anh em nào rảnh', []],
    [
      'contacts',
      'Gọi 0900.000.001 hoặc +84 900 000 002, @viec_lam',
      ['0900.000.001', '+84 900 000 002', '@viec_lam'],
    ],
    ['contacts', 'lương 15.000.000, sinh 1999, 25-30 triệu, ngày 21/11/2026', []],
    [
      'links',
      'Xem https://t.me/abc. Hay zalo.me/0900000001, www.example.org/x?y=1!',
      ['https://t.me/abc', 'zalo.me/0900000001', 'www.example.org/x?y=1'],
    ],
    ['links', 'lương 25.000.000/tháng. Hết câu.Câu mới', []],
  ] as const)('%s in “%s”', (kind, text, expected) => {
    expect(findPrivate(text, kind).sort()).toEqual([...expected].sort());
  });

  it('stays quick on a hostile text', () => {
    const texts = ['a.'.repeat(50_000), '0 '.repeat(50_000), 'Trần '.repeat(20_000), '+8-'.repeat(30_000)];
    const started = performance.now();
    for (const text of texts) for (const kind of PRIVATE) findPrivate(text, kind);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('blanking out everything of a kind', () => {
  const draft = exampleDraft({
    contacts: ['t.me/vieclam_kcb', '0912 345 678', 'không chín một hai'],
    note: 'Nguyễn Thị Ví Dụ nhắn tôi, gọi không chín một hai',
    later: [
      { at: '2026-11-25T08:00:00+07:00', text: 'Anh Tuấn gọi lại từ 0900 000 009, gửi zalo.me/0900000009' },
    ],
  });
  const left = (every: (typeof PRIVATE)[number]) => draftToText(blankOut(draft, { every }), (key) => key);

  it('hides names in every place they stand', () => {
    expect(left('names')).not.toMatch(/Ví Dụ|Tuấn/);
    expect(left('names')).toContain('0912 345 678');
  });

  it('hides numbers and contact names, however they are written', () => {
    expect(left('contacts')).not.toMatch(/0912|không chín|0900 000 009/);
    expect(left('contacts')).toContain('Nguyễn Thị Ví Dụ');
  });

  it('hides links, in fields and in words', () => {
    expect(left('links')).not.toMatch(/t\[?\.\]?me|facebook\[|zalo/);
    expect(blankOut(draft, { every: 'links' }).contacts).toEqual([
      BLANKED,
      '0912 345 678',
      'không chín một hai',
    ]);
  });

  it('gives the draft back unchanged where nothing is left to hide', () => {
    for (const every of PRIVATE) {
      const once = blankOut(draft, { every });
      expect(blankOut(once, { every })).toBe(once);
    }
  });
});
