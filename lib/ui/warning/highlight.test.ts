import { afterEach, describe, expect, it } from 'vitest';
import { createWordMarks } from './highlight.ts';
import { postInPage } from './testing.ts';

function pretend(css: object) {
  Object.defineProperty(window, 'CSS', { configurable: true, value: css });
}

/** Happy-dom has no highlights: the least a browser offers. */
function browserWithHighlights() {
  const highlights = new Map<string, { ranges: Range[] }>();
  class Highlight {
    ranges: Range[];
    constructor(...ranges: Range[]) {
      this.ranges = ranges;
    }
  }
  pretend({ highlights });
  Object.assign(window, { Highlight });
  return () => highlights.get('viec-that')?.ranges.map(String) ?? null;
}

afterEach(() => {
  Reflect.deleteProperty(window, 'Highlight');
  pretend({});
  document.body.replaceChildren();
});

describe('createWordMarks', () => {
  it('marks the words of many posts at once, and takes them back', async () => {
    const marked = browserWithHighlights();
    const marks = createWordMarks(document);
    const [a, b] = [postInPage('bao vé xe'), postInPage('qua Cam')];
    marks.set(a, a.rangesOf(0, 3));
    marks.set(b, b.rangesOf(4, 7));
    expect(marked()).toBeNull();
    await Promise.resolve();
    expect(marked()).toEqual(['bao', 'Cam']);
    marks.remove(a);
    await Promise.resolve();
    expect(marked()).toEqual(['Cam']);
    marks.clear();
    expect(marked()).toBeNull();
  });

  it('does not touch the nodes of the page', async () => {
    browserWithHighlights();
    const post = postInPage('bao vé xe');
    const before = post.container.outerHTML;
    const marks = createWordMarks(document);
    marks.set(post, post.rangesOf(0, 3));
    await Promise.resolve();
    expect(post.container.outerHTML).toBe(before);
  });

  it('drops words that left the page and puts back marks the page threw out', async () => {
    const marked = browserWithHighlights();
    const marks = createWordMarks(document);
    const [a, b] = [postInPage('bao vé xe'), postInPage('qua Cam')];
    marks.set(a, a.rangesOf(0, 3));
    marks.set(b, b.rangesOf(4, 7));
    await Promise.resolve();
    a.container.remove();
    marks.refresh();
    await Promise.resolve();
    expect(marked()).toEqual(['Cam']);
    (window.CSS.highlights as unknown as Map<string, unknown>).clear();
    marks.refresh();
    await Promise.resolve();
    expect(marked()).toEqual(['Cam']);
  });

  it('does without where the browser cannot mark', () => {
    const marks = createWordMarks(document);
    expect(marks.works).toBe(false);
    expect(() => {
      marks.set({}, []);
      marks.refresh();
      marks.clear();
    }).not.toThrow();
  });

  it('survives a page that forbids it', async () => {
    browserWithHighlights();
    Object.assign(window.CSS.highlights, {
      set() {
        throw new Error('forbidden');
      },
    });
    const post = postInPage('bao vé xe');
    const marks = createWordMarks(document);
    marks.set(post, post.rangesOf(0, 3));
    await Promise.resolve();
    expect(document.body.textContent).toBe('bao vé xe');
  });
});
