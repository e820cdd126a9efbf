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

/** Known to word-marks.css, which stands in the manifest: a sheet that came later would restyle the whole page. */
const NAME = 'viec-that';
const MOST_PER_POST = 60;

export function createWordMarks(document: Document): WordMarks {
  const view = document.defaultView;
  const registry = view?.CSS?.highlights;
  if (!view || !registry || typeof view.Highlight !== 'function') return noMarks;

  const marked = new Map<object, Range[]>();
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
    },
    clear() {
      marked.clear();
      draw();
    },
  };
}

const isAlive = (range: Range) => !range.collapsed && range.startContainer.isConnected;

const noMarks: WordMarks = { works: false, set() {}, remove() {}, refresh() {}, clear() {} };
