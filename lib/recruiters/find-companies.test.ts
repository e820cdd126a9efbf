import { describe, expect, it } from 'vitest';
import { bundledHotlines } from '../packs/bundled-hotlines.ts';
import { companyKey } from './company-key.ts';
import { companyFinder } from './find-companies.ts';
import { OFFICIAL_PAGE } from './recruiter-list.ts';

const find = companyFinder([
  { name: 'CÔNG TY CỔ PHẦN CUNG ỨNG NHÂN LỰC ĐẤT MẪU', also: ['DAMACO., JSC'] },
  { name: 'Công ty TNHH MTV Thương mại và Dịch vụ Trời Mẫu', address: '1 phố Bịa' },
  { name: 'Công ty CP XKLĐ Biển Bịa', note: 'Đã thu hồi giấy phép' },
  { name: 'Công ty CP Quốc tế Hoa Bịa Việt Nam' },
]);
const names = (typed: string) => find(typed)?.map(({ name, same }) => [name, same]);

describe('companyFinder', () => {
  it.each([
    ['cong ty cp cung ung nhan luc dat mau', 'CÔNG TY CỔ PHẦN CUNG ỨNG NHÂN LỰC ĐẤT MẪU'],
    ['Damaco', 'CÔNG TY CỔ PHẦN CUNG ỨNG NHÂN LỰC ĐẤT MẪU'],
    ['Cty TNHH TM và DV Trời Mẫu', 'Công ty TNHH MTV Thương mại và Dịch vụ Trời Mẫu'],
    ['biển bịa', 'Công ty CP XKLĐ Biển Bịa'],
    ['Công ty xuất khẩu lao động Biển Bịa', 'Công ty CP XKLĐ Biển Bịa'],
    ['QT Hoa Bịa VN', 'Công ty CP Quốc tế Hoa Bịa Việt Nam'],
  ])('finds the same name however it is written: %s', (typed, name) => {
    expect(names(typed)?.[0]).toEqual([name, true]);
  });

  it.each(['troi mau', 'Dat Mauu', 'hoa bia', 'bien bja'])(
    'calls a near name near, not the same: %s',
    (typed) => {
      const found = names(typed);
      expect(found?.length).toBeGreaterThan(0);
      expect(found?.some(([, same]) => same)).toBe(false);
    },
  );

  it('hands on what the list remarks', () => {
    expect(find('bien bia')?.[0]?.note).toBe('Đã thu hồi giấy phép');
  });

  it('finds nothing for a name that is not near, and does not compare a mere legal form', () => {
    expect(find('Zzyzx Qwrt')).toEqual([]);
    expect(find('Công ty TNHH một thành viên')).toBeNull();
    expect(find('XKLĐ')).toBeNull();
    expect(find('  ')).toBeNull();
  });
});

describe('companyKey', () => {
  it('drops whole words only', () => {
    expect(companyKey('Công ty CP Cơ khí Cpex')).toBe('co khi cpex');
  });
});

it('the official page is among the help lines that may be shown', () => {
  expect(bundledHotlines.map(({ url }) => url)).toContain(OFFICIAL_PAGE);
});
