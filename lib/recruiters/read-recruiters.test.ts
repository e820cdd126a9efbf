import { describe, expect, it } from 'vitest';
import { decodeTable, readRows } from './read-csv.ts';
import { readRecruiters } from './read-recruiters.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const HEAD = 'STT;Tên doanh nghiệp;Tên viết tắt;Địa chỉ;Ghi chú';

describe('decodeTable', () => {
  it('reads UTF-8 with and without a byte order mark, and UTF-16 with one', () => {
    const text = 'Tên\nCông ty Mẫu';
    const utf16 = (little: boolean) =>
      Uint8Array.from(
        [0xfeff, ...[...text].map((c) => c.charCodeAt(0))].flatMap((unit) => {
          const pair = [unit & 0xff, unit >> 8];
          return little ? pair : pair.reverse();
        }),
      );
    for (const bytes of [utf8(text), utf8(`\uFEFF${text}`), utf16(true), utf16(false)]) {
      expect(decodeTable(bytes)).toBe(text);
    }
  });

  it.each([
    ['Windows-1258', Uint8Array.from([0x43, 0xf4, 0x6e, 0x67, 0x20, 0x74, 0xfd])],
    ['a spreadsheet', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00])],
  ])('says what to do about %s', (_, bytes) => {
    expect(() => decodeTable(bytes)).toThrow(/not UTF-8.*save it as "CSV UTF-8"/);
  });
});

describe('readRows', () => {
  it('takes separators, line breaks and doubled quotes inside quotes for words', () => {
    const table = 'a,b\r\n"Công ty\nMẫu, ""Đất Việt""",x\r\n\r\n , \r\n';
    expect(readRows(table)).toEqual([
      ['a', 'b'],
      ['Công ty Mẫu, "Đất Việt"', 'x'],
    ]);
  });

  it.each([';', '\t'])('reads columns parted by "%s", although there are commas in them', (by) => {
    expect(readRows(`Tên${by}Địa chỉ\nMẫu${by}1 phố A, phường B, tỉnh C`)).toEqual([
      ['Tên', 'Địa chỉ'],
      ['Mẫu', '1 phố A, phường B, tỉnh C'],
    ]);
  });

  it('says where a quote was opened that is never closed', () => {
    expect(() => readRows('Tên\nMẫu\n"Công ty\nX')).toThrow(/line 3 is never closed/);
  });
});

describe('readRecruiters', () => {
  it('reads a table with a title above it, and the day in that title', () => {
    const read = readRecruiters(
      `DANH SÁCH DOANH NGHIỆP;;;;\n(Tính đến ngày 01 tháng 10 năm 2026);;;;\n${HEAD};Vốn\n` +
        '1;Công ty CP Đất Mẫu;DATMAU., JSC;1 phố Bịa, Hà Nội;;5\n2;Công ty TNHH Trời Mẫu;;;Đã thu hồi giấy phép;6\n',
    );
    expect(read).toEqual({
      companies: [
        { name: 'Công ty CP Đất Mẫu', also: ['DATMAU., JSC'], address: '1 phố Bịa, Hà Nội' },
        { name: 'Công ty TNHH Trời Mẫu', note: 'Đã thu hồi giấy phép' },
      ],
      date: '2026-10-01',
      duplicates: 0,
      nameless: 0,
      unused: ['STT', 'Vốn'],
    });
  });

  it('takes double rows once, but not where the list remarks something else', () => {
    const { companies, duplicates, nameless } = readRecruiters(
      `${HEAD}\n1;Công ty Đất Mẫu\n2;CÔNG TY ĐẤT MẪU\n3;Công ty Đất Mẫu;;;Đã thu hồi\n4;;;Hà Nội\n5;-\n6;1234567`,
    );
    expect(companies.map(({ name, note }) => [name, note])).toEqual([
      ['Công ty Đất Mẫu', undefined],
      ['Công ty Đất Mẫu', 'Đã thu hồi'],
    ]);
    expect([duplicates, nameless]).toEqual([1, 3]);
  });

  it('names the columns it found when none holds names', () => {
    expect(() => readRecruiters('Mã,Ngày cấp,Vốn\n1,2,3')).toThrow(
      /"Mã", "Ngày cấp", "Vốn".*"ten doanh nghiep"/,
    );
  });

  it.each([
    ['', /file is empty/],
    [HEAD, /no company below/],
    [`${HEAD}\n1;;;`, /no company below/],
  ])('refuses a table without companies: %j', (table, message) => {
    expect(() => readRecruiters(table)).toThrow(message);
  });

  it('takes a day that is not in the calendar for none', () => {
    expect(readRecruiters(`Ngày 31/02/2026\n${HEAD}\n1;Công ty Đất Mẫu`).date).toBeNull();
  });
});
