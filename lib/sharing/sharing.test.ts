import { describe, expect, it } from 'vitest';
import { loadRules } from '../../scripts/rule-files.ts';
import { contactsIn } from '../core/contacts-in.ts';
import { realWords } from '../ui/page/real-words.ts';
import { cardParts, cardText } from './card-text.ts';
import { maskContacts } from './mask-contacts.ts';
import { beginning, parseCard, type ShareCard } from './share-card.ts';

const t = realWords('vi');
const packs = loadRules();
const card: ShareCard = {
  ...{ level: 'danger', kind: 'trafficking', abroad: true, text: 'Sang Cam làm máy tính, zalo •••' },
  reasons: ['abroad-no-employer', 'travel-paid'],
};
const line = { name: 'Tổng đài quốc gia', number: '111', tel: 'tel:111', cost: 'Miễn phí' };

describe('maskContacts', () => {
  it.each([
    'Zalo 0900 000 031 nha',
    'số 0900.000.031 hoặc (+84) 900-000-031',
    'nhắn t.me/viec_mau nhé',
    'vào https://zalo.me/g/abcdef nha',
    'gửi về viec.mau@example.org',
    'tìm @viecmau trên tele',
    'chuyển vào stk 1900 2233 44556',
  ])('leaves no way to reach anybody in: %s', (text) => {
    const masked = maskContacts(text, contactsIn({ text }, packs));
    expect(masked).toContain('•••');
    expect(masked).not.toMatch(/\d{3}|@|t\.me|zalo\.me|viecmau|abcdef/i);
  });

  it('breaks other links and keeps the words around, with wages and ages', () => {
    const masked = maskContacts('Lương 22.000.000, tuổi 18–35, xem https://example.org/tin', []);
    expect(masked).toBe('Lương 22.000.000, tuổi 18–35, xem hxxps://example[.]org/tin');
  });
});

describe('a card', () => {
  it('says what was seen, leaves doubt, gives one action and numbers, and names nobody', () => {
    const text = cardText(cardParts(card, [line], t, true));
    expect(text).toContain(t('warning.title.danger.trafficking'));
    expect(text).toContain(`- ${t('reasons.travel-paid.sentence')}`);
    expect(text).toContain('“Sang Cam làm máy tính, zalo •••”');
    expect(text).toContain('- 111: Tổng đài quốc gia. Miễn phí');
    expect(text).toMatch(/Chưa chắc/);
  });

  it('leaves the words of the post out when the reader wants that, and lines without a number', () => {
    const text = cardText(cardParts(card, [{ ...line, number: null, tel: null }], t, false));
    expect(text).not.toContain('Sang Cam');
    expect(text).not.toContain('Tổng đài');
  });

  it.each([
    null,
    'nonsense',
    { ...card, level: 'calm' },
    { ...card, kind: null },
    { ...card, reasons: 'x' },
    { ...card, text: 5 },
  ])('is not read from %o', (raw) => expect(parseCard(raw)).toBeNull());

  it('keeps only known reasons, three at most, and nothing else that was sent', () => {
    const raw = { ...card, author: 'Lan', reasons: ['made-up', ...card.reasons, 'secrecy', 'alone'] };
    expect(parseCard(raw)).toEqual({ ...card, reasons: ['abroad-no-employer', 'travel-paid', 'secrecy'] });
  });
});

describe('beginning', () => {
  it('is one line, cut between words', () => {
    expect(beginning(' a\n\nb\u200b c ')).toBe('a b c');
    const long = beginning('chữ '.repeat(200));
    expect(long.length).toBeLessThan(285);
    expect(long).toMatch(/chữ…$/);
  });
});
