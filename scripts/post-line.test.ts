import { describe, expect, test } from 'vitest';
import { LineError, parsePostLine } from './post-line.ts';

describe('parsePostLine', () => {
  test('keeps the id as given, a number stays a number', () => {
    expect(parsePostLine('{"id":7,"text":"a"}').id).toBe(7);
    expect(parsePostLine('{"id":"x7","text":"a"}').id).toBe('x7');
  });

  test('takes the optional fields and ignores null ones', () => {
    const { post } = parsePostLine('{"id":1,"text":"a","posterText":"b","author":null,"lang":"vi"}');
    expect(post).toEqual({ text: 'a', posterText: 'b', lang: 'vi' });
  });

  test('takes scheme and severity, and leaves fields it does not know alone', () => {
    const row = parsePostLine(
      '{"id":1,"text":"a","scheme":"M24","severity":3,"voice":"student","size":{"x":1}}',
    );
    expect(row).toMatchObject({ scheme: 'M24', severity: 3, label: undefined });
    expect(row).not.toHaveProperty('voice');
  });

  test('an empty text is a text', () => {
    expect(parsePostLine('{"id":1,"text":""}').post.text).toBe('');
  });

  test('survives a byte-order mark', () => {
    expect(parsePostLine('\uFEFF{"id":1,"text":"a"}').post.text).toBe('a');
  });

  test.each([
    ['', /not JSON/],
    ['{"id":1', /not JSON/],
    ['[1]', /JSON object/],
    ['null', /JSON object/],
    ['{"text":"a"}', /"id" is missing/],
    ['{"id":1}', /"text" is missing/],
    ['{"id":1,"text":5}', /"text" is missing or not a string/],
    ['{"id":1,"text":"a","posterText":5}', /"posterText" must be a string/],
  ])('%s is refused with a sentence', (line, sentence) => {
    expect(() => parsePostLine(line)).toThrow(LineError);
    expect(() => parsePostLine(line)).toThrow(sentence);
  });

  test('tells the id of a broken line where it can', () => {
    expect.assertions(1);
    try {
      parsePostLine('{"id":"b7"}');
    } catch (error) {
      expect((error as LineError).id).toBe('b7');
    }
  });
});
