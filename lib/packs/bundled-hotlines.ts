import hotlines from 'virtual:hotlines';
import type { Hotline } from '../hotlines/hotline.ts';

/** The help lines that may be shown, in order of preference. */
export const bundledHotlines: readonly Hotline[] = hotlines;
