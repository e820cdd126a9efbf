import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type IdleLoop, whenIdle } from './when-idle.ts';

/** What a test page does: pictures come every 16 ms unless it is out of view, idle moments right away. */
let page: Window;
let hasPictures: boolean;
/** Timeouts that were given with each wish for an idle moment. */
let timeouts: number[];
let didTimeout: boolean;
let turn: ReturnType<typeof vi.fn<(hasTime: () => boolean) => boolean>>;
let loop: IdleLoop;

beforeEach(() => {
  vi.useFakeTimers();
  hasPictures = true;
  didTimeout = false;
  timeouts = [];
  page = {
    performance,
    setTimeout: (act: () => void, ms: number) => setTimeout(act, ms),
    clearTimeout: (handle: number) => clearTimeout(handle),
    requestAnimationFrame: (act: () => void) => (hasPictures ? setTimeout(act, 16) : 0),
    cancelAnimationFrame: (handle: number) => clearTimeout(handle),
    requestIdleCallback: (act: IdleRequestCallback, options: IdleRequestOptions) => {
      timeouts.push(options.timeout!);
      return setTimeout(() => act({ didTimeout, timeRemaining: () => 40 }));
    },
    cancelIdleCallback: (handle: number) => clearTimeout(handle),
  } as unknown as Window;
  turn = vi.fn(() => false);
  loop = whenIdle(page, turn);
});

afterEach(() => void vi.useRealTimers());

describe('whenIdle', () => {
  it('gives one turn for many wishes, behind the next picture of the page', () => {
    loop.ask();
    loop.ask();
    vi.advanceTimersByTime(10);
    expect(turn).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10);
    expect(turn).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(5_000);
    expect(turn).toHaveBeenCalledTimes(1);
  });

  it('goes on while work is left, and hurries where the page is never idle', () => {
    turn.mockReturnValueOnce(true);
    didTimeout = true;
    loop.ask();
    vi.advanceTimersByTime(50);
    expect(turn).toHaveBeenCalledTimes(2);
    expect(timeouts[1]).toBeLessThan(timeouts[0]!);
  });

  it('does not wait for ever where no picture is drawn', () => {
    hasPictures = false;
    loop.ask();
    vi.advanceTimersByTime(400);
    expect(turn).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(turn).toHaveBeenCalledTimes(1);
  });

  it.each([8, 16.5])('gives no turn when it was stopped %s ms after the wish', (ms) => {
    loop.ask();
    vi.advanceTimersByTime(ms);
    loop.stop();
    vi.advanceTimersByTime(5_000);
    expect(turn).toHaveBeenCalledTimes(0);
  });

  it('does not go on after a turn that stopped it, and can be asked again', () => {
    turn.mockImplementationOnce(() => {
      loop.stop();
      return true;
    });
    loop.ask();
    vi.advanceTimersByTime(5_000);
    expect(turn).toHaveBeenCalledTimes(1);
    loop.ask();
    vi.advanceTimersByTime(50);
    expect(turn).toHaveBeenCalledTimes(2);
  });
});
