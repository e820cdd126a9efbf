import { describe, expect, it } from 'vitest';
import { breakLinks } from './break-links.ts';
import { draftToFile } from './draft-file.ts';
import { draftToText } from './draft-text.ts';
import { exampleDraft } from './example-draft.ts';
import { parseDraft } from './parse-draft.ts';

const t = (key: string) => key;

describe('breakLinks', () => {
  it.each([
    ['xem https://t.me/abc nhé', 'xem hxxps://t[.]me/abc nhé'],
    ['HTTP://A.Example.com?x=1', 'hxxp://A[.]Example[.]com?x=1'],
    ['vào zalo.me/0912 ngay', 'vào zalo[.]me/0912 ngay'],
    ['lương 25.000.000/tháng', 'lương 25.000.000/tháng'],
    ['Hết câu.Câu mới', 'Hết câu.Câu mới'],
    ['a@b.com/x', 'a@b.com/x'],
  ])('%s', (text, expected) => expect(breakLinks(text)).toBe(expected));

  it('needs to be done once only', () => {
    const once = breakLinks('https://t.me/abc zalo.me/1');
    expect(breakLinks(once)).toBe(once);
  });

  it('stays quick on a hostile text', () => {
    const started = performance.now();
    breakLinks(`${'a.'.repeat(50_000)} ${'https://'.repeat(10_000)} ${'a'.repeat(100_000)}`);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('draftToText', () => {
  it('carries every field of the draft, and no link that can be pressed', () => {
    const text = draftToText(exampleDraft({ note: 'Thấy trong nhóm việc làm' }), t);
    for (const part of [
      '14:05 21/11/2026',
      'Nguyễn Thị Ví Dụ',
      'hxxps://www[.]facebook[.]com/groups/1234567890/posts/9876543210/',
      'Cần gấp 5 bạn',
      '0912 345 678',
      'reasons.travel-paid.sentence',
      'Thấy trong nhóm việc làm',
      'vi@2026.11',
      'report.text.doubt',
      'report.text.brokenLinks',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/https?:/);
  });

  it('leaves out what is empty and a hint that is not needed', () => {
    const text = draftToText(
      exampleDraft({
        author: '',
        link: '',
        authorLink: '',
        pageLink: '',
        contacts: [],
        text: 'Tin',
        posterText: '',
      }),
      t,
    );
    expect(text).not.toContain('report.text.author');
    expect(text).not.toContain('report.text.contacts');
    expect(text).not.toContain('report.text.brokenLinks');
  });

  it('shows a retired reason by its key instead of failing', () => {
    expect(draftToText(exampleDraft({ reasons: ['retired-one'] }), t)).toContain('- retired-one');
  });
});

describe('draftToFile', () => {
  it('can be read back, and its name tells only the time', () => {
    const draft = exampleDraft();
    const { name, body } = draftToFile(draft);
    expect(parseDraft(JSON.parse(body))).toEqual(draft);
    expect(name).toBe('viec-that-2026-11-21-1405-1b2c3d4e.json');
  });
});

describe('parseDraft', () => {
  it.each([
    ['nothing', null],
    ['a word', 'draft'],
    ['a missing field', { ...exampleDraft(), note: undefined }],
    ['a wrong type', { ...exampleDraft(), contacts: [1] }],
    ['an id that is a path', { ...exampleDraft(), id: '../x' }],
    ['an unknown level', { ...exampleDraft(), level: 'safe' }],
    ['a giant text', { ...exampleDraft(), text: 'x'.repeat(500_000) }],
    ['a time that is none', { ...exampleDraft(), createdAt: 'now' }],
  ])('refuses %s', (_, raw) => expect(parseDraft(raw)).toBeNull());

  it('drops fields it does not know', () => {
    expect(parseDraft({ ...exampleDraft(), extra: 1 })).toEqual(exampleDraft());
  });
});
