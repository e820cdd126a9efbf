import { LETTER_DISGUISES } from './disguise-letters.ts';
import { STORY_DISGUISES } from './disguise-stories.ts';
import { WORD_DISGUISES } from './disguise-words.ts';
import { type Random, randomFrom } from './random.ts';

/** One way to write the same post so that a machine should not read it and a person still does. */
export interface Disguise {
  name: string;
  /** For people: what it does, or an example. */
  says: string;
  apply(text: string, random: Random): string;
}

/** All disguises, in the order they are reported. */
export const DISGUISES: readonly Disguise[] = [...LETTER_DISGUISES, ...WORD_DISGUISES, ...STORY_DISGUISES];

/** A post in one disguise. The same text, disguise and seed give the same result, whatever else was disguised before. */
export function disguised(text: string, disguise: Disguise, seed: number): string {
  let mixed = seed >>> 0;
  for (const letter of disguise.name + text)
    mixed = Math.imul(mixed ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return disguise.apply(text, randomFrom(mixed));
}
