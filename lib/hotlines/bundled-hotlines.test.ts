import { describe, expect, it } from 'vitest';
import type { Kind, Level, SupportCard } from '../core/verdict.ts';
import { DEAD_NUMBERS } from './dead-numbers.ts';
import { displayable, isStale, MAX_AGE_MONTHS } from './displayable.ts';
import { firstScreen } from './first-screen.ts';
import type { Hotline } from './hotline.ts';
import { linesFor, MOST_LINES } from './hotlines-for.ts';
import { platformDoors } from './platform-doors.ts';
import { bundledHotlines } from './testing.ts';
import { type HotlineLine, toLine } from './to-line.ts';

const all = bundledHotlines();
const shown = all.filter(displayable);
const today = new Date().toISOString().slice(0, 10);

const levels: Level[] = ['calm', 'caution', 'danger'];
const kinds: (Kind | null)[] = ['trafficking', 'money-fraud', null];
const supports: (SupportCard | null)[] = [
  null,
  'held-abroad',
  'missing-relative',
  'survivor',
  'sent-money',
  'mother-alone',
  'at-wits-end',
];
const countries = [...new Set(all.map((hotline) => hotline.country)), 'XX'];
const provinces = [...new Set(all.flatMap((hotline) => hotline.province ?? [])), 'Hà Nội'];
const places = [
  { inside: true },
  { inside: false },
  ...provinces.map((province) => ({ inside: true, province })),
  ...countries.map((country) => ({ inside: false, country })),
];

/** Every answer the public functions can give about these lines, in both languages. */
function everyLine(hotlines: readonly Hotline[]): HotlineLine[] {
  const lines = new Map<string, HotlineLine>();
  const keep = (found: HotlineLine[]) => {
    for (const line of found) lines.set(JSON.stringify(line), line);
  };
  const sites = new Set(hotlines.flatMap((hotline) => hotline.site ?? []));
  for (const lang of ['vi', 'en'] as const) {
    for (const site of sites)
      keep(platformDoors(site, hotlines).map((hotline) => toLine(hotline, lang, false)));
    for (const whereabouts of places) {
      keep(firstScreen(hotlines, lang, whereabouts));
      for (const level of levels)
        for (const kind of kinds)
          for (const support of supports)
            for (const abroad of [false, true]) {
              const found = linesFor({ level, kind, support, abroad, whereabouts }, hotlines, lang);
              expect(found.length).toBeLessThanOrEqual(MOST_LINES);
              keep(found);
            }
    }
  }
  return [...lines.values()];
}

describe('help lines on disk', () => {
  it('carry every line we know, also those on hold', () => {
    expect(all.length).toBeGreaterThanOrEqual(78);
    expect(shown.length).toBeGreaterThanOrEqual(45);
    expect(shown.length).toBeLessThan(all.length);
  });

  it.each(shown.map((hotline) => [hotline.id, hotline] as const))('%s has a source', (_id, hotline) => {
    expect(hotline.sources.length).toBeGreaterThan(0);
    expect(hotline.sources.every((source) => /^https?:\/\//.test(source))).toBe(true);
  });

  it(`are shown only with evidence of the last ${MAX_AGE_MONTHS} months`, () => {
    const old = shown.filter((hotline) => isStale(hotline, today)).map((hotline) => hotline.id);
    expect(old, 'Find a newer source (verifiedOn), ring it (lastCallTest), or set display: hold.').toEqual(
      [],
    );
  });

  it('never claim a day that has not come yet', () => {
    const early = all.filter((hotline) => hotline.verifiedOn > today || (hotline.lastCallTest ?? '') > today);
    expect(early.map((hotline) => hotline.id)).toEqual([]);
  });

  it('speak plainly: at most 12 Vietnamese words a line, and none of the words that hurt', () => {
    for (const { id, forWhom, hours, cost, steps } of all) {
      const lines = [forWhom.vi, hours?.vi ?? '', cost?.vi ?? '', ...(steps?.vi ?? [])];
      for (const line of lines) {
        expect(line.split(/\s+/).length, `${id}: ${line}`).toBeLessThanOrEqual(12);
        expect(line.toLowerCase(), id).not.toMatch(
          /!|con mồi|sập bẫy|nhẹ dạ|cả tin|ham tiền|nô lệ|\bgái\b|đã xác minh|an toàn|buôn người/,
        );
      }
    }
  });
});

describe('the first screen', () => {
  it('has its five lines in their order', () => {
    const lines = firstScreen(all, 'vi');
    expect(lines.map((line) => line.number)).toEqual(['113', '111', '+84 981 84 84 84', null, null]);
    expect(lines.map((line) => line.channel)).toEqual(['phone', 'phone', 'phone', 'app', 'place']);
    expect(lines.map((line) => line.tel)).toEqual(['tel:113', 'tel:111', 'tel:+84981848484', null, null]);
  });

  it('gives no button to short numbers when the reader is abroad', () => {
    const lines = firstScreen(all, 'en', { inside: false, country: 'KH' });
    expect(lines.map((line) => line.tel)).toEqual([null, null, 'tel:+84981848484', null, null]);
  });
});

describe('whatever a reader is shown', () => {
  const lines = everyLine(all);

  it('is displayable, and covers more than the first screen', () => {
    const allowed = new Set(shown.map((hotline) => hotline.id));
    expect(lines.filter((line) => !allowed.has(line.id)).map((line) => line.id)).toEqual([]);
    expect(new Set(lines.map((line) => line.id)).size).toBeGreaterThan(25);
  });

  it('leads somewhere: a number, an address, or steps to follow', () => {
    for (const line of lines) {
      const leads = line.number !== null || line.url !== null || line.steps.length > 0;
      expect(leads, line.id).toBe(true);
      const inPerson = line.channel === 'app' || line.channel === 'place';
      if (!inPerson) expect(line.number ?? line.url, line.id).toBeTruthy();
    }
  });

  it('contains no number that is dead or serves something else', () => {
    const dead = Object.keys(DEAD_NUMBERS).map((number) => number.replace(/\D/g, ''));
    for (const line of lines) expect(dead, line.id).not.toContain(line.number?.replace(/\D/g, ''));
  });

  it('stays empty when every line is on hold', () => {
    expect(everyLine(all.map((hotline) => ({ ...hotline, display: 'hold' })))).toEqual([]);
  });

  it('stays empty while nobody rang, and fills once somebody was answered', () => {
    const waiting = all.map((hotline) => ({ ...hotline, display: 'show-after-call-test' as const }));
    expect(everyLine(waiting)).toEqual([]);
    expect(everyLine(waiting.map((hotline) => ({ ...hotline, lastCallTest: '2026-11-01' })))).not.toEqual([]);
  });
});
