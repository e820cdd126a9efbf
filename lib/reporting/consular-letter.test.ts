import { describe, expect, it } from 'vitest';
import { consularLetter, MAX_MAILTO } from './consular-letter.ts';
import { exampleDraft } from './example-draft.ts';

const bodyOf = (href: string) => new URL(href).searchParams.get('body')!.replaceAll('\r\n', '\n');
const short = exampleDraft({ text: 'Sang Campuchia làm & ăn', contacts: [], link: '', note: 'Họ giữ em' });

describe('consularLetter', () => {
  it('asks for what the service needs, says what happened, and goes whole when it is short', () => {
    const letter = consularLetter(short, 'held', 'a.b+c@example.org');
    expect(letter.subject).toBe('Xin bảo hộ công dân');
    expect(letter.body).toContain('Đang ở (nước, thành phố, tòa nhà, tầng): ');
    expect(letter.body).toContain('Họ giữ em');
    expect(letter.whole).toBe(true);
    expect(bodyOf(letter.href)).toBe(letter.body);
    expect(letter.href.startsWith('mailto:a.b%2Bc@example.org?subject=Xin%20b')).toBe(true);
  });

  it('does not ask for help in the name of somebody who only saw a post', () => {
    const letter = consularLetter(short, 'seen', 'a@b.vn');
    expect(letter.subject).toBe('Báo tin tuyển người ra nước ngoài');
    expect(letter.body).not.toContain('Người cần giúp');
  });

  it('carries only as much as a mail program takes, and says that the rest has to be pasted', () => {
    const letter = consularLetter(
      { ...short, text: 'Cần người sang làm. '.repeat(500) },
      'relative',
      'a@b.vn',
    );
    expect(letter.whole).toBe(false);
    expect(letter.href.length).toBeLessThanOrEqual(MAX_MAILTO);
    expect(letter.href.length).toBeGreaterThan(MAX_MAILTO - 80);
    const [start, end] = bodyOf(letter.href).split('\n(');
    expect(letter.body.startsWith(start!)).toBe(true);
    expect(end).toContain('dán phần đã sao chép');
  });

  it('survives half a character and a text that would add another recipient', () => {
    const letter = consularLetter({ ...short, text: 'x\ud83d &bcc=evil@example.org' }, 'held', 'a@b.vn');
    expect(new URL(letter.href).searchParams.has('bcc')).toBe(false);
    expect(bodyOf(letter.href)).toContain('&bcc=evil');
  });
});
