/** What everyone who uses this browser may see of the lock. */
export interface GuardianStatus {
  /** Who keeps the PIN: nobody, somebody in the family, or whoever manages the device. */
  by: 'nobody' | 'family' | 'admin';
  /** What the reader calls them; empty for an admin. */
  name: string;
  /** Since when, in ms since 1970; 0 when unknown. */
  since: number;
  /** How long no PIN is taken, in ms. */
  waitMs: number;
  /** How long until a forgotten PIN ends the lock, in ms; null when nobody asked for that. */
  forgotMs: number | null;
  /** When a forgotten PIN ended the lock last. */
  forgottenAt: number | null;
}

export const NO_LOCK: GuardianStatus = Object.freeze({
  ...{ by: 'nobody', name: '', since: 0, waitMs: 0, forgotMs: null, forgottenAt: null },
} as const);

/** What a PIN is given for. */
export type PinAct =
  /** Opens the locked settings to the page that asks, for some minutes. */
  | { do: 'unlock' }
  /** Lifts the cover of the post that a tab asked for. */
  | { do: 'lift'; id: string }
  /** Ends the wait of a forgotten PIN. */
  | { do: 'keep' }
  /** Ends the lock. */
  | { do: 'end' };

/** How a PIN was taken. `token` is what the page shows with each locked change until `until`. */
export type PinAnswer =
  | { ok: true; token: string | null; until: number }
  | { ok: false; why: 'wrong' | 'wait'; waitMs: number };
