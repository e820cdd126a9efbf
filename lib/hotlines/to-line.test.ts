import { describe, expect, it } from 'vitest';
import type { HotlineLang } from './hotline.ts';
import { telHref } from './tel-href.ts';
import { hotline } from './testing.ts';
import { toLine } from './to-line.ts';

const short = { number: '113', intl: null, fromAbroad: 'no' } as const;

describe('telHref', () => {
  it('dials the short form at home and the international form from abroad', () => {
    expect(telHref(hotline(), false)).toBe('tel:0981000000');
    expect(telHref(hotline(), true)).toBe('tel:+84981000000');
    expect(telHref(hotline(short), false)).toBe('tel:113');
  });

  it('offers nothing to press where pressing would reach someone else', () => {
    expect(telHref(hotline(short), true)).toBeNull();
    expect(telHref(hotline({ fromAbroad: 'unknown' }), true)).toBeNull();
    expect(telHref(hotline({ fromAbroad: 'no' }), true)).toBeNull();
  });

  it('starts a message for an SMS line', () => {
    expect(telHref(hotline({ channel: 'sms', number: '5656' }), false)).toBe('sms:5656');
  });

  it.each(['web', 'app', 'place', 'email'] as const)('has no number to dial for %s', (channel) => {
    expect(telHref(hotline({ channel }), false)).toBeNull();
  });

  it.each([null, '', '1', 'javascript:alert(1)', '113;ext=1', '*#06#', '+84'.repeat(9)])(
    'refuses %j as a number',
    (number) => {
      expect(telHref(hotline({ number }), false)).toBeNull();
    },
  );
});

describe('toLine', () => {
  it('speaks one language', () => {
    const cost = { vi: 'Miễn phí', en: 'Free' };
    expect(toLine(hotline({ cost }), 'vi', false)).toMatchObject({ name: 'Đường dây thử', cost: 'Miễn phí' });
    expect(toLine(hotline({ cost }), 'en', false)).toMatchObject({ name: 'Test line', cost: 'Free' });
  });

  it('falls back to Vietnamese for a language it does not have', () => {
    expect(toLine(hotline(), 'km' as HotlineLang, false).name).toBe('Đường dây thử');
  });

  it('leaves unknown hours and cost empty instead of guessing', () => {
    expect(toLine(hotline(), 'vi', false)).toMatchObject({ hours: null, cost: null, steps: [] });
  });

  it('shows the +84 form of a consular line even at home', () => {
    const consular = hotline({ helps: ['citizens-abroad'] });
    expect(toLine(consular, 'vi', false).number).toBe('+84 981 00 00 00');
    expect(toLine(hotline(), 'vi', false).number).toBe('0981 00 00 00');
    expect(toLine(hotline(), 'vi', true).number).toBe('+84 981 00 00 00');
  });

  it('opens a letter for an e-mail line', () => {
    const line = toLine(hotline({ channel: 'email', number: 'help@example.org', intl: null }), 'vi', true);
    expect(line).toMatchObject({ number: 'help@example.org', url: 'mailto:help@example.org', tel: null });
  });

  it('hands out its own copy of the steps', () => {
    const place = hotline({ channel: 'place', number: null, steps: { vi: ['Một.'], en: ['One.'] } });
    toLine(place, 'vi', false).steps.push('Hai.');
    expect(place.steps?.vi).toEqual(['Một.']);
  });
});
