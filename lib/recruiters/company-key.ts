import { bareWords } from '../core/bare-words.ts';

/** Legal forms and lines of business that nearly every name carries; they tell no two companies apart. */
const DROPPED = [
  ...['cong ty', 'cty', 'ct', 'tong cong ty', 'tap doan', 'doanh nghiep', 'chi nhanh'],
  ...['trach nhiem huu han', 'tnhh', 'mot thanh vien', 'mtv', 'hai thanh vien', 'co phan', 'cp', 'ctcp'],
  ...['xuat khau lao dong', 'xkld', 'joint stock company', 'jsc', 'company', 'limited', 'co ltd', 'ltd'],
];
/** Shorthands that people and lists use by turns. */
const WRITTEN_OUT: Record<string, string> = {
  tm: 'thuong mai',
  dv: 'dich vu',
  xd: 'xay dung',
  dt: 'dau tu',
  pt: 'phat trien',
  qt: 'quoc te',
  vn: 'viet nam',
  hn: 'ha noi',
  vietnam: 'viet nam',
  hanoi: 'ha noi',
};

const dropped = new RegExp(`\\b(?:${DROPPED.toSorted((a, b) => b.length - a.length).join('|')})\\b`, 'g');

/**
 * What a company name is compared by: bare small letters, without the parts every name has. Empty when the
 * name consists of those parts alone.
 */
export function companyKey(name: string): string {
  return bareWords(name)
    .replace(dropped, ' ')
    .split(' ')
    .filter(Boolean)
    .map((word) => WRITTEN_OUT[word] ?? word)
    .join(' ');
}
