import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Level } from '../../core/verdict.ts';
import { drawn, postInPage, quietOptions, verdictOn } from './testing.ts';
import { createWarnings } from './warnings.ts';
import type { Warnings } from './warnings-shape.ts';

const text = 'Sang Cam làm văn phòng, bao vé xe';
const known = { post: new Set<string>(), author: new Set<string>() };
let stop: AbortController;
let warnings: Warnings;
/** What the page itself hears of presses, and whether the browser would follow the link. */
let heard: Event[];

beforeEach(() => {
  stop = new AbortController();
  heard = [];
  document.body.addEventListener('click', (event) => heard.push(event), { signal: stop.signal });
  warnings = createWarnings(quietOptions(stop.signal, known));
});

afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
  known.post.clear();
});

async function postWithLink(href: string, level: Level = 'danger') {
  const post = postInPage(text, href);
  const link = document.createElement('a');
  link.href = href;
  link.append(document.createElement('b'));
  post.anchor.append(link);
  warnings.show(post, verdictOn(text, [], { level }));
  await act(drawn);
  return { post, link };
}

/** Presses what stands inside the link, as a reader does. True when the browser would open it. */
async function press(link: Element, init: MouseEventInit = {}, type = 'click') {
  let opens = false;
  const last = (event: Event) => {
    opens = !event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener(type, last, { once: true });
  const event = new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, ...init });
  await act(() => void link.firstElementChild!.dispatchEvent(event));
  window.removeEventListener(type, last);
  return opens;
}

const step = () =>
  [...document.querySelectorAll('viec-that-note')].find((host) =>
    host.shadowRoot!.querySelector('[role=dialog]'),
  );
const inStep = (selector: string) => step()!.shadowRoot!.querySelector<HTMLElement>(selector)!;
const onward = () => inStep('.buttons a');

describe('the pause before a private talk', () => {
  it('stops the press, names the app, and always has both ways', async () => {
    const { link } = await postWithLink('https://zalo.me/0900000001');
    expect(await press(link)).toBe(false);
    expect(heard).toEqual([]);
    expect(inStep('h3').textContent).toBe('Trước khi bạn mở Zalo');
    expect(inStep('button').textContent).toBe('Không mở Zalo');
    expect(onward().textContent).toBe('Vẫn mở Zalo');
    expect(onward().getAttribute('href')).toBe('https://zalo.me/0900000001');
    expect(onward().getAttribute('target')).toBe('_blank');
    expect(step()!.shadowRoot!.activeElement).toBe(inStep('button'));
  });

  it.each([
    ['click', { ctrlKey: true }],
    ['auxclick', { button: 1 }],
  ])('also stops %s with %o', async (type, init) => {
    const { link } = await postWithLink('https://t.me/mau');
    expect(await press(link, init, type)).toBe(false);
    expect(step()).toBeDefined();
  });

  it('goes back to where the reader was, by button and by Escape', async () => {
    const { link } = await postWithLink('tel:0900000001');
    link.focus();
    await press(link);
    expect(onward().hasAttribute('target')).toBe(false);
    await act(() => inStep('button').click());
    expect([step(), document.activeElement]).toEqual([undefined, link]);
    await press(link);
    const esc = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    await act(() => void onward().dispatchEvent(esc));
    expect([step(), document.activeElement]).toEqual([undefined, link]);
  });

  it('is one step: a link the reader went on to opens from then on', async () => {
    const { link } = await postWithLink('https://zalo.me/1');
    await press(link);
    onward().addEventListener('click', (event) => event.preventDefault());
    await act(() => onward().click());
    await act(() => new Promise((done) => setTimeout(done)));
    expect(step()).toBeUndefined();
    expect(await press(link)).toBe(true);
  });

  it.each([
    ['an ordinary link', 'https://example.org/', 'danger'],
    ['a post of caution', 'https://zalo.me/1', 'caution'],
    ['a calm post', 'https://zalo.me/1', 'calm'],
  ] as const)('leaves %s alone', async (_, href, level) => {
    const { link } = await postWithLink(href, level);
    expect(await press(link)).toBe(true);
    expect([step(), heard.length]).toEqual([undefined, 1]);
  });

  it('leaves links outside the post, and the right button, alone', async () => {
    const { link } = await postWithLink('https://zalo.me/1');
    expect(await press(link, { button: 2 }, 'auxclick')).toBe(true);
    document.body.append(link);
    expect(await press(link)).toBe(true);
  });

  it('leaves a post the reader knows alone, also while the step is open', async () => {
    const { post, link } = await postWithLink('https://zalo.me/1');
    await press(link);
    const note = post.container.querySelector('viec-that-note')!.shadowRoot!;
    const choose = (name: string) =>
      act(() => [...note.querySelectorAll('button')].find((b) => b.textContent.startsWith(name))!.click());
    await choose('Ẩn lời nhắc');
    await choose('Tin này không sao');
    expect(step()).toBeUndefined();
    expect(await press(link)).toBe(true);
  });

  it('never locks the reader out when the page takes the step away', async () => {
    const { link } = await postWithLink('https://zalo.me/1');
    await press(link);
    step()!.remove();
    expect(await press(link)).toBe(true);
  });

  it('goes with its post and with us', async () => {
    const { post, link } = await postWithLink('https://zalo.me/1');
    await press(link);
    warnings.remove(post.key);
    expect(step()).toBeUndefined();
    expect(await press(link)).toBe(true);
    stop.abort();
    expect(document.querySelector('viec-that-note')).toBeNull();
  });
});
