import { createReadStream } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** A line longer than this is refused instead of filling the memory, in UTF-16 units. */
const LONGEST_LINE = 16 * 1024 * 1024;

/** One line, or a note that it was too long to keep. */
export interface Line {
  number: number;
  text: string;
  tooLong: boolean;
}

/** Reads a file, or standard input when `file` is absent, line by line in constant memory. */
export async function* readLines(file?: string): AsyncGenerator<Line> {
  const stream = file ? createReadStream(file) : process.stdin;
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let length = 0;
  let number = 0;
  const take = (): Line => {
    number++;
    const line = { number, text: parts.join('').replace(/\r$/, ''), tooLong: length > LONGEST_LINE };
    parts = [];
    length = 0;
    return line;
  };
  const add = (text: string) => {
    length += text.length;
    if (length <= LONGEST_LINE) parts.push(text);
    else parts = [];
  };
  for await (const chunk of stream) {
    const text = decoder.write(chunk as Buffer);
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      add(text.slice(start, end));
      yield take();
      start = end + 1;
    }
    add(text.slice(start));
  }
  add(decoder.end());
  if (length > 0) yield take();
}
