import { describe, expect, it } from 'vitest';
import { createWarningHost } from './warning-host.ts';

describe('createWarningHost', () => {
  it('keeps keys, clicks and pointers from the page, but lets scrolling through', () => {
    const { element, box } = createWarningHost(document, 'closed', 'inline');
    document.body.append(element);
    const seen: string[] = [];
    const inner: string[] = [];
    const types = ['keydown', 'keyup', 'click', 'mousedown', 'pointerdown', 'focusin', 'copy', 'wheel'];
    for (const type of types) {
      document.addEventListener(type, () => seen.push(type), { once: true });
      box.addEventListener(type, () => inner.push(type), { once: true });
      box.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    expect(inner).toEqual(types);
    expect(seen).toEqual(['wheel']);
  });

  it('cannot be looked into in a release, and can in end-to-end tests', () => {
    expect(createWarningHost(document, 'closed', 'inline').element.shadowRoot).toBeNull();
    expect(createWarningHost(document, 'open', 'inline').element.shadowRoot).not.toBeNull();
  });

  it('takes away what the page has put on it', () => {
    const { element, clean } = createWarningHost(document, 'closed', 'inline');
    element.setAttribute('inert', '');
    element.setAttribute('aria-hidden', 'true');
    element.style.display = 'none';
    element.append('text of the page');
    expect(clean()).toBe(true);
    expect([element.getAttributeNames(), element.childNodes.length]).toEqual([[], 0]);
    expect(clean()).toBe(false);
  });

  it('brings its styles without any element when the browser allows, and as one element when not', () => {
    const adopted = createWarningHost(document, 'open', 'inline').element.shadowRoot!;
    expect([adopted.adoptedStyleSheets.length, adopted.querySelectorAll('style').length]).toEqual([1, 0]);
    const elsewhere = document.implementation.createHTMLDocument();
    Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
      configurable: true,
      get() {
        throw new Error('refused, as Firefox does in content scripts');
      },
    });
    const fallen = createWarningHost(elsewhere, 'open', 'inline').element.shadowRoot!;
    expect(fallen.querySelectorAll('style')).toHaveLength(1);
  });
});
