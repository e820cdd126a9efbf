import { describe, expect, it } from 'vitest';
import { isoWithZone, readableTime } from './iso-with-zone.ts';
import { pageAddress } from './page-address.ts';
import { MAX_TEXT, makeDraft, withContacts } from './report-draft.ts';

const input = {
  id: 'a1',
  now: new Date('2026-11-21T07:05:00Z'),
  url: 'https://www.facebook.com/',
  post: { text: 'Tin', site: 'facebook', link: null, authorLink: null },
  verdict: { level: 'caution', kind: 'money-fraud', reasons: ['denial'], lures: ['vi/x'], packs: ['vi@1'] },
} as const;
const verdict = { ...input.verdict, reasons: ['denial' as const], lures: ['vi/x'], packs: ['vi@1'] };

describe('makeDraft', () => {
  it('turns what is unknown into empty fields and keeps contacts once', () => {
    const draft = withContacts(makeDraft({ ...input, verdict }), ['0912', '0912', 'zalo']);
    expect(draft).toMatchObject({
      link: '',
      authorLink: '',
      author: '',
      pageLink: '',
      note: '',
      clipped: false,
    });
    expect(draft.contacts).toEqual(['0912', 'zalo']);
  });

  it('cuts a giant post and says so', () => {
    const draft = makeDraft({ ...input, verdict, post: { ...input.post, text: 'x'.repeat(MAX_TEXT + 1) } });
    expect(draft.text).toHaveLength(MAX_TEXT);
    expect(draft.clipped).toBe(true);
  });

  it('does not share its lists with the verdict', () => {
    const draft = makeDraft({ ...input, verdict });
    draft.reasons.push('x');
    expect(verdict.reasons).toEqual(['denial']);
  });
});

describe('isoWithZone', () => {
  it.each([
    [-420, '2026-11-21T14:05:00+07:00'],
    [0, '2026-11-21T07:05:00+00:00'],
    [210, '2026-11-21T03:35:00-03:30'],
  ])('writes the local time at offset %i', (offset, expected) => {
    expect(isoWithZone(input.now, offset)).toBe(expected);
    expect(Date.parse(expected)).toBe(input.now.getTime());
  });

  it('reads well', () => {
    expect(readableTime('2026-11-21T14:05:00+07:00')).toBe('14:05 21/11/2026 (+07:00)');
    expect(readableTime('yesterday')).toBe('yesterday');
  });
});

describe('pageAddress', () => {
  it.each([
    ['https://www.facebook.com/groups/12/?ref=x&fbclid=y', 'https://www.facebook.com/groups/12/'],
    [
      'https://www.facebook.com/permalink.php?story_fbid=1&id=2&x=3',
      'https://www.facebook.com/permalink.php?story_fbid=1&id=2',
    ],
    ['https://www.facebook.com/search/posts?q=vi%E1%BB%87c', 'https://www.facebook.com/search/posts'],
    ['https://www.facebook.com/', ''],
    ['chrome://newtab/', ''],
    ['not an address', ''],
  ])('%s → %s', (url, expected) => expect(pageAddress(url)).toBe(expected));
});
