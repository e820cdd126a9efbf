import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { displayable } from '../lib/hotlines/displayable.ts';
import { bundledHotlines } from '../lib/hotlines/testing.ts';
import { expect } from './fixture.ts';

/**
 * What axe finds wrong in a part of a page, as short lines. It runs in the page alone: the blank tab it opens otherwise
 * leaves the page behind it, where a browser may stop drawing.
 */
export async function complaints(page: Page, part?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (part) axe.include(part);
  const { violations, passes } = await axe.analyze();
  // An empty selection would find nothing wrong either.
  expect(passes.length).toBeGreaterThan(5);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html}`),
  );
}

/** Buttons that reach beyond the card they stand in. */
export const stickingOut = (page: Page) =>
  page.locator('.vt-line .vt-button').evaluateAll((buttons) =>
    buttons
      .filter((button) => {
        const line = button.closest('.vt-line')!.getBoundingClientRect();
        return button.getBoundingClientRect().right > line.right;
      })
      .map((button) => button.textContent),
  );

/** Numbers to call that stand in more than one line. */
export const brokenNumbers = (page: Page) =>
  page.locator('a[href^="tel:"]').evaluateAll((links) =>
    links
      .filter((link) => {
        const words = [...link.childNodes].find((node) => /\d/.test(node.textContent ?? ''))!;
        const range = document.createRange();
        range.setStart(words, words.textContent!.search(/[+\d]/));
        range.setEnd(words, words.textContent!.length);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
      })
      .map((link) => link.textContent),
  );

/** Every way to reach somebody that a reader may be shown. */
const REACHABLE = new Set(
  bundledHotlines()
    .filter(displayable)
    .flatMap(({ number, intl }) => [number, intl])
    .flatMap((way) => (way ? [way.replace(/[\s.-]/g, ''), way] : [])),
);

/** Doors to call, text or write to that belong to no help line that may be shown. */
export async function strayNumbers(page: Page): Promise<string[]> {
  const doors = await page
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return doors.filter((door) => {
    const [, way] = /^(?:tel|sms|mailto):([^?]*)/.exec(door) ?? [];
    return way !== undefined && !REACHABLE.has(decodeURIComponent(way));
  });
}

interface Walk {
  walk: { all: HTMLElement[]; seen: Set<Element>; bare: Set<Element> };
}

/** Walks a page with Tab, from its top. @returns controls the keyboard does not come to, or where one cannot see that it did */
export async function unreached(page: Page): Promise<string[]> {
  const count = await page.evaluate(() => {
    const notes = [...document.querySelectorAll('viec-that-note')].map((note) => note.shadowRoot!);
    const controls = 'a[href], button, input, select, textarea, summary, [tabindex]';
    const found = [document, ...notes].flatMap((root) => [...root.querySelectorAll<HTMLElement>(controls)]);
    const all = found.filter((control) => {
      if (control.matches(':disabled') || control.tabIndex < 0 || !control.checkVisibility()) return false;
      // Of some radio buttons Tab comes to the chosen one; arrows lead to the others.
      return !control.matches('[type=radio]') || control.matches(':checked');
    });
    const walk = { all, seen: new Set<Element>(), bare: new Set<Element>() };
    Object.assign(window, { walk });
    // Each root for itself: what moves inside of one is not heard outside.
    for (const root of [document, ...notes])
      root.addEventListener('focusin', (event) => {
        const at = event.composedPath()[0] as Element;
        walk.seen.add(at);
        const { outlineStyle, boxShadow } = getComputedStyle(at);
        if (outlineStyle === 'none' && boxShadow === 'none') walk.bare.add(at);
      });
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    return all.length;
  });
  for (let steps = 0; steps < count + 5; steps++) await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const { all, seen, bare } = (window as unknown as Walk).walk;
    return all
      .filter((control) => !seen.has(control) || bare.has(control))
      .map(
        (control) => `${seen.has(control) ? 'no ring' : 'not reached'}: ${control.outerHTML.slice(0, 120)}`,
      );
  });
}
