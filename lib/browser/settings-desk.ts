import { signal } from '@preact/signals';
import type { KeptKey } from '../ui/settings/kept-key.ts';
import type { Managed } from '../ui/settings/managed-settings.ts';
import type { Quiet } from '../ui/warning/quiet-menu.tsx';
import { known } from './known.ts';
import { readManaged, watchManaged } from './managed.ts';
import { listReports } from './report-store.ts';
import { unreadableSettings } from './settings.ts';
import { listUnreadable } from './unreadable.ts';

/** What the settings page shows besides the settings themselves. */
export interface OnThisDevice {
  /** Newest first. */
  known: Record<Quiet, KeptKey[]>;
  draftCount: number;
  managed: Managed;
  /** `key` is null for settings that are still in their place. */
  unreadable: { key: string | null; raw: unknown }[];
}

/** Looks at everything stored; `refresh` looks again after a change made here. */
export async function openSettingsDesk() {
  const stored = signal<OnThisDevice>(await look());
  const refresh = async () => {
    stored.value = await look();
  };
  for (const list of Object.values(known)) list.watch(refresh);
  watchManaged(refresh);
  return { stored, refresh };
}

async function look(): Promise<OnThisDevice> {
  const inPlace = await unreadableSettings();
  return {
    known: { post: await known.post.read(), author: await known.author.read() },
    draftCount: (await listReports()).reports.length,
    managed: await readManaged(),
    unreadable: [...(inPlace === null ? [] : [{ key: null, raw: inPlace }]), ...(await listUnreadable())],
  };
}
