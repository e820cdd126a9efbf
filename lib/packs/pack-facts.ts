import type { RecruiterListFacts } from '../recruiters/recruiter-list.ts';
import type { PackFolder } from './read-pack.ts';

/** What a reader may want to know of a pack. */
export interface PackFacts {
  id: string;
  title: string;
  version: string;
  rules: number;
  /** The day its newest rule was written, `YYYY-MM-DD`. */
  newest: string;
}

/** What the settings tell of everything that came with the build. */
export interface BundledFacts {
  packs: PackFacts[];
  recruiters: RecruiterListFacts | null;
}

/** The facts of a pack folder. */
export function packFacts({ source, title, lures }: PackFolder): PackFacts {
  const newest =
    lures
      .map(({ since }) => since)
      .sort()
      .at(-1) ?? '';
  return { id: source.id, title, version: source.version, rules: lures.length, newest };
}
