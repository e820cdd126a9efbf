import { hashOf } from '../hash.ts';

/** Words of the money grammar by the hash of their bare letters; they count only next to a number. */
function table<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<number, T> {
  return new Map(
    entries.flatMap(([words, value]) => words.split(' ').map((word) => [hashOf(word), value] as const)),
  );
}

/** Multipliers of VND, or names of other currencies. */
export const UNITS = table<number | string>([
  ['tr trieu treo cu chai lua', 1_000_000],
  ['k ka nghin ngan ngin canh', 1_000],
  ['xi lit', 100_000],
  ['ti', 1_000_000_000],
  ['d vnd dong', 1],
  ['usd do dola dollar', 'USD'],
  ['u usdt', 'USDT'],
  ['te rmb cni ndt', 'CNY'],
  ['bath baht bat', 'THB'],
  ['peso', 'PHP'],
  ['ien yen jpi', 'JPY'],
  ['won', 'KRW'],
  ['eur euro', 'EUR'],
]);

/** Multiplier of the unit behind it: 2k đô, 2 nghìn đô. */
export const THOUSANDS = table<number>([['k ka nghin ngan ngin', 1_000]]);

/** Units that are ordinary words too: they need a pay word or a period nearby. */
export const SLANG_UNITS = new Set(
  ['cu', 'chai', 'lua', 'xi', 'lit', 'u', 'd', 'do', 'bat', 'ti', 'canh', 'te'].map(hashOf),
);

/** Months in one period. Piece rates have none. */
export const PERIODS = table<number>([
  ['thang th month', 1],
  ['ngai ngay day cong', 26],
  ['gio h tieng', 208],
  ['tuan week', 4.33],
  ['nam year', 1 / 12],
  ['ca buoi', 26],
]);

/** Words that make an amount pay. */
export const PAY_WORDS = new Set(['luong', 'lg', 'nhap', 'tn', 'kiem', 'linh', 'lanh'].map(hashOf));

/** Words that make an amount something else: a fee, a price, a debt, a prize. */
export const OTHER_MONEY_WORDS = new Set(
  [
    'phi',
    'coc',
    'gia',
    'nop',
    'dong',
    'phat',
    'chuoc',
    'mua',
    'thue',
    'von',
    'vai',
    'no',
    'thuong',
    'hoc',
    'bo',
    'boa',
    'ung',
  ].map(hashOf),
);

export const RANGE_WORDS = new Set(['den', 'toi', 'to'].map(hashOf));
