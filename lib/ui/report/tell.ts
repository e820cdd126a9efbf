import type { Translate } from '../translate.ts';

/** Says how a piece of work ended: `done` is the key of the good news; a full device has a sentence of its own. */
export const tellWith =
  (t: Translate, say: (sentence: string) => void) =>
  (work: Promise<unknown>, done: string): Promise<void> =>
    work.then(
      () => say(t(done)),
      (error: Error) => say(t(error?.name === 'StorageFull' ? 'page.full' : 'page.not-saved')),
    );
