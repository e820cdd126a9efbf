import { describe, expect, it } from 'vitest';
import { PROVINCES } from './provinces.ts';
import { isSituation, SITUATIONS, situationOf } from './situation.ts';
import { situationLines } from './situation-lines.ts';
import type { Places } from './situation-plan.ts';
import { bundledHotlines, hotline } from './testing.ts';

const all = bundledHotlines();
const lines = (situation: (typeof SITUATIONS)[number], places: Places) =>
  situationLines(situation, places, all, 'vi');
const ids = (...asked: Parameters<typeof lines>) => lines(...asked).map(({ id }) => id);
const home: Places = { where: { inside: true } };
const inCountry = (country: string): Places => ({ where: { inside: false, country } });

describe('situationLines', () => {
  it.each([
    ['applying', 'vn-111'],
    ['sent', 'vn-nearest-police'],
    ['travelling', 'vn-113'],
    ['held', 'vn-mofa-1'],
    ['relative', 'vn-113'],
    ['returned', 'vn-111'],
  ] as const)('begins at home, for %s, with %s', (situation, first) => {
    expect(ids(situation, home)[0]).toBe(first);
  });

  it('lets whoever thinks of applying look the company up', () => {
    expect(ids('applying', home)).toEqual(
      expect.arrayContaining(['vn-dolab', 'vn-colab', 'vn-tinnhiemmang']),
    );
  });

  it("has the province's own line first for a relative, by the province's name", () => {
    const city = { where: { inside: true, province: 'TP Hồ Chí Minh' } };
    expect(ids('relative', city)).toContain('vn-hcm-pc02');
    expect(ids('relative', home)).not.toContain('vn-hcm-pc02');
  });

  it('adds the mission of the country a relative was taken to, but no number that works only there', () => {
    const found = ids('relative', { ...home, there: 'TH' });
    expect(found).toContain('vnm-th');
    expect(found).not.toContain('th-191');
  });

  it('gives somebody held the consular line, then who can come, and no short number of home', () => {
    const found = lines('held', inCountry('KH'));
    expect(found.slice(0, 2).map(({ id }) => id)).toEqual(['vn-mofa-1', 'kh-117']);
    expect(found.map(({ id }) => id)).toContain('vn-mofa-email');
    expect(found.map(({ number }) => number)).not.toContain('113');
    expect(found[0]?.number).toBe('+84 981 84 84 84');
  });

  it('still has the consular line where no country was told, or none of its lines is known', () => {
    for (const where of [{ inside: false }, { inside: false, country: 'PL' }])
      expect(ids('held', { where })).toEqual(['vn-mofa-1', 'vn-mofa-email', 'vn-mofa-2']);
  });

  it.each(SITUATIONS)(
    'shows for %s something to press or to walk to, each line once, from any place',
    (situation) => {
      for (const places of [
        home,
        { where: { inside: false } },
        inCountry('KH'),
        inCountry('MM'),
        inCountry('FR'),
      ]) {
        const found = lines(situation, places);
        expect(found.length).toBeGreaterThan(0);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        for (const { tel, url, steps } of found) expect(tel ?? url ?? steps[0]).toBeTruthy();
      }
    },
  );

  it('never shows a line on hold', () => {
    const held = [hotline({ id: 'vn-x', helps: ['doubt'], display: 'hold' })];
    for (const situation of SITUATIONS) expect(situationLines(situation, home, held, 'vi')).toEqual([]);
  });
});

describe('situationOf', () => {
  const verdict = (
    level: 'calm' | 'caution' | 'danger',
    support: Parameters<typeof situationOf>[0]['support'],
  ) => situationOf({ level, support });

  it('sends each writer in trouble, and each reader of a lure, where they belong', () => {
    expect(verdict('calm', 'held-abroad')).toBe('held');
    expect(verdict('calm', 'missing-relative')).toBe('relative');
    expect(verdict('calm', 'survivor')).toBe('returned');
    expect(verdict('calm', 'sent-money')).toBe('sent');
    expect(verdict('danger', null)).toBe('applying');
    expect(verdict('caution', null)).toBe('applying');
  });

  it('knows when none fits', () => {
    expect(verdict('calm', null)).toBeNull();
    expect(verdict('calm', 'mother-alone')).toBeNull();
  });

  it.each([null, 7, '', 'toString', 'HELD', { length: 1 }])('is not fooled by %o', (value) => {
    expect(isSituation(value)).toBe(false);
  });
});

describe('the provinces', () => {
  it('are 34, and with those merged into them the 63 of before, each once', () => {
    expect(PROVINCES).toHaveLength(34);
    const before = PROVINCES.flatMap(({ name, merged }) => [name, ...merged]);
    expect(before).toHaveLength(63);
    expect(new Set(before).size).toBe(63);
  });

  it('have the name of every province a help line names', () => {
    const names = PROVINCES.map(({ name }) => name);
    for (const { province } of all) if (province !== null) expect(names).toContain(province);
  });
});
