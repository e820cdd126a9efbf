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
  /** Whether it is a whole advertisement, of which danger must be said. */
  whole: boolean;
  text: string;
}

type Grid = { say: string; scheme?: string; whole?: boolean } & Record<string, unknown>;
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
  const pick = (list: unknown, part: string) => {
    if (!Array.isArray(list))
      throw new Error(`${name}.yml: {${part}} has no list; add one or correct the name`);
    return String(list[Math.floor(random() * list.length)]);
  };
  return Object.entries(file.pitches).flatMap(([grid, { say, scheme, whole = false, ...lists }]) =>
    Array.from({ length: each }, () => ({
      ...{ grid, scheme, whole },
      text: say
        .replace(/\{(\w+)\}/g, (_, part: string) =>
          pick(part === 'contact' ? file.contact : lists[part], part),
        )
        .replace(/\s*\.\s*$/u, ''),
    })),
  );
}
