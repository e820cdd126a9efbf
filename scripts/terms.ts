import { fold } from '../lib/core/fold.ts';
import { Folded } from '../lib/core/folded.ts';
import { quotedStretches } from '../lib/core/quoted.ts';
import { readWords } from '../lib/core/read-words.ts';
import { isPair, NUMBER_WORD } from '../lib/core/terms.ts';
import { CLOSING, edgesOf, OPENING, OUTSIDE_QUOTES, outsideQuotes } from '../lib/core/text-places.ts';
import type { Vocabulary } from '../lib/core/vocabulary.ts';
import { isNumber, Words } from '../lib/core/words.ts';

/** Terms a table may learn: letters alone, or any number beside a word. A letter alone says nothing. */
const WORD = /^[a-z]{2,}$/u;
const OF_NEIGHBOURS = /^(?:[a-z]+|0)$/u;

const folded = new Folded();
const words = new Words();

/**
 * The words of a text, each two and three neighbours, and once more those words and pairs that stand at its beginning or
 * end, or outside what it quotes, as the engine reads them and the table writes them; each once.
 * @param fixed see `edgesOf`
 */
export function termsOf(text: string, vocabulary: Vocabulary, fixed: ReadonlySet<number>): string[] {
  readWords(fold(text, folded), vocabulary, words);
  const said = Array.from({ length: words.count }, (_, w) => wordAt(w, vocabulary));
  const isJoined = said.map(
    (word, w) => isPair(words, w) && OF_NEIGHBOURS.test(word) && OF_NEIGHBOURS.test(said[w - 1]!),
  );
  const { opening, closing } = edgesOf(words, fixed);
  const outside = outsideQuotes(words, quotedStretches(text));
  const terms = new Set<string>();
  const add = (term: string, first: number, last: number) => {
    terms.add(term);
    if (last < opening) terms.add(`${OPENING} ${term}`);
    if (first >= closing) terms.add(`${term} ${CLOSING}`);
    if (outside?.[first] && outside[last]) terms.add(`${OUTSIDE_QUOTES} ${term}`);
  };
  for (const [w, word] of said.entries()) {
    if (WORD.test(word)) add(word, w, w);
    if (!isJoined[w]) continue;
    const two = `${said[w - 1]} ${word}`;
    add(two, w - 1, w);
    if (isJoined[w - 1]) terms.add(`${said[w - 2]} ${two}`);
  }
  return [...terms];
}

function wordAt(w: number, vocabulary: Vocabulary): string {
  if (isNumber(words, w)) return NUMBER_WORD;
  const [first, last] = [words.first[w]!, words.last[w]!];
  // What a shorthand stands for was never written.
  if (first === last) return vocabulary.lettersOf(words.id[w]!);
  return String.fromCharCode(...folded.letters.subarray(first, last));
}
