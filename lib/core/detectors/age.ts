import type { Folded } from '../folded.ts';
import { SEP } from '../folded.ts';
import { hashOf } from '../hash.ts';
import { isNumber, type Words } from '../words.ts';
import { UNITS } from './money-words.ts';

/** An age, age band or birth year found in a text. */
export interface Age {
  start: number;
  end: number;
  /** Youngest and oldest age in years; equal when only one is named. */
  low: number;
  high: number;
}

const AGE_WORDS = new Set(['tuoi', 't', 'tuoj'].map(hashOf));
const RANGE_WORDS = new Set(['den', 'toi', 'to'].map(hashOf));
const YEAR_INTRO = new Set(['sinh', 'sn', 'ns', 'nu', 'gai'].map(hashOf));
const BORN = hashOf('sinh');
const NAM = hashOf('nam');
const TUOI = hashOf('tuoi');
const T = hashOf('t');
const FROM = hashOf('tu');
/** Things whose weight, year or price is no age. */
const NOT_PEOPLE = new Set(['xe', 'tai', 'luong', 'lg', 'hang', 'can', 'doi', 'gia'].map(hashOf));
const SLASH = 47;
const PEOPLE = new Set(['nu', 'nam', 'tuoi', 'gai', 'do'].map(hashOf));
const K = hashOf('k');
const YOUNGEST = 10;
const OLDEST = 75;
/** Birth years written short (2k9) or long (2009) that make sense in a job post. */
const FIRST_YEAR = 1950;

/**
 * Finds ages (`18-35 tuổi`, `từ 16 tuổi`, `nữ 16 - 25`) and birth years (`2k9`, `sinh năm 2008`).
 * @param year the year the pack speaks of
 */
export function findAges(words: Words, folded: Folded, year: number): Age[] {
  let found: Age[] | null = null;
  for (let w = 0; w < words.count; w++) {
    if (!isNumber(words, w)) continue;
    const age = readBand(words, folded, w) ?? readBirthYear(words, folded, w, year);
    if (!age) continue;
    found ??= [];
    found.push(age);
    w = age.end;
  }
  return found ?? NONE;
}

const NONE: Age[] = [];

function small(words: Words, folded: Folded, w: number): number {
  if (w >= words.count || !isNumber(words, w) || words.last[w]! - words.first[w]! > 4) return -1;
  let value = 0;
  for (let i = words.first[w]!; i < words.last[w]!; i++) value = value * 10 + folded.letters[i]! - 48;
  return value;
}

function readBand(words: Words, folded: Folded, w: number): Age | null {
  const low = small(words, folded, w);
  if (low < YOUNGEST || low > OLDEST) return null;
  let end = w;
  let high = low;
  const dash =
    w + 1 < words.count &&
    words.sep[w + 1]! <= SEP.clause &&
    (words.sepMark[w + 1] === 45 || words.sepMark[w + 1] === 126);
  const second = dash ? w + 1 : w + 1 < words.count && RANGE_WORDS.has(words.hash[w + 1]!) ? w + 2 : -1;
  const upper = second > 0 ? small(words, folded, second) : -1;
  if (upper > low && upper <= OLDEST) {
    high = upper;
    end = second;
  }
  const named =
    end + 1 < words.count && words.sep[end + 1]! <= SEP.space && AGE_WORDS.has(words.hash[end + 1]!);
  if (named && (words.hash[end + 1] !== T || meansYears(words, w, end + 1)))
    return { start: w, end: end + 1, low, high };
  // "nữ 16-25": a band right behind the people it is about.
  const before = w > 1 && words.hash[w - 1] === FROM ? w - 2 : w - 1;
  const people =
    before >= 0 &&
    words.sep[w]! <= SEP.clause &&
    PEOPLE.has(words.hash[before]!) &&
    (before === w - 1 || words.hash[before] === TUOI);
  const unitFollows =
    end + 1 < words.count &&
    (words.sep[end + 1] === SEP.none ||
      (words.sep[end + 1]! <= SEP.space && UNITS.has(words.hash[end + 1]!)));
  return high > low && people && !unitFollows ? { start: w, end, low, high } : null;
}

/** "18t" is an age; "xe tải 15t" and "lương 15t/tháng" are not. */
function meansYears(words: Words, number: number, t: number): boolean {
  if (t + 1 < words.count && words.sepMark[t + 1] === SLASH && words.sep[t + 1]! <= SEP.clause) return false;
  return number === 0 || !NOT_PEOPLE.has(words.hash[number - 1]!);
}

function readBirthYear(words: Words, folded: Folded, w: number, year: number): Age | null {
  const value = small(words, folded, w);
  const short =
    value === 2 &&
    w + 2 < words.count &&
    words.hash[w + 1] === K &&
    words.sep[w + 1] === SEP.none &&
    words.sep[w + 2] === SEP.none;
  if (short) {
    const digit = small(words, folded, w + 2);
    if (digit < 0 || digit > 20) return null;
    const age = year - 2000 - digit;
    return age >= YOUNGEST && age <= OLDEST ? { start: w, end: w + 2, low: age, high: age } : null;
  }
  if (value < FIRST_YEAR || value > year - YOUNGEST) return null;
  const intro =
    w > 0 && words.hash[w - 1] === NAM ? (w > 1 && words.hash[w - 2] === BORN ? w - 2 : -1) : w - 1;
  const introduced = intro >= 0 && words.sep[w]! <= SEP.clause && YEAR_INTRO.has(words.hash[intro]!);
  return introduced ? { start: w, end: w, low: year - value, high: year - value } : null;
}
