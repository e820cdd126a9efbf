/**
 * Names under which writers put their own lines of a chat they type out. The first ones say who writes; where there are none, one of the second
 * is the writer too: to a recruiter one is "em", to an aunt "con". With their marks where a name has any: "Tối" is no "tôi", "Mẹ" no "me".
 */
const SELF = new Set(['tôi', 'toi', 'mình', 'minh', 'tui', 'tao', 't', 'mik', 'tớ', 'me', 'i']);
const SELF_TO_ELDERS = new Set(['em', 'e', 'con', 'cháu', 'chau']);
/** So many lines of each, and so many times from one to the other, make a talk of two: headings of an advertisement do not take turns. */
const LEAST_LINES = 2;
const LEAST_TURNS = 3;
/** A bullet, a time, then the speaker's name and a colon. */
const SPEAKER =
  /^\s*(?:[-–+•*>]\s*)?(?:[[(]?\d{1,2}[:hg]\d{2}[\])]?,?\s*[-–]?\s*)?(\p{L}[\p{L}\p{M}\d. ]{0,23}?)\s*(?:\([^()\n]{1,24}\)\s*)?[:\uff1a]\s*(?=\S)/u;
/** The longest beginning of a line that `SPEAKER` may need. */
const LONGEST_HEAD = 72;

interface Line {
  name: string;
  /** What is said, without the name. */
  from: number;
  to: number;
}

/**
 * What others say in a chat that the writer has typed out line by line ("Nó: … / Mình: …"), as UTF-16 offsets: from, to, from, to …
 * It is theirs as if it stood in quotation marks. Linear in the length of the text.
 * @returns null when the text is no such chat, or when nobody in it is the writer
 */
export function linesOfOthers(text: string): number[] | null {
  const said = new Map<string, number>();
  const all = spokenLines(text);
  for (const { name } of all) said.set(name, (said.get(name) ?? 0) + 1);
  const names = [...said.keys()].filter((name) => said.get(name)! >= LEAST_LINES);
  const self = names.filter((name) => SELF.has(name));
  const own = new Set(self.length > 0 ? self : names.filter((name) => SELF_TO_ELDERS.has(name)));
  const talk = all.filter(({ name }) => said.get(name)! >= LEAST_LINES);
  const turns = talk.filter(({ name }, i) => i > 0 && own.has(name) !== own.has(talk[i - 1]!.name));
  if (turns.length < LEAST_TURNS) return null;
  return talk.flatMap(({ name, from, to }) => (own.has(name) ? [] : [from, to]));
}

function spokenLines(text: string): Line[] {
  const lines: Line[] = [];
  /** The next colon; most lines have none near their beginning, and need no closer look. */
  let colon = nextColon(text, 0);
  for (let from = 0; from < text.length && colon < text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    if (colon < from) colon = nextColon(text, from);
    const near = Math.min(to, from + LONGEST_HEAD);
    const head = colon < near ? SPEAKER.exec(text.slice(from, near)) : null;
    if (head)
      lines.push({ name: head[1]!.trim().normalize('NFC').toLowerCase(), from: from + head[0].length, to });
    from = to + 1;
  }
  return lines;
}

/** Where the next colon stands, of either width; the end of the text where there is none. */
function nextColon(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3a || code === 0xff1a) return i;
  }
  return text.length;
}
