import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { soon } from './soon.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('soon', () => {
  it('does once what many ask for, so long after the first of them, and again when asked again', () => {
    const act = vi.fn();
    const wish = soon(act, 100, new AbortController().signal);
    wish();
    vi.advanceTimersByTime(60);
    wish();
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(40);
    expect(act).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(500);
    wish();
    vi.advanceTimersByTime(100);
    expect(act).toHaveBeenCalledTimes(2);
  });

  it('does nothing after the end, asked before it or after it', () => {
    const act = vi.fn();
    const end = new AbortController();
    const wish = soon(act, 100, end.signal);
    wish();
    end.abort();
    wish();
    vi.advanceTimersByTime(500);
    expect(act).not.toHaveBeenCalled();
  });
});
