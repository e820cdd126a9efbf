/** What a reader can hide with one press. Contacts are phone numbers and names in chat programs. */
export const PRIVATE = ['names', 'contacts', 'links'] as const;
export type Private = (typeof PRIVATE)[number];

/** A web address, whole or as chat programs take it: `https://…`, `hxxps://…`, `www.…`, `t.me/…`. */
const ADDRESS =
  /(?:\b(?:https?|hxxps?):\/\/|\bwww\.)[^\s<>"']+|(?<![\p{L}\p{N}@[\]./-])(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}\/[^\s<>"']*/giu;
/** Whether a contact detail is a web address. */
export const LINK = /:\/\/|^www\.|^(?:[a-z0-9-]+\.)+[a-z]{2,24}\//iu;

/** A phone number from here or abroad: it begins with 0, 84 or +, which sums of money do not. */
const PHONE = /(?<![\p{L}\p{N}.,])(?:\+\d|84|0\d)(?:[\s.\-()·_*]{0,2}\d){6,13}(?![\p{L}\d])/giu;
const AT_NAME = /(?<![\p{L}\p{N}.])@[a-z0-9_.]{3,40}/giu;

/** The commonest family names; a stretch of capitalised words that begins with one is taken for a name. */
const FAMILY =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trịnh|Trương|Lâm|Mai|Tô|Tạ|Hà|Cao|Lương|Châu|Quách|Thái|Tăng|Vương|Nguyen|Tran|Pham|Hoang|Huynh|Dang|Bui|Truong|Duong';
const WORD = '\\p{Lu}[\\p{L}\\p{M}]*';
const FULL_NAME = new RegExp(`(?<![\\p{L}])(?:${FAMILY})(?:[ \\t]+${WORD}){1,4}`, 'gu');
/** Whoever is called anh, chị, em … by name. */
const CALLED = new RegExp(
  `(?<![\\p{L}])(?:[Aa]nh|[Cc]hị|[Ee]m|[Cc]ô|[Cc]hú|[Bb]ác|[Bb]ạn|[Ôô]ng|[Bb]à|[Dd]ì|[Cc]ậu|[Mm]ợ)[ \\t]+(${WORD}(?:[ \\t]+${WORD}){0,3})`,
  'gu',
);
/** Places and streets that look like names. */
const NOT_A_PERSON =
  /^(?:Hồ Chí Minh|Hà (?:Nội|Nam|Giang|Tĩnh|Tiên)|Cao Bằng|Thái (?:Bình|Nguyên|Lan)|Việt Nam)$/u;

/**
 * Stretches of a text that look like names, contact details or links, each once. A guess that errs on the side of
 * finding: what is hidden too much is taken back with one press, what is overlooked the reader hides by hand.
 */
export function findPrivate(text: string, kind: Private): string[] {
  return [...new Set(find(text, kind))];
}

function find(text: string, kind: Private): string[] {
  const all = (pattern: RegExp, group = 0) => [...text.matchAll(pattern)].map((match) => match[group]!);
  if (kind === 'links') return all(ADDRESS).map((address) => address.replace(/[.,;:!?)\]}»”]+$/u, ''));
  if (kind === 'contacts') return [...all(PHONE), ...all(AT_NAME)];
  return [...all(FULL_NAME), ...all(CALLED, 1)].filter((name) => !NOT_A_PERSON.test(name));
}
