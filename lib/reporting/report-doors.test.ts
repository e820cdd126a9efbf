import { describe, expect, it } from 'vitest';
import type { Help, Hotline } from '../hotlines/hotline.ts';
import type { Whereabouts } from '../hotlines/whereabouts.ts';
import { exampleDraft } from './example-draft.ts';
import { type ReportSituation, reportDoors } from './report-doors.ts';

const line = (id: string, helps: Help[], more: Partial<Hotline> = {}): Hotline => ({
  id,
  name: { vi: id, en: id },
  number: '111',
  intl: null,
  fromAbroad: 'no',
  channel: 'phone',
  url: null,
  helps,
  firstScreen: null,
  site: null,
  forWhom: { vi: '', en: '' },
  hours: null,
  cost: null,
  steps: null,
  languages: ['vi'],
  country: 'VN',
  province: null,
  sources: [],
  sourceDate: '2026-03-07',
  verifiedOn: '2026-03-07',
  grade: 'A',
  display: 'show',
  lastCallTest: null,
  notes: '',
  ...more,
});

const hotlines = [
  line('fb', ['report-post'], { country: 'INT', channel: 'web', site: 'facebook', number: null }),
  line('111', ['doubt', 'missing-person']),
  line('113', ['danger-now']),
  line('held', ['danger-now'], { display: 'hold' }),
  line('vneid', ['report-crime'], { channel: 'app', number: null }),
  line('commune', ['nearest-police'], { channel: 'place', number: null }),
  line('mofa', ['citizens-abroad'], { fromAbroad: 'yes', number: '0981', intl: '+84 981' }),
  line('letter', ['write-from-abroad'], { fromAbroad: 'yes', channel: 'email', number: 'a@b.vn' }),
  line('pc02', ['missing-person'], { province: 'TP Hồ Chí Minh' }),
  line('daklak', ['danger-now'], { province: 'Đắk Lắk' }),
  line('closed', ['danger-now'], { province: 'Lào Cai', display: 'hold' }),
  line('117', ['danger-now'], { country: 'KH' }),
  line('191', ['danger-now'], { country: 'TH' }),
];
const home: Whereabouts = { inside: true };
const cambodia: Whereabouts = { inside: false, country: 'KH' };
const doorsOf = (
  draft = exampleDraft(),
  where = home,
  situation: ReportSituation = 'seen',
  lines = hotlines,
) => reportDoors(draft, situation, where, lines, 'vi');
const ids = (...wanted: Parameters<typeof doorsOf>) => doorsOf(...wanted).map(({ id }) => id);
const plain = exampleDraft({ reasons: ['fee-before-work'] });

describe('reportDoors', () => {
  it('puts people before the platform in Việt Nam', () => {
    expect(ids(plain)).toEqual(['113', '111', 'vneid', 'commune', 'fb']);
  });

  it('begins with a report in writing when only money is at stake', () => {
    expect(ids({ ...plain, kind: 'money-fraud' })).toEqual(['vneid', 'commune', '111', '113', 'fb']);
  });

  it('adds the line for citizens abroad when the post is about a place abroad', () => {
    expect(ids(exampleDraft({ reasons: ['abroad-no-employer'] }))).toEqual([
      ...['113', '111', 'vneid', 'commune', 'mofa', 'fb'],
    ]);
  });

  it.each<[ReportSituation, string[]]>([
    ['applying', ['111', 'vneid', 'commune', '113', 'fb']],
    ['sent', ['commune', 'vneid', '111', '113', 'fb']],
    ['travelling', ['113', 'commune', '111', 'mofa', 'fb']],
    ['held', ['mofa', 'letter', '113', 'commune', 'fb']],
    ['relative', ['113', 'commune', '111', 'mofa', 'letter', 'fb']],
    ['returned', ['111', 'commune', 'vneid', '113', 'fb']],
  ])('orders them at home for somebody who is in it: %s', (situation, expected) => {
    expect(ids(plain, home, situation)).toEqual(expected);
  });

  it('puts 111 first when the post is about someone under 18, whatever the situation', () => {
    for (const situation of ['seen', 'sent', 'travelling'] as const)
      expect(ids(exampleDraft({ reasons: ['under-18'] }), home, situation)[0]).toBe('111');
  });

  it('shows abroad only what can be reached from there, with those near first in danger', () => {
    expect(ids(plain, cambodia)).toEqual(['mofa', 'letter', '117', 'fb']);
    expect(ids(plain, cambodia, 'held')).toEqual(['117', 'mofa', 'letter', 'fb']);
    expect(ids(plain, { inside: false })).toEqual(['mofa', 'letter', 'fb']);
    expect(doorsOf(plain, cambodia)[0]!.line.number).toBe('+84 981');
  });

  it('says how each is used', () => {
    const uses = doorsOf(plain, home, 'relative').map(({ use }) => use);
    expect(uses).toEqual(['call', 'police', 'call', 'call', 'letter', 'platform']);
    expect(doorsOf(plain).find(({ id }) => id === 'vneid')?.use).toBe('app');
  });

  it('names the own police line of a province, and none where there is none', () => {
    const own = (province: string, situation: ReportSituation = 'seen') =>
      doorsOf(plain, { inside: true, province }, situation).find(({ use }) => use === 'police')?.own?.id;
    expect(own('Đắk Lắk')).toBe('daklak');
    expect(own('Cà Mau')).toBeUndefined();
    // A line for the families of the missing is theirs alone.
    expect(own('TP Hồ Chí Minh')).toBeUndefined();
    expect(own('TP Hồ Chí Minh', 'relative')).toBe('pc02');
    expect(own('Lào Cai')).toBeUndefined();
  });

  it('shows no line on hold, and no page of another platform', () => {
    expect(ids(exampleDraft({ site: 'zalo', reasons: [] }))).toEqual(['113', '111', 'vneid', 'commune']);
    expect(ids(plain, home, 'seen', [line('held', ['danger-now'], { display: 'hold' })])).toEqual([]);
  });

  it('names a line once, however many helps it gives', () => {
    expect(ids(plain, home, 'seen', [line('113', ['danger-now', 'doubt', 'nearest-police'])])).toEqual([
      '113',
    ]);
  });
});
