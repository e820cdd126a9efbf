import { signal } from '@preact/signals';
import type { SilencedPost } from '../ui/settings/silenced-post.ts';
import { listDrafts } from './drafts.ts';
import { unreadableSettings } from './settings.ts';
import { readSilenced, watchSilenced } from './silenced.ts';
import { listUnreadable } from './unreadable.ts';

/** What the settings page shows besides the settings themselves. */
export interface Stored {
  silenced: SilencedPost[];
  draftCount: number;
  /** `key` is null for settings that are still in their place. */
  unreadable: { key: string | null; raw: unknown }[];
}

/** Looks at everything stored; `refresh` looks again after a change made here. */
export async function openSettingsDesk() {
  const stored = signal<Stored>(await look());
  const refresh = async () => {
    stored.value = await look();
  };
  watchSilenced(refresh);
  return { stored, refresh };
}

async function look(): Promise<Stored> {
  const inPlace = await unreadableSettings();
  return {
    silenced: await readSilenced(),
    draftCount: (await listDrafts()).drafts.length,
    unreadable: [...(inPlace === null ? [] : [{ key: null, raw: inPlace }]), ...(await listUnreadable())],
  };
}
