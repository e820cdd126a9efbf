import { SUPPORT_CARDS } from './verdict.ts';

/**
 * What a learned table gives points for: a lure, a writer in trouble, a writer who only tells of lures, money fraud rather
 * than trafficking, and behind these each card of `SUPPORT_CARDS`.
 */
export const COLUMN = { risk: 0, trouble: 1, telling: 2, fraud: 3, cards: 4 } as const;
/** How many columns there are. */
export const COLUMNS = COLUMN.cards + SUPPORT_CARDS.length;

/** Points by name, as `LearnedSource` has them, one record a column. */
export type PointColumns = readonly Readonly<Record<string, number>>[];

/** Points are stored in hundredths, as they are written. */
export const PARTS = 100;
