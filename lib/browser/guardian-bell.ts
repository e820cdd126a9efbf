import { stored } from './stored.ts';

/** Lies open to content scripts, so that pages and they hear of a change at once. Nobody decides anything by it. */
const bell = stored('local', 'guardian-changed');

/** Tells every page that the lock was set or ended. */
export const ringBell = () => bell.write(Date.now());

/** Calls back when the lock was set or ended. Returns the way to stop. */
export const watchGuardian = (onChange: () => void) => bell.watch(onChange);
