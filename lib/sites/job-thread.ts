import { bareWords } from '../core/bare-words.ts';

/** Words one of which is enough: nobody writes them about anything but jobs. Folded, without accents. */
const CLEAR = [
  'viec lam',
  'tuyen dung',
  'can tuyen',
  'tuyen gap',
  'tuyen nguoi',
  'tuyen nhan vien',
  'tuyen lao dong',
  'tuyen cong nhan',
  'tuyen nam nu',
  'tim viec',
  'xin viec',
  'ung tuyen',
  'nha tuyen dung',
  'xuat khau lao dong',
  'lao dong pho thong',
  'xkld',
  'di lam viec',
  'viec nhe',
  'hiring',
  'recruitment',
  'job vacancy',
  'jobs',
];

/** Words of which a job post has two. */
const HINTS = [
  'tuyen',
  'luong',
  'lam viec',
  'nhan vien',
  'cong nhan',
  'tho phu',
  'can nguoi',
  'can gap',
  'bao an o',
  'bao an',
  'ca toi',
  'ca dem',
  'thu nhap',
  'phong van',
  'ho so',
  'hop dong',
  'thu viec',
  'phu bep',
  'phuc vu',
  'thoi vu',
  'trieu',
  'job',
  'salary',
];
const ENOUGH_HINTS = 2;
/** So much of a post says what it is about. */
const MAX_LOOKED_AT = 2_000;

/**
 * Whether the name of a group or the words of a post are about jobs. Comments below such posts are where people are
 * drawn away ("inbox chị"), so they are read there without being asked for; below all other posts they are not.
 */
export function looksLikeJobs(words: string): boolean {
  const folded = ` ${bareWords(words.slice(0, MAX_LOOKED_AT))} `;
  const has = (word: string) => folded.includes(` ${word} `);
  if (CLEAR.some(has)) return true;
  return HINTS.filter(has).length >= ENOUGH_HINTS;
}
