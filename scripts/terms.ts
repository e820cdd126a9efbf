import { fold } from '../lib/core/fold.ts';
import { Folded } from '../lib/core/folded.ts';
import { readWords } from '../lib/core/read-words.ts';
import { isPair, NUMBER_WORD } from '../lib/core/terms.ts';
import type { Vocabulary } from '../lib/core/vocabulary.ts';
import { isNumber, Words } from '../lib/core/words.ts';

/** Terms a table may learn: letters alone, or any number beside a word. A letter alone says nothing. */
const WORD = /^[a-z]{2,}$/u;
const OF_NEIGHBOURS = /^(?:[a-z]+|0)$/u;

const folded = new Folded();
const words = new Words();

/** The words of a text, and each two and three neighbours, as the engine reads them and the table writes them; each once. */
export function termsOf(text: string, vocabulary: Vocabulary): string[] {
  readWords(fold(text, folded), vocabulary, words);
  const said = Array.from({ length: words.count }, (_, w) => wordAt(w, vocabulary));
  const singles = said.filter((word) => WORD.test(word));
  const isJoined = said.map(
    (word, w) => isPair(words, w) && OF_NEIGHBOURS.test(word) && OF_NEIGHBOURS.test(said[w - 1]!),
  );
  const neighbours = said.flatMap((word, w) => {
    if (!isJoined[w]) return [];
    const two = `${said[w - 1]} ${word}`;
    return isJoined[w - 1] ? [two, `${said[w - 2]} ${two}`] : [two];
  });
  return [...new Set([...singles, ...neighbours])];
}

function wordAt(w: number, vocabulary: Vocabulary): string {
  if (isNumber(words, w)) return NUMBER_WORD;
  const [first, last] = [words.first[w]!, words.last[w]!];
  // What a shorthand stands for was never written.
  if (first === last) return vocabulary.lettersOf(words.id[w]!);
  return String.fromCharCode(...folded.letters.subarray(first, last));
}
