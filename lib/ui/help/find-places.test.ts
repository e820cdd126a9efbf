import { describe, expect, it } from 'vitest';
import { bareWords } from '../../core/bare-words.ts';
import { PROVINCES } from '../../hotlines/provinces.ts';
import { placeFinder } from './find-places.ts';
import { countryPlaces, placeOf, provincePlaces } from './places.ts';

const places = [...provincePlaces(), ...countryPlaces('vi')];
const find = placeFinder(places);
const first = (typed: string) => find(typed)[0]?.name;

describe('placeFinder', () => {
  it('finds each of the 63 old and 34 new names, with diacritics or without', () => {
    for (const { name, merged } of PROVINCES) {
      for (const said of [name, ...merged]) {
        expect(first(said), said).toBe(name);
        expect(first(bareWords(said)), bareWords(said)).toBe(name);
      }
    }
  });

  it.each([
    ['sai gon', 'TP Hồ Chí Minh'],
    ['Tp. HCM', 'TP Hồ Chí Minh'],
    ['vũng tàu', 'TP Hồ Chí Minh'],
    ['dac lac', 'Đắk Lắk'],
    ['tỉnh Phú Yên', 'Đắk Lắk'],
    ['thanh pho da nang', 'Đà Nẵng'],
    ['Bình Dương cũ', 'TP Hồ Chí Minh'],
    ['nước Lào', 'Lào'],
    ['binh duog', 'TP Hồ Chí Minh'],
    ['cam', 'Campuchia'],
    ['campuchi', 'Campuchia'],
    ['sihanouk', 'Campuchia'],
    ['tam giac vang', 'Lào'],
    ['mien dien', 'Myanmar (Miến Điện)'],
    ['duc', 'Đức'],
  ])('understands "%s" as %s', (typed, name) => expect(first(typed)).toBe(name));

  it('finds a name that holds what was typed before one that is only spelled like it', () => {
    const found = find('binh').flatMap(({ keys }) => keys.filter((key) => key.includes('binh')));
    for (const name of ['quang binh', 'thai binh', 'binh duong', 'binh dinh']) expect(found).toContain(name);
  });

  it('finds countries by their English names too, and in English', () => {
    expect(first('south korea')).toBe('Hàn Quốc');
    expect(placeFinder(countryPlaces('en'))('han quoc')[0]?.name).toBe('South Korea');
  });

  it('offers everything for an empty field, and nothing for a word that is no place', () => {
    expect(find('  ')).toHaveLength(places.length);
    expect(find('xyzq')).toEqual([]);
  });
});

describe('countryPlaces', () => {
  it('begins with the countries most often asked about and leaves home out', () => {
    const codes = countryPlaces('vi').map(({ where }) => where.country);
    expect(codes.slice(0, 3)).toEqual(['KH', 'MM', 'LA']);
    expect(codes).not.toContain('VN');
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('has a name for every code', () => {
    for (const { name } of countryPlaces('vi')) expect(name).not.toMatch(/^[A-Z]{2}$/);
  });
});

describe('placeOf', () => {
  it.each(['TP Hồ Chí Minh', 'hồ chí minh', 'Thành phố Hồ Chí Minh'])(
    'knows %s of the settings',
    (province) => {
      expect(placeOf({ inside: true, province }, places)?.name).toBe('TP Hồ Chí Minh');
    },
  );

  it('knows a country, and when nothing was told', () => {
    expect(placeOf({ inside: false, country: 'LA' }, places)?.name).toBe('Lào');
    expect(placeOf({ inside: false }, places)).toBeNull();
    expect(placeOf({ inside: true }, places)).toBeNull();
  });
});
