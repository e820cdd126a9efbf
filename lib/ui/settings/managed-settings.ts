import { type PinHash, pinHashFromText } from '../../guardian/pin.ts';
import { parseSettings, type Settings } from './settings-shape.ts';

/** Settings an admin may set. `public/managed-schema.json` tells browsers the same, with `guardianPinHash`. */
export const MANAGED_SETTINGS = ['language', 'coverDanger', 'sites', 'reportEndpoint'] as const;
export type ManagedSetting = (typeof MANAGED_SETTINGS)[number];

/** What whoever manages the device has set. It holds over the reader's own choice, which is kept untouched. */
export interface Managed {
  settings: Partial<Pick<Settings, ManagedSetting>>;
  /** With it the lock is on, and kept by the admin. */
  pin: PinHash | null;
  /** Names that could not be understood and are ignored. */
  unreadable: string[];
}

export const NOTHING_MANAGED: Managed = Object.freeze({ settings: {}, pin: null, unreadable: [] });

/** Reads what the browser hands over from a policy, value by value. */
export function parseManaged(raw: unknown): Managed {
  if (raw === null || raw === undefined) return NOTHING_MANAGED;
  if (typeof raw !== 'object' || Array.isArray(raw)) return { ...NOTHING_MANAGED, unreadable: ['*'] };
  const managed: Managed = { settings: {}, pin: null, unreadable: [] };
  for (const [name, value] of Object.entries(raw)) {
    if (name === 'guardianPinHash') {
      managed.pin = pinHashFromText(value);
      if (!managed.pin) managed.unreadable.push(name);
    } else if (isManageable(name) && parseSettings({ [name]: value }).clean) {
      Object.assign(managed.settings, { [name]: value });
    } else managed.unreadable.push(name);
  }
  return managed;
}

/** What holds: the reader's own settings, with those of the admin over them. Sites are set one by one. */
export function withManaged(own: Settings, { settings }: Managed): Settings {
  return { ...own, ...settings, sites: { ...own.sites, ...settings.sites } };
}

/** The reader's own settings after a change, without anything of the admin's slipping in. */
export function changedOwn(own: Settings, change: Partial<Settings>, { settings }: Managed): Settings {
  const open = Object.entries(change).filter(([name]) => name === 'sites' || !Object.hasOwn(settings, name));
  const changed: Settings = { ...own, ...Object.fromEntries(open) };
  // Sites are switched one by one: those that are not named stay as they are.
  changed.sites = { ...own.sites, ...change.sites };
  for (const site of Object.keys(settings.sites ?? {})) {
    const before = own.sites[site];
    const { [site]: _, ...others } = changed.sites;
    changed.sites = before === undefined ? others : { ...others, [site]: before };
  }
  return changed;
}

const isManageable = (name: string) => (MANAGED_SETTINGS as readonly string[]).includes(name);
