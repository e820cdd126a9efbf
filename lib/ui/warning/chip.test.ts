import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi as mock } from 'vitest';
import { cutBy } from './place.ts';
import { postInPage, quietOptions, verdictOn } from './testing.ts';
import { createWarnings } from './warnings.ts';
import type { Warnings } from './warnings-shape.ts';

const text = 'Sang Cam làm văn phòng, bao vé xe';
const verdict = verdictOn(text, [['travel-paid', 'bao vé xe']]);
let stop: AbortController;
let warnings: Warnings;
const known = { post: new Set<string>(), author: new Set<string>() };

beforeEach(() => {
  mock.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] });
  stop = new AbortController();
  known.post.clear();
  warnings = createWarnings({
    ...quietOptions(stop.signal, known),
    asChip: (post) => post.surface === 'chat',
  });
});

afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
  mock.useRealTimers();
});

const host = () => document.querySelector<HTMLElement>('viec-that-note')!;
const inside = () => host().shadowRoot!;
const chip = () => inside().querySelector<HTMLButtonElement>('.chip')!;
const panel = () => inside().querySelector<HTMLElement>('[role="dialog"]');
const press = (button: HTMLElement) => act(() => button.click());
const button = (name: string) =>
  [...inside().querySelectorAll('button')].find((each) => each.textContent.includes(name))!;

/** Until the next picture of the page has come, and what waits for it is drawn. */
const settle = () => act(async () => void (await mock.advanceTimersByTimeAsync(17)));

async function show() {
  const post = { ...postInPage(text), surface: 'chat' };
  warnings.show(post, verdict);
  await settle();
  return post;
}

describe('the warning of a message in a chat', () => {
  it('is a chip before the words, also in a row, with the whole title for those who listen', async () => {
    const post = postInPage(text);
    (post.anchor.parentElement as HTMLElement).style.display = 'flex';
    warnings.show({ ...post, surface: 'chat' }, verdict);
    await settle();
    expect(post.anchor.previousElementSibling).toBe(host());
    expect(chip().textContent).toBe('Dấu hiệu nguy hiểm. Tin này có nhiều dấu hiệu nguy hiểm');
    expect(chip().getAttribute('aria-expanded')).toBe('false');
    expect(panel()).toBeNull();
    expect(warnings.stats()).toMatchObject({ inline: 1, overPage: 0 });
  });

  it('opens when it is pressed, takes the focus only then, and gives it back', async () => {
    await show();
    expect(inside().activeElement).toBeNull();
    await press(chip());
    expect(panel()?.textContent).toContain('Khoan đi, khoan gửi tiền');
    expect(inside().activeElement).toBe(panel());
    await press(button('Thu gọn'));
    expect(panel()).toBeNull();
    expect(inside().activeElement).toBe(chip());
  });

  it('closes with Esc: first what is unfolded in it, then the whole', async () => {
    await show();
    await press(chip());
    await press(button('Vì sao?'));
    const pressEscape = (at: Element) =>
      act(() => {
        at.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
      });
    await pressEscape(button('Vì sao?'));
    expect(panel()).not.toBeNull();
    expect(button('Vì sao?').getAttribute('aria-expanded')).toBe('false');
    await pressEscape(panel()!);
    expect(panel()).toBeNull();
  });

  it('covers the words and lifts the cover from inside the warning', async () => {
    await show();
    expect(inside().querySelectorAll('.cover')).toHaveLength(1);
    await press(chip());
    expect(inside().querySelectorAll('.cover')).toHaveLength(1);
    await press(button('Vẫn xem'));
    expect(inside().querySelectorAll('.cover')).toHaveLength(0);
  });

  it('says so on the chip when the reader knows the message, and is undone inside', async () => {
    const { key } = await show();
    known.post.add(key);
    await act(() => warnings.knownChanged());
    expect(chip().textContent).toBe('Đã ẩn lời nhắc');
    await press(chip());
    await press(button('Hoàn tác'));
    expect(known.post.has(key)).toBe(false);
    expect(chip().textContent).toContain('Dấu hiệu nguy hiểm');
  });

  it('comes back when the page takes it away, and lies over the page when that goes on', async () => {
    const post = await show();
    for (let time = 0; time < 5; time++) {
      host()?.remove();
      warnings.check();
      await settle();
    }
    expect(warnings.stats()).toMatchObject({ inline: 0, overPage: 1 });
    expect(post.container.contains(host())).toBe(false);
  });
});

describe('a chip that is cut off', () => {
  const box = (top: number, bottom: number) =>
    ({ left: 0, right: 300, top, bottom, width: 300, height: bottom - top }) as DOMRect;

  /** The post, the part around the words and the words, as they stand and whether they hide what does not fit. */
  async function showIn(parts: { post: string; around: string }) {
    const post = { ...postInPage(text), surface: 'chat' };
    const { container, anchor } = post;
    const around = anchor.parentElement as HTMLElement;
    (container as HTMLElement).style.cssText = `overflow-x: ${parts.post}; overflow-y: ${parts.post}`;
    around.style.cssText = `overflow-x: ${parts.around}; overflow-y: ${parts.around}`;
    mock.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      if (!this.matches('.chip'))
        return this === container ? box(parts.post === 'hidden' ? 100 : 0, 200) : box(100, 200);
      return this.closest('[data-within]') ? box(100, 128) : box(72, 100);
    });
    warnings.show(post, verdict);
    await act(async () => void (await mock.runOnlyPendingTimersAsync()));
    for (let picture = 0; picture < 8; picture++)
      await act(async () => void (await mock.advanceTimersByTimeAsync(20)));
    mock.restoreAllMocks();
    return { post, around };
  }

  it('stands outside the part that hides it', async () => {
    const { around } = await showIn({ post: 'visible', around: 'hidden' });
    expect(around.previousElementSibling).toBe(host());
    expect(inside().querySelector('[data-within]')).toBeNull();
    expect(warnings.stats()).toMatchObject({ inline: 1, overPage: 0 });
  });

  it('stands on the words where the whole post hides what does not fit', async () => {
    const { post } = await showIn({ post: 'hidden', around: 'visible' });
    expect(post.anchor.previousElementSibling).toBe(host());
    expect(inside().querySelector('[data-within] .chip')).not.toBeNull();
    expect(warnings.stats()).toMatchObject({ inline: 1, overPage: 0 });
  });
});

describe('cutBy', () => {
  const at = (element: Element, top: number, bottom: number) =>
    mock
      .spyOn(element, 'getBoundingClientRect')
      .mockReturnValue({ left: 0, right: 100, top, bottom, width: 100, height: bottom - top } as DOMRect);

  it.each([
    ['visible', 60, false],
    ['hidden', 60, true],
    ['clip', 60, true],
    ['hidden', 78, false],
  ])('with overflow %s and a chip that begins at %i: %s', (overflow, top, cut) => {
    const { anchor, container } = postInPage(text);
    (container as HTMLElement).style.overflowX = overflow;
    (container as HTMLElement).style.overflowY = overflow;
    const shown = document.createElement('i');
    anchor.before(shown);
    at(container, 80, 200);
    at(shown, top, top + 28);
    expect(cutBy(shown, anchor.parentElement!, container)).toBe(cut ? container : null);
  });
});
