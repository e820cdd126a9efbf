import { fold } from '../fold.ts';
import { Folded, TOKEN } from '../folded.ts';
import { hashOf } from '../hash.ts';
import { LINE, type Words } from '../words.ts';

/** Words of the money grammar by the hash of their bare letters; they count only next to a number. */
function table<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<number, T> {
  return new Map(
    entries.flatMap(([words, value]) => words.split(' ').map((word) => [hashOf(word), value] as const)),
  );
}

/** So much of a currency. */
export interface Worth {
  times: number;
  currency: string;
}

const vnd = (times: number): Worth => ({ times, currency: 'VND' });
const one = (currency: string): Worth => ({ times: 1, currency });

/** What one of a unit is. */
export const UNITS = table<Worth>([
  ['tr trieu treo cu chai lua', vnd(1_000_000)],
  ['k ka nghin ngan ngin canh', vnd(1_000)],
  ['xi lit', vnd(100_000)],
  ['ti', vnd(1_000_000_000)],
  ['d vnd dong', vnd(1)],
  ['million mil', vnd(1_000_000)],
  ['usd do dola dollar dollars bucks', one('USD')],
  ['u usdt', one('USDT')],
  ['te rmb cni ndt yuan', one('CNY')],
  ['bath baht bat thb', one('THB')],
  ['peso pesos php', one('PHP')],
  ['ien yen jpi', one('JPY')],
  ['won', one('KRW')],
  ['eur euro euros', one('EUR')],
  ['rm ringgit myr', one('MYR')],
  ['inr', one('INR')],
  ['lakh lakhs', { times: 100_000, currency: 'INR' }],
  // In India, Nepal and Sri Lanka alike; the least of them that is named here.
  ['rs rupee rupees npr', one('NPR')],
  ['sgd', one('SGD')],
  ['idr rp rupiah', one('IDR')],
  ['rb ribu', { times: 1_000, currency: 'IDR' }],
  ['jt juta', { times: 1_000_000, currency: 'IDR' }],
  ['kes ksh shillings', one('KES')],
  ['aed dirham dirhams', one('AED')],
]);

/** Currency codes that may stand before their number: USD 1,000, Rs. 40,000. */
export const CODES = new Set(
  'usd usdt vnd php thb rmb rm myr inr rs npr sgd idr rp kes ksh aed'.split(' ').map(hashOf),
);

/** Multiplier of the unit behind it: 2k đô, 2 nghìn đô. */
export const THOUSANDS = table<number>([['k ka nghin ngan ngin', 1_000]]);

/** Units that are ordinary words too: they need a pay word or a period nearby. */
export const SLANG_UNITS = new Set(
  ['cu', 'chai', 'lua', 'xi', 'lit', 'u', 'd', 'do', 'bat', 'ti', 'canh', 'te'].map(hashOf),
);

/** Months in one period. Piece rates have none. */
export const PERIODS = table<number>([
  ['thang th month months monthli', 1],
  ['ngai ngay day daili cong', 26],
  ['gio h tieng hour hr', 208],
  ['tuan week weekli', 4.33],
  ['nam year', 1 / 12],
  ['ca buoi', 26],
]);

/** Both spellings of words: with marks for those who write them, bare for those who do not. */
class WordSet {
  private readonly bare = new Set<number>();
  private readonly exact = new Set<number>();

  constructor(words: string) {
    const folded = fold(words, new Folded());
    for (let t = 0; t < folded.tokenCount; t++) {
      this.bare.add(folded.hash[t]!);
      this.exact.add(folded.exact[t]!);
    }
  }

  has(words: Words, w: number): boolean {
    return words.line[w] === LINE.unmarked ? this.bare.has(words.hash[w]!) : this.exact.has(words.exact[w]!);
  }
}

const PAY = new WordSet('lương lg tn kiếm lĩnh lãnh salary salaries wage wages earn income');
const OTHER = new WordSet(
  'phí cọc giá nộp đóng phạt chuộc mua thuê vốn vay nợ thưởng học bo boa ứng fee fees deposit price debt loan',
);
const [INCOME_START, INCOME] = [hashOf('thu'), hashOf('nhap')];
const [BAIL_START, BAIL] = [hashOf('bao'), hashOf('lanh')];
const AT_ONCE = hashOf('ngay');

/** "ngay" is at once, "ngày" a day; who writes marks means the difference. */
export function isAtOnce(words: Words, w: number): boolean {
  const isBare = (words.flags[w]! & TOKEN.marked) === 0;
  return words.hash[w] === AT_ONCE && isBare && words.line[w] !== LINE.unmarked;
}

function isAfter(words: Words, w: number, before: number): boolean {
  return w > 0 && words.hash[w - 1] === before;
}

/** "bảo lãnh" is bail or a guarantee, not "lãnh lương". */
function isBail(words: Words, w: number): boolean {
  return words.hash[w] === BAIL && isAfter(words, w, BAIL_START);
}

/** Words that make an amount pay: lương, thu nhập. */
export function isPayWord(words: Words, w: number): boolean {
  if (isBail(words, w)) return false;
  if (words.hash[w] === INCOME) return isAfter(words, w, INCOME_START);
  return PAY.has(words, w);
}

/** Words that make an amount something else: a fee, a price, a debt, a prize. */
export function isOtherMoneyWord(words: Words, w: number): boolean {
  return isBail(words, w) || OTHER.has(words, w);
}

export const RANGE_WORDS = new Set(['den', 'toi', 'to'].map(hashOf));
