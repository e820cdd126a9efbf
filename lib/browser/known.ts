import type { Quiet } from '../ui/warning/quiet-menu.tsx';
import { type KeptKeys, keptKeys } from './kept-keys.ts';

/** Posts the reader said are fine, and authors they said they know. */
export const known: Readonly<Record<Quiet, KeptKeys>> = {
  post: keptKeys('silenced'),
  author: keptKeys('trusted'),
};
