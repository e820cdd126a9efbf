import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { randomFrom } from './random.ts';
import { ROOT } from './rule-files.ts';

/** One sentence put together from parts, and the grid it comes from. */
export interface Pitch {
  grid: string;
  /** Scheme of a lure, as in `lures.md` of the fact base: M01. */
  scheme: string | undefined;
  text: string;
}

type Grid = { say: string; scheme?: string } & Record<string, string | string[]>;
interface PitchFile {
  contact: string[];
  pitches: Record<string, Grid>;
}

const SEED = 20261126;

/**
 * Sentences of `corpus/vi/pitches/<name>.yml`: `each` of every grid, each another choice of its parts. The same ones in
 * every run.
 * @throws Error when a sentence names a part that has no list
 */
export function pitchesOf(name: 'lures' | 'honest', each: number): Pitch[] {
  const file: PitchFile = parse(readFileSync(join(ROOT, `corpus/vi/pitches/${name}.yml`), 'utf8'));
  const random = randomFrom(SEED).next;
  const pick = (list: string | string[] | undefined, part: string) => {
    if (!Array.isArray(list))
      throw new Error(`${name}.yml: {${part}} has no list; add one or correct the name`);
    return String(list[Math.floor(random() * list.length)]);
  };
  return Object.entries(file.pitches).flatMap(([grid, { say, scheme, ...lists }]) =>
    Array.from({ length: each }, () => ({
      ...{ grid, scheme },
      text: say
        .replace(/\{(\w+)\}/g, (_, part: string) => pick({ contact: file.contact, ...lists }[part], part))
        .replace(/\s*\.\s*$/u, ''),
    })),
  );
}
