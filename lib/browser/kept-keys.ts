import type { KeptKey } from '../ui/settings/kept-key.ts';
import { stored } from './stored.ts';
import { keepAside } from './unreadable.ts';
import { alone, write } from './write.ts';

/** Most keys remembered in one list; the oldest is forgotten first. */
export const MOST_KEPT = 2_000;

/** A list of keys the reader asked to be remembered. */
export interface KeptKeys {
  /** Newest first. Also for content scripts. */
  read(): Promise<KeptKey[]>;
  /**
   * Remembers or forgets a key. Not for content scripts, which send `keep-quiet`.
   *
   * @throws StorageFull when there is no room; the old list stays
   */
  set(kept: { key: string; site: string }, on: boolean): Promise<void>;
  /** Forgets all but these. */
  keepOnly(keys: ReadonlySet<string>): Promise<void>;
  /** Forgets all. */
  clear(): Promise<void>;
  /** Calls back on every later change. Returns the way to stop. */
  watch(onChange: (kept: KeptKey[]) => void): () => void;
}

/** The list stored under `name`. */
export function keptKeys(name: 'silenced' | 'trusted'): KeptKeys {
  const item = stored('local', name);

  const change = (step: (kept: KeptKey[]) => KeptKey[]) =>
    alone(name, async () => {
      const raw = await item.read();
      const { kept, clean } = parse(raw);
      if (!clean) await keepAside(name, raw);
      await write(() => item.write(step(kept)));
    });

  return {
    read: async () => parse(await item.read()).kept,
    set: ({ key, site }, on) =>
      change((kept) => {
        const others = kept.filter((other) => other.key !== key);
        return on ? [{ key, site, at: Date.now() }, ...others].slice(0, MOST_KEPT) : others;
      }),
    keepOnly: (keys) => change((kept) => kept.filter(({ key }) => keys.has(key))),
    clear: () => change(() => []),
    watch: (onChange) => item.watch((raw) => onChange(parse(raw).kept)),
  };
}

function parse(raw: unknown): { kept: KeptKey[]; clean: boolean } {
  if (raw === null || raw === undefined) return { kept: [], clean: true };
  if (!Array.isArray(raw)) return { kept: [], clean: false };
  const kept = raw.filter(isKept).slice(0, MOST_KEPT);
  return { kept, clean: kept.length === raw.length };
}

/** True for what may be stored; also guards what a content script sends. */
export function isKept(value: unknown): value is KeptKey {
  const kept = value as Partial<KeptKey> | null;
  return isName(kept?.key) && isName(kept?.site) && Number.isFinite(kept?.at);
}

const isName = (value: unknown) => typeof value === 'string' && value.length > 0 && value.length <= 200;
