import { describe, expect, it } from 'vitest';
import type { Post } from '../../core/post.ts';
import type { Reason } from '../../core/reasons.ts';
import { quotesOf } from './quotes.ts';
import { line111, verdictOn, vi } from './testing.ts';
import { warningView } from './warning-view.ts';

const text = 'Sang Cam làm văn phòng, bao vé xe. BAO VÉ XE nhé.';
const post: Post = { text, posterText: 'lương 30 triệu' };
const reasonOf = (signal: string) => (signal.startsWith('r:') ? (signal.slice(2) as Reason) : undefined);

describe('warningView', () => {
  it('says nothing about a calm post', () => {
    expect(warningView(verdictOn(text, [], { level: 'calm', kind: null }), post, [], vi)).toBeNull();
  });

  it('puts the words found under their reason and the rest apart', () => {
    const found: [string, string][] = [
      ['r:abroad-no-employer', 'Sang Cam'],
      ['r:bounty', 'văn phòng'],
      ['plain', 'bao vé xe'],
    ];
    const view = warningView(verdictOn(text, found), post, [line111], vi, reasonOf)!;
    expect(view.reasons.map(({ key, quotes }) => [key, quotes.map((quote) => quote.text)])).toEqual([
      ['abroad-no-employer', ['Sang Cam']],
      ['travel-paid', []],
    ]);
    expect(view.otherQuotes.map((quote) => quote.text)).toEqual(['văn phòng', 'bao vé xe']);
    expect(view.helpLines).toEqual([line111]);
  });

  it.each([
    ['danger', 'trafficking', 'Khoan đi, khoan gửi tiền, giấy tờ. Gọi 111 hỏi trước.'],
    ['danger', 'money-fraud', 'Khoan chuyển tiền, khoan ký vay. Hỏi công an xã, phường trước.'],
    ['caution', 'trafficking', 'Hãy hỏi tên công ty, địa chỉ và hợp đồng trước.'],
    ['caution', 'money-fraud', 'Khoan chuyển tiền. Kể với một người bạn tin trước.'],
  ] as const)('gives one next action for %s of %s, and leaves doubt', (level, kind, action) => {
    const view = warningView(verdictOn(text, [], { level, kind }), post, [line111], vi)!;
    expect(view.action).toBe(action);
    expect(view.lead).toMatch(/Chưa chắc/);
    expect(view.label).toContain(view.title);
  });

  it('does not send a reader to ask for a company where there is no job', () => {
    const verdict = verdictOn(text, [], { level: 'caution', kind: 'trafficking', reasons: ['baby-for-pay'] });
    expect(warningView(verdict, post, [line111], vi)!.action).toBe(
      'Khoan trả lời. Kể với một người bạn tin trước.',
    );
  });

  it('never tells to call without saying whom', () => {
    const verdict = verdictOn(text, [], { level: 'danger', kind: 'trafficking' });
    expect(warningView(verdict, post, [], vi)!.action).not.toMatch(/gọi|\{/iu);
  });

  it('names no line that is only written to', () => {
    const verdict = verdictOn(text, [], { level: 'danger', kind: 'trafficking' });
    const sms = { ...line111, number: '5656', tel: 'sms:5656' };
    expect(warningView(verdict, post, [sms, line111], vi)!.action).toBe(
      'Khoan đi, khoan gửi tiền, giấy tờ. Gọi 111 hỏi trước.',
    );
  });

  it('does not advise to ask for a company where an account is to be lent', () => {
    for (const level of ['caution', 'danger'] as const) {
      const verdict = verdictOn(text, [], {
        level,
        kind: 'money-fraud',
        reasons: ['account-lent', 'bounty'],
      });
      expect(warningView(verdict, post, [line111], vi)!.action).toBe(vi('warning.action.lent'));
    }
  });

  it('gives someone in distress a card with steps, no reasons and no action', () => {
    const verdict = verdictOn(text, [['r:travel-paid', 'bao vé xe']], {
      level: 'calm',
      support: 'held-abroad',
    });
    const view = warningView(verdict, post, [line111], vi, reasonOf)!;
    expect(view).toMatchObject({ look: 'support', reasons: [], otherQuotes: [], action: null });
    expect(view.steps.length).toBeGreaterThanOrEqual(3);
  });
});

describe('quotesOf', () => {
  const hit = (start: number, end: number) => ({ signal: 's', start, end });

  it('quotes the same words once, in reading order, and not inside longer ones', () => {
    const at = (words: string) => hit(text.indexOf(words), text.indexOf(words) + words.length);
    const quotes = quotesOf([at('BAO VÉ XE'), at('bao vé xe'), at('Sang Cam'), at('Cam')], post);
    expect(quotes.map((quote) => quote.text)).toEqual(['Sang Cam', 'bao vé xe']);
  });

  it('shortens long quotes to one line and says when words come from a picture', () => {
    const long = { text: `lương\n\n  cao ${'rất '.repeat(60)}`, posterText: 'lương 30 triệu' };
    const [first, second] = quotesOf(
      [hit(0, long.text.length), { ...hit(0, 14), field: 'posterText' }],
      long,
    );
    expect(first!.text).toMatch(/^lương cao rất .*…$/);
    expect(first!.text.length).toBeLessThanOrEqual(61);
    expect(second).toEqual({ text: 'lương 30 triệu', inPicture: true });
  });

  it('leaves out hits whose words are gone', () => {
    expect(quotesOf([hit(900, 910), hit(3, 3)], post)).toEqual([]);
  });
});
