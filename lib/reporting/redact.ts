import { COUNTRY_NAMES } from '../hotlines/countries.ts';
import { PROVINCES } from '../hotlines/provinces.ts';
import { replaceChatNames } from './chat-names.ts';
import { replaceLongNumbers } from './long-numbers.ts';

/** What stands where something was taken out: the kind of thing, so that a rule can still be tried on the rest. */
export const MASKS = {
  number: '[số]',
  link: '[đường dẫn]',
  mail: '[thư]',
  account: '[tài khoản]',
  name: '[tên]',
} as const;

/** A masked link keeps the host of a chat or shortening service: that names nobody, and rules look for it. */
const CHAT_HOST =
  /^(?:https?:\/\/)?(?:www\.|chat\.)?(zalo\.me|t\.me|telegram\.me|wa\.me|line\.me|m\.me|bit\.ly)\//iu;

const LINK = /\b(?:https?|tg):\/\/\S+|(?<![\p{L}\p{N}@.-])(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}\/\S*/giu;
const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
const ACCOUNT = /(?<![\p{L}\p{N}])@[A-Za-z0-9_.]{4,64}/gu;
const PLATE = /(?<![\p{L}\p{N}])\d{2}[A-Z]{1,2}\d?[\s.-]{0,2}\d{3}[.\s]?\d{2}(?!\d)/gu;

const WORD = '\\p{Lu}\\p{Ll}+';
/** Words for people, then up to four words with a capital: `gặp chị Lan`, `LH: anh Trần Văn Tú`. */
const AFTER_TITLE = new RegExp(
  `(?<=(?<!\\p{L})(?:[Aa]nh|[Cc]hị|[Ee]m|[Cc]ô|[Cc]hú|[Bb]ác|[Dd]ì|[Cc]ậu|[Ôô]ng|[Bb]à|[Gg]ặp|[Tt]ên|[Ss]ếp|LH|[Ll]iên hệ|[Mm]r|[Mm]s|[Mm]rs)[.:]?\\s)${WORD}(?:\\s${WORD}){0,3}`,
  'gu',
);
const FAMILY_NAMES =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Đinh|Trịnh|Đoàn|Trương|Lý';
const FULL_NAME = new RegExp(`(?<!\\p{L})(?:${FAMILY_NAMES})(?:\\s${WORD}){1,3}`, 'gu');

/** Places are what rules look for, and no secret. */
const PLACES = [
  ...PROVINCES.flatMap(({ name, merged, also }) => [name, ...merged, ...also]),
  ...Object.values(COUNTRY_NAMES).flat(),
  ...['Việt Nam', 'Campuchia', 'Lào', 'Thái Lan', 'Trung Quốc', 'Nhật Bản', 'Hàn Quốc', 'Hồ Chí Minh'],
  ...['Sài Gòn', 'Zalo', 'Telegram', 'Facebook', 'Messenger', 'Viber', 'Whatsapp'],
].map((place) => place.toLowerCase());

const isPlace = (words: string) => {
  const low = words.toLowerCase();
  return PLACES.some((place) => low === place || low.startsWith(`${place} `));
};

interface Known {
  /** Contact details found in the text, as they stand there; also those written so that machines miss them. */
  contacts: readonly string[];
  /** Names known to stand for people, e.g. the author's. */
  names: readonly string[];
}

/**
 * Takes names, numbers and links out of a text and says in their place what was there. Names are found by the words
 * around them, so one may be left: whoever hands the text over must be shown it first.
 */
export function redact(text: string, { contacts, names }: Known): string {
  const whole = (list: readonly string[]) =>
    list.filter((item) => item.trim().length > 1).sort((a, b) => b.length - a.length);
  // First what can be known by its shape: a contact detail may be only a part of it.
  const withoutContacts = whole(contacts).reduce(
    (rest, contact) => rest.replaceAll(contact.normalize('NFC'), maskOf(contact)),
    maskWays(text.normalize('NFC')),
  );
  const withoutNames = whole(names).reduce(
    (rest, name) => rest.replaceAll(name.normalize('NFC'), MASKS.name),
    withoutContacts,
  );
  return maskNames(withoutNames);
}

/** Everything by which somebody could still be reached or found in a text that should hold nothing of the kind. */
export function leftOpen(text: string): string[] {
  const found = [LINK, MAIL, ACCOUNT, PLATE].flatMap((pattern) => text.match(pattern) ?? []);
  const note = (way: string) => {
    found.push(way);
    return way;
  };
  replaceChatNames(text, note);
  replaceLongNumbers(text, note);
  return [...new Set(found)];
}

function maskWays(text: string): string {
  const ways = text
    .replace(LINK, maskLink)
    .replace(MAIL, MASKS.mail)
    .replace(ACCOUNT, MASKS.account)
    .replace(PLATE, MASKS.number);
  return replaceLongNumbers(
    replaceChatNames(ways, () => MASKS.account),
    () => MASKS.number,
  );
}

function maskNames(text: string): string {
  const hide = (name: string) => (isPlace(name) ? name : MASKS.name);
  return text.replace(FULL_NAME, hide).replace(AFTER_TITLE, hide);
}

function maskOf(contact: string): string {
  if (contact.includes('@')) return contact.indexOf('@') > 0 ? MASKS.mail : MASKS.account;
  return /[a-z]\//i.test(contact) || contact.includes('://') ? maskLink(contact) : MASKS.number;
}

function maskLink(link: string): string {
  const host = CHAT_HOST.exec(link)?.[1]?.toLowerCase();
  return host ? `${MASKS.link.slice(0, -1)} ${host}]` : MASKS.link;
}
