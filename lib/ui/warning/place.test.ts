import { afterEach, describe, expect, it } from 'vitest';
import { detectTheme } from './detect-theme.ts';
import { cutsAround, cutsMore, findPlace } from './place.ts';
import { postInPage } from './testing.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('class');
});

describe('findPlace', () => {
  it('is right before the message', () => {
    const { anchor, container } = postInPage('tin');
    expect(findPlace(anchor, container)).toEqual({ parent: anchor.parentElement, before: anchor });
  });

  it('climbs out of rows, where a block would stand beside the message', () => {
    const { anchor, container } = postInPage('tin');
    const row = anchor.parentElement as HTMLElement;
    row.style.display = 'flex';
    expect(findPlace(anchor, container)).toEqual({ parent: container, before: row });
    row.style.flexDirection = 'column';
    expect(findPlace(anchor, container)?.before).toBe(anchor);
  });

  it('is nowhere when the message is gone or the post is all message', () => {
    const { anchor, container } = postInPage('tin');
    expect(findPlace(container, container)).toBeNull();
    anchor.remove();
    expect(findPlace(anchor, container)).toBeNull();
  });
});

describe('cutsMore', () => {
  it('notices that a post of fixed height hides what was pushed down', () => {
    const { anchor, container } = postInPage('tin');
    (container as HTMLElement).style.overflowY = 'hidden';
    let content = 100;
    Object.defineProperty(container, 'scrollHeight', { get: () => content });
    Object.defineProperty(container, 'clientHeight', { get: () => 100 });
    const cuts = cutsAround(anchor.parentElement!, container);
    expect(cutsMore(cuts)).toBe(false);
    content = 400;
    expect(cutsMore(cuts)).toBe(true);
  });
});

describe('detectTheme', () => {
  it('believes the class of the site first', () => {
    document.body.style.backgroundColor = 'rgb(255, 255, 255)';
    document.documentElement.className = '__fb-dark-mode';
    expect(detectTheme(document, '__fb-dark-mode')).toBe('dark');
  });

  it.each([
    ['rgb(24, 25, 26)', 'dark'],
    ['rgb(240, 242, 245)', 'light'],
    ['rgba(0, 0, 0, 0)', 'light'],
  ])('else looks how bright %s is', (background, theme) => {
    document.body.style.backgroundColor = background;
    expect(detectTheme(document, '__fb-dark-mode')).toBe(theme);
  });
});
