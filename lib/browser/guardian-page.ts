import { type ReadonlySignal, signal } from '@preact/signals';
import { type GuardianStatus, NO_LOCK, type PinAct, type PinAnswer } from '../guardian/guardian-status.ts';
import { watchGuardian } from './guardian-bell.ts';
import { watchManaged } from './managed.ts';
import { send } from './messenger.ts';

/** Pages look again this often: a wait runs on while they are open. */
const AGAIN_MS = 30_000;

/** What a page of ours knows of the lock, and its own leave to change what is locked. */
export interface GuardianOnPage {
  status: ReadonlySignal<GuardianStatus>;
  /** When this page's leave ends; 0 while it has none. Forgotten with the page. */
  openUntil: ReadonlySignal<number>;
  token(): string | null;
  givePin(pin: string, act: PinAct): Promise<PinAnswer>;
  close(): Promise<void>;
  refresh(): Promise<void>;
}

/** Asks the worker about the lock, again whenever it may have changed. */
export async function openGuardian(): Promise<GuardianOnPage> {
  const status = signal<GuardianStatus>(NO_LOCK);
  const openUntil = signal(0);
  let token: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const refresh = async () => {
    // Without an answer what was known before stands.
    status.value = await send('guardian-status', null).catch(() => status.value);
  };
  const close = async () => {
    clearTimeout(timer);
    token = null;
    openUntil.value = 0;
    await send('guardian-lock', null).catch(() => {});
  };
  await refresh();
  watchGuardian(refresh);
  watchManaged(refresh);
  setInterval(refresh, AGAIN_MS);
  return {
    status,
    openUntil,
    token: () => token,
    close,
    refresh,
    async givePin(pin, act) {
      const answer = await send('guardian-pin', { pin, act });
      if (answer.ok && answer.token) {
        token = answer.token;
        openUntil.value = answer.until;
        clearTimeout(timer);
        timer = setTimeout(close, Math.max(0, answer.until - Date.now()));
      }
      await refresh();
      return answer;
    },
  };
}
