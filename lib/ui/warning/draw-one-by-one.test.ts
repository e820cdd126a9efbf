import { afterEach, expect, it, vi } from 'vitest';
import { drawOneByOne } from './draw-one-by-one.ts';

afterEach(() => vi.useRealTimers());

/** What was drawn by each picture of the page. */
function queueOf(draw: (item: string) => void) {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'setTimeout'] });
  return drawOneByOne<string>(document, draw);
}

it('draws one behind each picture, in order, each once', () => {
  const drawn: string[] = [];
  const queue = queueOf((item) => drawn.push(item));
  for (const item of ['a', 'b', 'a', 'c']) queue.add(item);
  expect(drawn).toEqual([]);
  vi.advanceTimersToNextFrame();
  vi.advanceTimersByTime(1);
  expect(drawn).toEqual(['a']);
  expect(queue.has('b')).toBe(true);
  vi.advanceTimersByTime(200);
  expect(drawn).toEqual(['a', 'b', 'c']);
});

it('leaves out what was dropped, and goes on behind one that cannot be drawn', () => {
  const drawn: string[] = [];
  const queue = queueOf((item) => {
    if (item === 'broken') throw new Error('no place');
    drawn.push(item);
  });
  for (const item of ['broken', 'gone', 'c']) queue.add(item);
  queue.drop('gone');
  expect(() => vi.advanceTimersByTime(40)).toThrow('no place');
  vi.advanceTimersByTime(200);
  expect(drawn).toEqual(['c']);
});
