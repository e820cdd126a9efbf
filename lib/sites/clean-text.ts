/**
 * True for characters nobody sees, which are dropped while reading: soft hyphen, joiners, direction marks,
 * word joiners. Sites and spammers sprinkle them into words.
 */
export function isInvisible(code: number): boolean {
  if (code < 0xad) return false;
  return (
    code === 0xad ||
    code === 0x34f ||
    code === 0x61c ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff
  );
}

/** True for characters that are read as one space. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return code === 0x85;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x3164
  );
}

/** One line of clean text, for names and picture descriptions, where places in the page do not matter. */
export function cleanLine(text: string): string {
  let seen = '';
  for (const each of text) if (!isInvisible(each.codePointAt(0)!)) seen += each;
  return seen
    .normalize('NFC')
    .replace(/[\s\u00A0\u3164]+/gu, ' ')
    .trim();
}
