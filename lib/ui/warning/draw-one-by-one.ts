import { onceAfterLayout } from './after-layout.ts';

/** What waits to be drawn. */
export interface DrawQueue<T> {
  add(item: T): void;
  drop(item: T): void;
  has(item: T): boolean;
}

/**
 * Draws one thing behind each picture of the page, in order: a warning takes about three milliseconds, four times that on a
 * cheap phone, and two at once would make scrolling stutter.
 */
export function drawOneByOne<T>(document: Document, draw: (item: T) => void): DrawQueue<T> {
  const waiting = new Set<T>();
  const next = onceAfterLayout(document, () => {
    const [item] = waiting;
    if (item === undefined) return;
    waiting.delete(item);
    try {
      draw(item);
    } finally {
      // Behind what is looked at after the layout, so that in each picture we read first and write then. One broken place stops no other.
      if (waiting.size > 0) next();
    }
  });
  return {
    add(item) {
      waiting.add(item);
      next();
    },
    drop: (item) => waiting.delete(item),
    has: (item) => waiting.has(item),
  };
}
