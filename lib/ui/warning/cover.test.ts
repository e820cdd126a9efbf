import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi as mock } from 'vitest';
import type { Level } from '../../core/verdict.ts';
import { drawn, postInPage, quietOptions, verdictOn } from './testing.ts';
import { createWarnings } from './warnings.ts';
import type { Warnings, WarningsOptions } from './warnings-shape.ts';

const text = 'Sang Cam làm văn phòng, bao vé xe';
const known = { post: new Set<string>(), author: new Set<string>() };
const watched = new Map<Element, () => void>();
let stop: AbortController;
let warnings: Warnings;

/** Tells nothing by itself: a test says when the browser has laid the page out. */
class Observer {
  readonly #tell: (entries: { target: Element }[]) => void;
  constructor(tell: (entries: { target: Element }[]) => void) {
    this.#tell = tell;
  }
  observe(target: Element) {
    watched.set(target, () => this.#tell([{ target }]));
  }
  unobserve(target: Element) {
    watched.delete(target);
  }
}

function begin(more: Partial<WarningsOptions> = {}) {
  stop = new AbortController();
  warnings = createWarnings({ ...quietOptions(stop.signal, known), ...more });
}

async function show(level: Level = 'danger', post = postInPage(text)) {
  warnings.show(post, verdictOn(text, [], { level }));
  await act(drawn);
  return post;
}

const root = () => document.querySelector('viec-that-note')!.shadowRoot!;
const cover = () => root().querySelector('.cover');
const box = () => root().querySelector('div')!;
const button = (name: string) =>
  [...root().querySelectorAll('button')].find((each) => each.textContent.startsWith(name));
const press = (name: string) => act(() => button(name)!.click());

beforeEach(() => {
  mock.stubGlobal('ResizeObserver', Observer);
  begin();
});

afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
  known.post.clear();
  mock.unstubAllGlobals();
});

describe('the cover of a post that only a PIN opens', () => {
  it('stays down while something under it has the focus, with a window as large as that', async () => {
    stop.abort();
    begin({ locked: true });
    const post = await show();
    const link = document.createElement('a');
    post.anchor.append(link);
    post.anchor.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(box().hasAttribute('data-window')).toBe(false);
    link.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(box().hasAttribute('data-peek')).toBe(false);
    expect(box().hasAttribute('data-window')).toBe(true);
    link.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    expect(box().hasAttribute('data-window')).toBe(false);
  });
});

describe('the cover of a dangerous post', () => {
  it('is lifted and put back by one button that keeps the focus', async () => {
    await show();
    expect(cover()?.getAttribute('aria-hidden')).toBe('true');
    button('Vẫn xem')!.focus();
    await press('Vẫn xem');
    expect(cover()).toBeNull();
    expect(root().activeElement).toBe(button('Che lại'));
    await press('Che lại');
    expect(cover()).not.toBeNull();
  });

  it.each(['caution', 'calm'] as const)('is not there for %s', async (level) => {
    await show(level);
    expect(document.querySelector('viec-that-note')?.shadowRoot?.querySelector('.cover') ?? null).toBeNull();
    expect(watched.size).toBe(0);
  });

  it('is not there when the reader switched it off or knows the post', async () => {
    await show();
    await press('Ẩn lời nhắc');
    await press('Tin này không sao');
    expect([cover(), watched.size]).toEqual([null, 0]);
    await press('Hoàn tác');
    expect(cover()).not.toBeNull();
    stop.abort();
    begin({ coverDanger: false });
    await show();
    expect([cover(), button('Vẫn xem')]).toEqual([null, undefined]);
  });

  it('stays lifted when a list takes the post out and draws it anew', async () => {
    const post = await show();
    await press('Vẫn xem');
    warnings.remove(post.key);
    post.container.remove();
    await show('danger', { ...postInPage(text), key: post.key });
    expect(cover()).toBeNull();
  });

  it('lies over the words, measured after the layout and again when it changes', async () => {
    const post = await show();
    const at = (element: Element, left: number, top: number, width: number, height: number) => {
      element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
    };
    expect(box().hasAttribute('data-covers')).toBe(false);
    at(root().host, 0, 100, 400, 200);
    at(root().querySelector('.card')!, 12, 100, 376, 200);
    at(post.anchor, 16, 312, 368, 90);
    watched.get(post.anchor)!();
    const spot = () =>
      ['left', 'top', 'width', 'height'].map((side) => box().style.getPropertyValue(`--vt-cover-${side}`));
    // From the edge of the card, and as wide as the card: the words are only a little narrower.
    expect(spot()).toEqual(['12px', '0px', '376px', '102px']);
    at(post.anchor, 16, 312, 368, 300);
    watched.get(post.anchor.parentElement!)!();
    expect(spot()[3]).toBe('312px');
    at(post.anchor, 16, 312, 0, 0);
    watched.get(post.anchor)!();
    expect(box().hasAttribute('data-covers')).toBe(false);
  });

  it('follows the words when the page puts others in their place', async () => {
    const post = await show();
    const anchor = document.createElement('div');
    post.anchor.replaceWith(anchor);
    await act(() => warnings.show({ ...post, anchor }, verdictOn(text, [])));
    expect([watched.has(post.anchor), watched.has(anchor)]).toEqual([false, true]);
  });

  it('is away while something under it has the focus', async () => {
    const { anchor } = await show();
    anchor.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(box().hasAttribute('data-peek')).toBe(true);
    anchor.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    expect(box().hasAttribute('data-peek')).toBe(false);
  });

  it('changes nothing of the page', async () => {
    const post = postInPage(text);
    const before = post.anchor.outerHTML;
    await show('danger', post);
    watched.get(post.anchor)!();
    await press('Vẫn xem');
    expect(post.anchor.outerHTML).toBe(before);
    stop.abort();
    expect(watched.size).toBe(0);
    expect(post.container.children[0]?.children).toHaveLength(1);
  });
});
