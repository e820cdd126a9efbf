import { describe, expect, it } from 'vitest';
import type { Help, Hotline } from '../hotlines/hotline.ts';
import { doors } from './doors.ts';
import { exampleDraft } from './example-draft.ts';

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
  line('117', ['danger-now'], { country: 'KH' }),
  line('191', ['danger-now'], { country: 'TH' }),
];
const home = { inside: true };
const ids = (draft = exampleDraft(), where: Parameters<typeof doors>[1] = home, lines = hotlines) =>
  doors(draft, where, lines, 'vi').map(({ id }) => id);

describe('doors', () => {
  it('puts people before the platform in Việt Nam', () => {
    expect(ids(exampleDraft({ reasons: ['fee-before-work'] }))).toEqual([
      '113',
      '111',
      'vneid',
      'commune',
      'fb',
    ]);
  });

  it('adds the line for citizens abroad when the post is about a place abroad', () => {
    expect(ids(exampleDraft({ reasons: ['abroad-no-employer'] }))).toEqual([
      ...['113', '111', 'vneid', 'commune', 'mofa', 'fb'],
    ]);
  });

  it('puts 111 first when the post is about someone under 18', () => {
    expect(ids(exampleDraft({ reasons: ['under-18'] })).slice(0, 2)).toEqual(['111', '113']);
  });

  it('shows abroad only what can be reached from there', () => {
    expect(ids(exampleDraft(), { inside: false, country: 'KH' })).toEqual(['mofa', '117', 'fb']);
    expect(ids(exampleDraft(), { inside: false })).toEqual(['mofa', 'fb']);
  });

  it('shows no line on hold, and no page of another platform', () => {
    expect(ids(exampleDraft({ site: 'zalo', reasons: [] }))).toEqual(['113', '111', 'vneid', 'commune']);
    expect(ids(exampleDraft(), home, [line('held', ['danger-now'], { display: 'hold' })])).toEqual([]);
  });

  it('names a line once, however many helps it gives', () => {
    expect(ids(exampleDraft(), home, [line('113', ['danger-now', 'doubt', 'nearest-police'])])).toEqual([
      '113',
    ]);
  });
});
