import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTopLayer, type TopLayer } from './top-layer.ts';
import { createWarningHost, type WarningHost } from './warning-host.ts';

/** Where the post stands now, in px from the top. */
let top: number;
let post: HTMLElement;
let host: WarningHost;
let layer: TopLayer;
let looked: number;

const pictures = (count: number) => vi.advanceTimersByTime(count * 16);

beforeEach(() => {
  vi.useFakeTimers();
  top = 100;
  looked = 0;
  post = document.createElement('article');
  document.body.append(post);
  post.getBoundingClientRect = () => {
    looked++;
    return new DOMRect(50, top, 500, 200);
  };
  host = createWarningHost(document, 'open', 'top');
  layer = createTopLayer(document);
  layer.add(host, post, () => null);
});

afterEach(() => {
  layer.remove(host);
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('a warning over the page', () => {
  it('stands at its post at once, and goes along with it', () => {
    expect(host.box.style.top).toBe('108px');
    top = 300;
    pictures(2);
    expect(host.box.style.top).toBe('308px');
  });

  it('is looked after seldom once nothing has moved for a while', () => {
    pictures(60);
    looked = 0;
    vi.advanceTimersByTime(10_000);
    expect(looked).toBeGreaterThan(20);
    expect(looked).toBeLessThan(60);
    // What a page moves without scrolling is seen a moment later.
    top = 400;
    vi.advanceTimersByTime(300);
    expect(host.box.style.top).toBe('408px');
  });

  it('follows in the next picture when the page is scrolled or the window changes', () => {
    pictures(60);
    top = 20;
    document.dispatchEvent(new Event('scroll'));
    pictures(2);
    expect(host.box.style.top).toBe('28px');
    pictures(60);
    top = 40;
    window.dispatchEvent(new Event('resize'));
    pictures(2);
    expect(host.box.style.top).toBe('48px');
  });

  it('is not looked after any more when it is gone', () => {
    pictures(60);
    layer.remove(host);
    looked = 0;
    document.dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(10_000);
    expect(looked).toBe(0);
    expect(host.element.isConnected).toBe(false);
  });
});
