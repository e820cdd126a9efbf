import { describe, expect, it } from 'vitest';
import type { SupportCard } from '../core/verdict.ts';
import { hotlinesFor, linesFor, type WarningNeed } from './hotlines-for.ts';
import { bundledHotlines } from './testing.ts';

const all = bundledHotlines();
const base: WarningNeed = {
  level: 'danger',
  kind: 'trafficking',
  support: null,
  abroad: false,
  whereabouts: { inside: true },
};
const idsFor = (changes: Partial<WarningNeed>) =>
  hotlinesFor({ ...base, ...changes }, all).map((hotline) => hotline.id);
const support = (card: SupportCard, changes: Partial<WarningNeed> = {}) =>
  idsFor({ level: 'calm', kind: null, support: card, ...changes });

describe('inside Việt Nam', () => {
  it('offers 111 and 113 for signs of trafficking, and the consular line when the post is about abroad', () => {
    expect(idsFor({})).toEqual(['vn-111', 'vn-113']);
    expect(idsFor({ abroad: true })).toEqual(['vn-111', 'vn-113', 'vn-mofa-1']);
  });

  it('asks first, without police emergency, for a caution', () => {
    expect(idsFor({ level: 'caution' })).toEqual(['vn-111', 'vn-nearest-police']);
    expect(idsFor({ level: 'caution', abroad: true })).toEqual(['vn-111', 'vn-dolab']);
  });

  it('offers reporting for signs of money fraud', () => {
    const money = { kind: 'money-fraud' } as const;
    expect(idsFor(money)).toEqual(['vn-vneid', 'vn-nearest-police', 'vn-111']);
    expect(idsFor({ ...money, level: 'caution' })).toEqual(['vn-111', 'vn-vneid']);
    expect(idsFor({ ...money, abroad: true })).toEqual(['vn-111', 'vn-dolab', 'vn-vneid']);
  });

  it('offers nothing for a calm post', () => {
    expect(idsFor({ level: 'calm', kind: null })).toEqual([]);
  });

  it('treats a danger without a label like trafficking', () => {
    expect(idsFor({ kind: null })).toEqual(['vn-111', 'vn-113']);
  });
});

describe('support cards', () => {
  it('names who can help each writer', () => {
    expect(support('held-abroad', { abroad: true })).toEqual(['vn-mofa-1', 'vn-mofa-email', 'vn-111']);
    expect(support('missing-relative')).toEqual(['vn-113', 'vn-111', 'vn-nearest-police']);
    expect(support('missing-relative', { abroad: true })).toEqual(['vn-mofa-1', 'vn-113', 'vn-111']);
    expect(support('survivor')).toEqual(['vn-111', 'vn-bluedragon', 'vn-nearest-police']);
    expect(support('mother-alone')).toEqual(['vn-111', 'vn-bluedragon', 'vn-nearest-police']);
    expect(support('at-wits-end')).toEqual(['vn-111', 'vn-bluedragon', 'vn-nearest-police']);
    expect(support('sent-money')).toEqual(['vn-nearest-police', 'vn-vneid']);
  });

  it.each(['TP Hồ Chí Minh', 'hồ chí minh', 'Thành phố Hồ Chí Minh'])(
    'knows the duty line of %s',
    (province) => {
      const ids = support('missing-relative', { whereabouts: { inside: true, province } });
      expect(ids).toEqual(['vn-113', 'vn-hcm-pc02', 'vn-111']);
    },
  );

  it('gives the province its own entry of 113, once', () => {
    expect(idsFor({ whereabouts: { inside: true, province: 'Đắk Lắk' } })).toEqual([
      'vn-111',
      'vn-daklak-113',
    ]);
  });
});

describe('outside Việt Nam', () => {
  const from = (country?: string, changes: Partial<WarningNeed> = {}) =>
    idsFor({ whereabouts: { inside: false, ...(country !== undefined && { country }) }, ...changes });

  it('puts the consular line first, then the police and mission of the country', () => {
    expect(from('MM')).toEqual(['vn-mofa-1', 'mm-199', 'vnm-mm']);
    expect(from('th')).toEqual(['vn-mofa-1', 'th-191', 'vnm-th']);
  });

  it('keeps a held mission number back and offers the letter instead', () => {
    expect(from('KH')).toEqual(['vn-mofa-1', 'kh-117', 'vn-mofa-email']);
  });

  it.each([undefined, '', 'XX', 'không rõ'])('knows only the lines of home for country %j', (country) => {
    expect(from(country)).toEqual(['vn-mofa-1', 'vn-mofa-email', 'vn-mofa-2']);
  });

  it('dials in the form that works from there', () => {
    const whereabouts = { inside: false, country: 'KH' };
    const lines = linesFor({ ...base, whereabouts }, all, 'vi');
    expect(lines.map((line) => line.tel)).toEqual(['tel:+84981848484', 'tel:117', null]);
    expect(lines[2]?.url).toBe('mailto:baohocongdan@gmail.com');
  });

  it('never offers a Vietnamese short number', () => {
    expect(support('survivor', { whereabouts: { inside: false, country: 'LA' } })).not.toContain('vn-111');
    expect(from('JP', { level: 'caution' })).toEqual(['vn-mofa-1', 'jp-110', 'vn-mofa-email']);
  });
});

it('has nothing to offer without help lines, and does not fail', () => {
  expect(hotlinesFor(base, [])).toEqual([]);
});
