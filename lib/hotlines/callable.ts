import type { HotlineLine } from './to-line.ts';

/** Whether a line is called, and not written to, opened or walked to. */
export function callable({ tel }: Pick<HotlineLine, 'tel'>): boolean {
  return tel?.startsWith('tel:') ?? false;
}
