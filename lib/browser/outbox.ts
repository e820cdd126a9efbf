import { again, type OutboxItem, parseOutbox } from '../reporting/endpoint/outbox-item.ts';
import { isoWithZone } from '../reporting/iso-with-zone.ts';
import { stored } from './stored.ts';
import { alone, StorageFull, write } from './write.ts';

/** The lock of every change here; see `alone`. */
export const OUTBOX = 'outbox';
/** Most reports on their way or arrived. What arrived gives way to what is new, never the other way round. */
export const MAX_OUTBOX = 50;

const item = stored('local', 'outbox');

/** Every report on its way to an endpoint, and those that arrived, oldest first. */
export const readOutbox = async (): Promise<OutboxItem[]> => parseOutbox(await item.read());

/** Calls back on every later change, from any page or the worker. Returns the way to stop. */
export const watchOutbox = (onChange: (items: OutboxItem[]) => void): (() => void) =>
  item.watch((raw) => onChange(parseOutbox(raw)));

/**
 * Puts a report on its way. The same words on their way to the same place already are not put there twice.
 *
 * @throws StorageFull when there is no room
 */
export async function putInOutbox(report: Pick<OutboxItem, 'reportId' | 'address' | 'body'>): Promise<void> {
  await changeOutbox((items) => {
    const same = (other: OutboxItem) =>
      other.reportId === report.reportId && other.address === report.address && other.body === report.body;
    const at = isoWithZone(new Date());
    if (items.some(same)) return items.map((other) => (same(other) ? again(other, at) : other));
    const kept = items.length < MAX_OUTBOX ? items : dropOneArrived(items);
    const fresh = { id: crypto.randomUUID(), ...report, receipt: null };
    return [...kept, again({ ...fresh, state: 'waiting', why: null, attempts: 0, notBefore: 0, at }, at)];
  });
}

/** Changes one item if it is still there; tells whether it was. */
export async function changeItem(
  id: string,
  step: (item: OutboxItem) => OutboxItem,
): Promise<OutboxItem | null> {
  let changed: OutboxItem | null = null;
  await changeOutbox((items) =>
    items.map((other) => {
      if (other.id !== id) return other;
      changed = step(other);
      return changed;
    }),
  );
  return changed;
}

/** Tries once more what was given up, refused or not allowed. */
export const tryAgain = (id: string) => changeItem(id, (found) => again(found, isoWithZone(new Date())));

/** Takes one item away; what was not sent yet will not be. */
export const takeFromOutbox = (id: string) =>
  changeOutbox((items) => items.filter((other) => other.id !== id));

/** Takes away everything about these reports, or about all: what was deleted must not leave the device any more. */
export const forgetSending = (reportId?: string) =>
  changeOutbox((items) => items.filter((other) => reportId !== undefined && other.reportId !== reportId));

async function changeOutbox(change: (items: OutboxItem[]) => OutboxItem[]): Promise<void> {
  await alone(OUTBOX, async () => {
    const before = await readOutbox();
    const after = change(before);
    if (after.length === 0 && before.length === 0) return;
    await write(() => item.write(after));
  });
}

function dropOneArrived(items: OutboxItem[]): OutboxItem[] {
  const arrived = items.findIndex(({ state }) => state === 'delivered');
  if (arrived < 0) throw new StorageFull('Too many reports on their way');
  return items.toSpliced(arrived, 1);
}
