import { type ReadonlySignal, signal } from '@preact/signals';

/** The steps of the welcome, in order. */
export const STEPS = ['who', 'where', 'sample'] as const;
export type Step = (typeof STEPS)[number];

/** Who the reader says they are. */
export const READERS = ['seeker', 'parent', 'volunteer'] as const;
export type Reader = (typeof READERS)[number];

/** Where the reader stands in the welcome. */
export interface Walk {
  step: ReadonlySignal<Step>;
  reader: ReadonlySignal<Reader | null>;
  go(step: Step): void;
  back(): void;
  choose(reader: Reader): void;
}

const KEY = 'reader';

/**
 * Keeps the step in the history of the tab, so that "back" is the browser's own, and the answer in the tab's own
 * storage. Both outlive a reload and end with the tab.
 */
export function createWalk(window: Window): Walk {
  const { history, sessionStorage } = window;
  const step = signal(stepIn(history.state));
  const told = sessionStorage.getItem(KEY);
  const reader = signal<Reader | null>(READERS.find((each) => each === told) ?? null);
  window.addEventListener('popstate', (event) => {
    step.value = stepIn(event.state);
  });
  return {
    step,
    reader,
    go(to) {
      history.pushState({ step: to }, '');
      step.value = to;
    },
    back: () => history.back(),
    choose(who) {
      sessionStorage.setItem(KEY, who);
      reader.value = who;
    },
  };
}

/** The history may hold what another version wrote. */
function stepIn(state: unknown): Step {
  const { step } = (state ?? {}) as { step?: unknown };
  return STEPS.find((each) => each === step) ?? STEPS[0];
}
