import type { Page } from 'playwright-core';

/** Of so many posts one is a lure. */
const ONE_LURE_IN = 10;
/** Posts in sight, and how many of them a step replaces. */
const IN_SIGHT = 20;
const AT_ONCE = 10;
/** A post of a step that was not warned of after this long is missed. */
const PATIENCE_MS = 8_000;

/** What came of scrolling through a feed. */
export interface Soaked {
  /** Numbers of lures that stood in sight without a warning, of posts with two, and of ordinary ones with any. */
  missed: number[];
  doubled: number[];
  wrong: number[];
}

/**
 * A feed that keeps only what is in sight: at each step some posts leave at the top and others come below, every other
 * time in the very elements of those that left. It holds no words of its own; `soak` hands them over.
 */
export function soakPage(): string {
  return `<!doctype html>
<html lang="vi" class="__fb-light-mode"><head><meta charset="utf-8"><title>Facebook</title></head>
<body><div role="main"><div role="feed"></div></div><script>${feed.toString()}; feed(${ONE_LURE_IN}, ${IN_SIGHT}, ${AT_ONCE}, ${PATIENCE_MS})</script></body></html>`;
}

/** Scrolls on by so many posts, and looks after each step at what stands in sight. */
export function soak(page: Page, posts: number, lure: string, ordinary: string): Promise<Soaked> {
  return page.evaluate(([count, bad, good]) => window.soak(count, bad, good), [
    posts,
    lure,
    ordinary,
  ] as const);
}

declare global {
  interface Window {
    soak(posts: number, lure: string, ordinary: string): Promise<Soaked>;
  }
}

/** Runs in the page. */
function feed(oneLureIn: number, inSight: number, atOnce: number, patience: number): void {
  const list = document.querySelector('[role="feed"]')!;
  const make = (tag: string, attributes: Record<string, string>, ...children: (Node | string)[]) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const role = (name: string, ...children: (Node | string)[]) =>
    make('div', { 'data-ad-rendering-role': name }, ...children);
  let next = 0;

  const draw = (slot: Element, lure: string, ordinary: string) => {
    const number = next++;
    const isLure = number % oneLureIn === 0;
    slot.setAttribute('data-number', String(number));
    slot.toggleAttribute('data-lure', isLure);
    slot.replaceChildren(
      role('profile_name', make('a', { role: 'link', href: `/nguoi.${number}` }, `Người ${number}`)),
      role('story_message', make('div', { dir: 'auto' }, `${isLure ? lure : ordinary} Tin ${number}`)),
      make('div', {}, role('like_button', 'Thích'), role('share_button', 'Chia sẻ')),
    );
    return slot;
  };
  const numbers = (slots: Element[]) => slots.map((slot) => Number(slot.getAttribute('data-number')));
  const notes = (slot: Element) => slot.querySelectorAll('viec-that-note').length;
  const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));

  window.soak = async (posts, lure, ordinary) => {
    const came: Soaked = { missed: [], doubled: [], wrong: [] };
    for (let left = posts, step = 0; left > 0; left -= atOnce, step++) {
      const leaving = [...list.children].slice(0, Math.max(0, list.children.length + atOnce - inSight));
      for (const slot of leaving) slot.remove();
      for (let i = 0; i < atOnce; i++) {
        const kept = step % 2 === 0 ? leaving[i] : undefined;
        list.append(draw(kept ?? make('div', { 'aria-posinset': String(i + 1) }), lure, ordinary));
      }
      const lures = () => [...list.querySelectorAll('[data-lure]')];
      const end = performance.now() + patience;
      while (performance.now() < end && lures().some((slot) => notes(slot) === 0)) await rest(20);
      came.missed.push(...numbers(lures().filter((slot) => notes(slot) === 0)));
      came.doubled.push(...numbers([...list.children].filter((slot) => notes(slot) > 1)));
      came.wrong.push(
        ...numbers(
          [...list.querySelectorAll(':scope > :not([data-lure])')].filter((slot) => notes(slot) > 0),
        ),
      );
    }
    return came;
  };
}
