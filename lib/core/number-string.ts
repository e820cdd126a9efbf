const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUE = new Uint8Array(128);
for (let i = 0; i < ALPHABET.length; i++) VALUE[ALPHABET.charCodeAt(i)] = i;

/**
 * Writes non-negative integers as printable ASCII, five bits a character, so that a compiled
 * pack is small, compresses well and is read without parsing thousands of JSON numbers.
 */
export function encodeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    while (rest >= 32) {
      text += ALPHABET[32 | (rest & 31)];
      rest >>>= 5;
    }
    text += ALPHABET[rest];
  }
  return text;
}

/** Reads back what `encodeNumbers` wrote. */
export function decodeNumbers(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  let count = 0;
  let value = 0;
  let shift = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = VALUE[text.charCodeAt(i)]!;
    value |= (digit & 31) << shift;
    if (digit & 32) shift += 5;
    else {
      numbers[count++] = value;
      value = 0;
      shift = 0;
    }
  }
  return numbers.subarray(0, count);
}
