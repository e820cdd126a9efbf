import type { HotlineLine } from '../../hotlines/to-line.ts';

/** What the views need of a hotline. Words are already in the reader's language. */
export type HelpLine = Pick<
  HotlineLine,
  'id' | 'name' | 'number' | 'tel' | 'cost' | 'hours' | 'url' | 'channel' | 'fromAbroad' | 'steps'
>;

/** The one thing to press on a help line. */
export interface Door {
  /** Key of its words under `hotline.`. */
  words: 'call' | 'text' | 'mail' | 'open';
  href: string;
}

const SCHEMES: [Door['words'], RegExp][] = [
  ['call', /^tel:[\d+*#]+$/],
  ['text', /^sms:[\d+*#]+$/],
  ['mail', /^mailto:[\w.+-]+@[\w.-]+$/],
  ['open', /^https?:\/\//],
];

/** The door of a line, or null. Anything but the four known schemes is refused, so data cannot smuggle in script. */
export function doorOf(line: HelpLine): Door | null {
  for (const href of [line.tel, line.url]) {
    const scheme = SCHEMES.find(([, pattern]) => href !== null && pattern.test(href));
    if (href && scheme) return { words: scheme[0], href };
  }
  return null;
}
