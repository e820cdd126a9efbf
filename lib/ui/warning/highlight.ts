import { addStyle } from './add-style.ts';

/**
 * Marks words in the page without touching its nodes (CSS Custom Highlight API). The page can see that something is
 * marked. Where the browser has no such thing nothing is marked, and the quotes in the warning stand for it.
 */
export interface WordMarks {
  /** Marks the words of one post, instead of what was marked for it before. Drawn a little later, all posts at once. */
  set(owner: object, ranges: Range[]): void;
  remove(owner: object): void;
  /** Drops ranges whose nodes are gone and puts back what the page has thrown out. */
  refresh(): void;
  clear(): void;
  /** Whether this browser can mark. */
  works: boolean;
}

const NAME = 'viec-that';
const MOST_PER_POST = 60;

/** Dark letters on light orange, underlined: readable on light and dark pages, and not by colour alone. */
const CSS_TEXT = `::highlight(${NAME}) { background-color: #ffd9a3; color: #1b1f24; text-decoration: underline 2px #8a2f0a; }`;

export function createWordMarks(document: Document): WordMarks {
  const view = document.defaultView;
  const registry = view?.CSS?.highlights;
  if (!view || !registry || typeof view.Highlight !== 'function') return noMarks;

  const marked = new Map<object, Range[]>();
  let restoreStyle: (() => void) | null = null;
  let due = false;

  const draw = () => {
    due = false;
    try {
      for (const [owner, ranges] of marked) marked.set(owner, ranges.filter(isAlive));
      const all = [...marked.values()].flat();
      if (all.length === 0) {
        registry.delete(NAME);
        return;
      }
      restoreStyle ??= addStyle(document, CSS_TEXT);
      restoreStyle();
      registry.set(NAME, new view.Highlight(...all));
    } catch {
      // A page that forbids it loses only the marks: the quotes are in the warning.
    }
  };
  const drawSoon = () => {
    if (due) return;
    due = true;
    queueMicrotask(draw);
  };

  return {
    works: true,
    set(owner, ranges) {
      marked.set(owner, ranges.slice(0, MOST_PER_POST));
      drawSoon();
    },
    remove(owner) {
      if (marked.delete(owner)) drawSoon();
    },
    refresh() {
      const dead = [...marked.values()].some((ranges) => !ranges.every(isAlive));
      const thrownOut = !registry.has(NAME) && [...marked.values()].some((ranges) => ranges.some(isAlive));
      if (dead || thrownOut) drawSoon();
      else if (marked.size > 0) restoreStyle?.();
    },
    clear() {
      marked.clear();
      draw();
    },
  };
}

const isAlive = (range: Range) => !range.collapsed && range.startContainer.isConnected;

const noMarks: WordMarks = { works: false, set() {}, remove() {}, refresh() {}, clear() {} };
