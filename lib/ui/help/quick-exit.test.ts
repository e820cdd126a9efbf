import { describe, expect, it, vi } from 'vitest';
import { leaveAtOnce, NEUTRAL_PAGE, onThreeEscapes } from './quick-exit.ts';

/** Presses keys at the given times, in ms; says how often the exit was taken. */
function pressed(...presses: [key: string, at: number, repeat?: boolean][]) {
  const target = new EventTarget();
  const act = vi.fn();
  let time = 0;
  onThreeEscapes(target, act, () => time);
  for (const [key, at, repeat] of presses) {
    time = at;
    target.dispatchEvent(Object.assign(new Event('keydown'), { key, repeat: repeat ?? false }));
  }
  return act.mock.calls.length;
}

describe('onThreeEscapes', () => {
  it('acts on three presses within two seconds', () => {
    expect(pressed(['Escape', 100], ['Escape', 900], ['Escape', 2_100])).toBe(1);
  });

  it('takes any three of a row, also after a slow start', () => {
    expect(pressed(['Escape', 0], ['Escape', 5_000], ['Escape', 5_500], ['Escape', 6_000])).toBe(1);
  });

  it.each([
    [
      'two presses',
      [
        ['Escape', 0],
        ['Escape', 100],
      ],
    ],
    [
      'three slow ones',
      [
        ['Escape', 0],
        ['Escape', 1_500],
        ['Escape', 2_500],
      ],
    ],
    [
      'another key',
      [
        ['Enter', 0],
        ['Enter', 1],
        ['Enter', 2],
      ],
    ],
    [
      'one press held down',
      [
        ['Escape', 0],
        ['Escape', 30, true],
        ['Escape', 60, true],
      ],
    ],
  ] as [string, Parameters<typeof pressed>][])('does not act on %s', (_, presses) => {
    expect(pressed(...presses)).toBe(0);
  });

  it('stops when told', () => {
    const target = new EventTarget();
    const act = vi.fn();
    onThreeEscapes(target, act, () => 0)();
    for (let i = 0; i < 3; i++)
      target.dispatchEvent(Object.assign(new Event('keydown'), { key: 'Escape', repeat: false }));
    expect(act).not.toHaveBeenCalled();
  });
});

describe('leaveAtOnce', () => {
  it('empties the page and replaces it, without another step in the history', () => {
    document.body.innerHTML = '<p>words</p>';
    const location = { replace: vi.fn(), assign: vi.fn() } as unknown as Location;
    leaveAtOnce({ document, location });
    expect(document.body.childNodes).toHaveLength(0);
    expect(location.replace).toHaveBeenCalledExactlyOnceWith(NEUTRAL_PAGE);
  });

  it('leads to a page that needs no network', () => expect(NEUTRAL_PAGE).toMatch(/^about:/));
});
