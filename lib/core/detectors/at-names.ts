/** An e-mail address or an @name, as it stands in a text. Offsets are UTF-16. */
export interface AtName {
  from: number;
  to: number;
}

const LONGEST_SIDE = 64;
const SHORTEST_NAME = 4;

/** Finds `ten@gmail.com` and `@ten_telegram`: looks left and right of each @, a bounded way. */
export function findAtNames(text: string): AtName[] {
  const found: AtName[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let from = at;
    while (from > 0 && at - from < LONGEST_SIDE && isNameChar(text.charCodeAt(from - 1))) from--;
    let to = at + 1;
    while (to < text.length && to - at <= LONGEST_SIDE && isNameChar(text.charCodeAt(to))) to++;
    while (to > at && text.charAt(to - 1) === '.') to--;
    const right = text.slice(at + 1, to);
    const isMail = from < at && right.includes('.');
    if (isMail || (from === at && right.length >= SHORTEST_NAME)) found.push({ from, to });
  }
  return found;
}

/** Letters, digits, and what mail addresses and account names may hold besides. */
function isNameChar(code: number): boolean {
  const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return isLetter || (code >= 48 && code <= 57) || code === 95 || code === 46 || code === 45 || code === 43;
}
