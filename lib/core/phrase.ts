/**
 * The phrase syntax volunteers write (docs: CONTRIBUTING.md):
 *
 *   bấm máy tính            the words in this order
 *   (đi|qua|sang) Lào       one of several
 *   bao ăn [và] ở           may be left out
 *   lương ... đô            up to 4 words between; `...8` for up to 8 (at most 12)
 *   <money>                 anything a detector or another signal finds
 *   <not> cần bằng cấp      a word list of the pack (words.yml)
 *
 * A phrase is cut at gaps, slots and long lists into *parts*; each part is a set of word sequences for the
 * automaton. Everything is bounded, so matching stays linear.
 */
export interface PhrasePart {
  /** Word sequences, or the name of a slot. */
  sequences?: string[][];
  slot?: string;
  /** Most words allowed between this part and the one before it. */
  gap: number;
}

/** Something a volunteer can fix: what is wrong with a phrase and what to write instead. */
export class PhraseError extends Error {}

const DEFAULT_GAP = 4;
const LARGEST_GAP = 12;
/** People put "khoảng", "tới", ":" between a word and an amount. */
const GAP_AT_SLOT = 2;
const MOST_SEQUENCES = 600;
const MOST_MULTIPLIED = 8;
const MOST_CHAINS = 32;

type Sequences = string[][];

/**
 * Parses one phrase into its wordings, each a chain of parts. A group in brackets that may be
 * left out doubles the chains instead of multiplying the word sequences, and two lists side by
 * side become two parts with no gap between: so the automaton grows with the words a volunteer
 * writes, not with their combinations.
 * @param lists word lists by name, already as alternatives of word sequences
 * @throws PhraseError with a sentence that names the trouble
 */
export function parsePhrase(
  phrase: string,
  lists: ReadonlyMap<string, Sequences>,
  isSlot: (name: string) => boolean,
): PhrasePart[][] {
  const tokens = phrase.match(TOKENS) ?? [];
  if (tokens.length === 0) throw new PhraseError('the phrase is empty; write at least one word');
  return new Reader(tokens, lists, isSlot, phrase).chains();
}

const TOKENS = /\.\.\.\d*|<[^>]*>|[()[\]|]|[^\s()[\]|<>.]+(?:\.[^\s()[\]|<>.]+)*|[.<>]/g;

/** One piece of a phrase as written. */
interface Item {
  sequences?: Sequences;
  slot?: string;
  optional: boolean;
  /** Gap written before it, -1 if none. */
  gap: number;
}

class Reader {
  private position = 0;
  private readonly tokens: readonly string[];
  private readonly lists: ReadonlyMap<string, Sequences>;
  private readonly isSlot: (name: string) => boolean;
  private readonly phrase: string;

  constructor(
    tokens: readonly string[],
    lists: ReadonlyMap<string, Sequences>,
    isSlot: (name: string) => boolean,
    phrase: string,
  ) {
    this.tokens = tokens;
    this.lists = lists;
    this.isSlot = isSlot;
    this.phrase = phrase;
  }

  chains(): PhrasePart[][] {
    const items = this.items();
    if (items.at(-1)?.optional || items[0]?.optional) {
      this.fail(
        'begins or ends with words in [ ]; what may be left out there decides nothing: remove it, or write ( ) if it must be there',
      );
    }
    let wordings: Item[][] = [[]];
    for (const item of items) {
      const without = item.optional ? wordings : [];
      wordings = [...without, ...wordings.map((wording) => [...wording, item])];
      if (wordings.length > MOST_CHAINS) this.fail('has too many optional words; split it into two phrases');
    }
    return wordings.map((wording) => this.chain(wording));
  }

  /** Joins neighbouring words into parts, as long as that does not multiply them. */
  private chain(wording: readonly Item[]): PhrasePart[] {
    const parts: PhrasePart[] = [];
    for (const item of wording) {
      const last = parts.at(-1);
      if (item.slot !== undefined) {
        parts.push({ slot: item.slot, gap: last ? Math.max(item.gap, GAP_AT_SLOT) : 0 });
      } else if (
        last?.sequences &&
        item.gap < 0 &&
        last.sequences.length * item.sequences!.length <= MOST_MULTIPLIED
      ) {
        last.sequences = this.product(last.sequences, item.sequences!);
      } else {
        const gap = last?.slot === undefined ? Math.max(item.gap, 0) : Math.max(item.gap, GAP_AT_SLOT);
        parts.push({ sequences: item.sequences!, gap: last ? gap : 0 });
      }
    }
    return parts;
  }

  private items(): Item[] {
    const items: Item[] = [];
    let gap = -1;
    while (this.position < this.tokens.length) {
      const token = this.tokens[this.position]!;
      if (token.startsWith('...')) {
        if (items.length === 0) this.fail('starts with a gap; put a word before "..."');
        gap = token.length > 3 ? Number(token.slice(3)) : DEFAULT_GAP;
        if (gap < 1 || gap > LARGEST_GAP)
          this.fail(`has a gap of ${gap}; a gap may be 1 to ${LARGEST_GAP} words`);
        this.position++;
        if (this.position === this.tokens.length) this.fail('ends with a gap; put a word behind "..."');
        if (this.tokens[this.position] === '[')
          this.fail('has an optional word right behind a gap; remove it or the gap');
      } else if (token.startsWith('<') && this.isSlot(token.slice(1, -1))) {
        items.push({ slot: token.slice(1, -1), optional: false, gap });
        gap = -1;
        this.position++;
      } else {
        const optional = token === '[';
        if (optional) this.position++;
        items.push({ optional, sequences: optional ? this.group(']') : this.item(), gap });
        gap = -1;
      }
    }
    return items;
  }

  /** One word, list, group or optional group as alternatives. */
  private item(): Sequences {
    const token = this.tokens[this.position++]!;
    if (token === '(') return this.group(')');
    // Within a list, "may be left out" is one more alternative.
    if (token === '[') return [[], ...this.group(']')];
    if (token === ')' || token === ']' || token === '|') this.fail(`has a stray "${token}"`);
    if (token.startsWith('...')) this.fail('has a gap inside brackets; gaps stand outside');
    if (token.startsWith('<')) {
      const name = token.slice(1, -1);
      const list = this.lists.get(name);
      if (!list) {
        if (this.isSlot(name)) this.fail(`has <${name}> inside brackets; slots stand outside`);
        this.fail(`uses <${name}>, which is neither a word list of words.yml nor a slot; check the spelling`);
      }
      return list!;
    }
    if (token === '.' || token === '>') this.fail(`has a stray "${token}"; a gap is three dots`);
    return [[token]];
  }

  private group(close: string): Sequences {
    const alternatives: Sequences = [];
    let current: Sequences = [[]];
    for (;;) {
      const token = this.tokens[this.position];
      if (token === undefined) this.fail(`has a bracket that is never closed; add "${close}"`);
      if (token === close || token === '|') {
        this.position++;
        if (current.length === 1 && current[0]!.length === 0)
          this.fail('has an empty alternative; remove the extra "|"');
        alternatives.push(...current);
        current = [[]];
        if (token === close) return alternatives;
      } else current = this.product(current, this.item());
    }
  }

  private product(left: Sequences, right: Sequences): Sequences {
    if (left.length * right.length > MOST_SEQUENCES) {
      this.fail(`stands for more than ${MOST_SEQUENCES} wordings; split it into two phrases`);
    }
    return left.flatMap((a) => right.map((b) => [...a, ...b]));
  }

  private fail(what: string): never {
    throw new PhraseError(`"${this.phrase}" ${what}`);
  }
}
