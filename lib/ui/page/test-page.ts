import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';

/** Draws a view into the test's document and finds things in it the way a reader does: by their words. */
export async function drawn(view: ComponentChild) {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(() => render(view, root));
  const named = (name: string) =>
    [...root.querySelectorAll<HTMLElement>('button, a, summary, input, textarea, select')].filter(
      (element) =>
        (
          element.getAttribute('aria-label') ??
          element.closest('label')?.textContent ??
          element.textContent
        )?.trim() === name,
    );
  /** The one control with this accessible name. */
  const control = <E extends HTMLElement = HTMLElement>(name: string): E => {
    const [found, second] = named(name);
    if (!found || second) throw new Error(`${found ? 'More than one' : 'No'} control is named "${name}"`);
    return found as E;
  };
  return {
    root,
    control,
    has: (name: string) => named(name).length > 0,
    text: () => root.textContent ?? '',
    press: (name: string) => act(async () => control(name).click()),
    type: (field: HTMLInputElement | HTMLTextAreaElement, value: string) =>
      act(() => {
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
  };
}
