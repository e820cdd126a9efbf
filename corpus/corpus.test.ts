import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LABELS } from '../scripts/labelled-rows.ts';
import { parsePostLine } from '../scripts/post-line.ts';

const LINES = globSync('corpus/*/{tuning,held-back}/*.jsonl')
  .sort()
  .flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, i) => ({ place: `${file}:${i + 1}`, line })),
  );
/** A number that could be somebody's, however it is spaced. */
const PHONE = /(?<!\d)0\d(?:[ .-]?\d){8}(?!\d)/g;

describe('corpus', () => {
  it('can be read line by line, every line with a label and an id of its own', () => {
    expect(LINES.length).toBeGreaterThan(1_000);
    const ids = new Set<string | number>();
    for (const { place, line } of LINES) {
      const row = parsePostLine(line);
      expect(LABELS, place).toContain(row.label);
      expect(ids.has(row.id!), `${place}: id ${row.id} stands twice`).toBe(false);
      ids.add(row.id!);
    }
  });

  it('holds no text twice', () => {
    const texts = LINES.map(({ line }) => parsePostLine(line).post.text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('names only telephone numbers that are made up', () => {
    const real = LINES.flatMap(({ place, line }) =>
      (line.match(PHONE) ?? [])
        .filter((number) => !number.replace(/\D/g, '').startsWith('0900'))
        .map((number) => `${place}: ${number}`),
    );
    expect(real).toEqual([]);
  });
});
