import { browser } from '#imports';
import { endpointHost, originPattern } from '../reporting/endpoint/endpoint-address.ts';
import { afterAttempt, type OutboxItem, pauseAfter } from '../reporting/endpoint/outbox-item.ts';
import { isoWithZone } from '../reporting/iso-with-zone.ts';
import { originsOf, SITES } from '../sites/sites.ts';
import { checkEndpoint } from './endpoint.ts';
import { changeItem, readOutbox, takeFromOutbox } from './outbox.ts';
import { postReport } from './post-report.ts';
import { addHandover } from './report-store.ts';
import { readSettings } from './settings.ts';

/** What sending needs of the world; tests bring their own. */
const WORLD = {
  now: () => Date.now(),
  chance: () => Math.random(),
  post: postReport,
  /** Where reports may go now. */
  named: async () => checkEndpoint((await readSettings()).reportEndpoint),
  allowed: (address: string) => browser.permissions.contains({ origins: [originPattern(address)] }),
  giveBack: (address: string) => browser.permissions.remove({ origins: [originPattern(address)] }),
  handedOver: addHandover as (reportId: string, where: string) => Promise<unknown>,
};
export type World = typeof WORLD;

/**
 * Sends what waits and is due, one after another. Called when the worker starts and when a report page asks; two at
 * the same time would send twice, so the second leaves it to the first.
 */
export async function flushOutbox(world: World = WORLD): Promise<void> {
  await navigator.locks.request('viec-that:sending', { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const due = ({ state, notBefore }: OutboxItem) => state === 'waiting' && notBefore <= world.now();
    for (const item of (await readOutbox()).filter(due)) {
      // Named no longer: whoever takes the address away does not want anything to go there.
      if (item.address === (await world.named())) await sendOne(item, world);
      else await takeFromOutbox(item.id);
    }
  });
}

async function sendOne({ id, address }: OutboxItem, world: World): Promise<void> {
  if (!(await world.allowed(address).catch(() => false))) {
    await changeItem(id, (item) => ({
      ...item,
      state: 'no-permission',
      at: isoWithZone(new Date(world.now())),
    }));
    return;
  }
  // Counted before it starts: a worker that is ended while it waits must not try again and again without a pause.
  const trying = await changeItem(id, (item) => {
    const attempts = item.attempts + 1;
    return { ...item, attempts, notBefore: world.now() + pauseAfter(attempts, null, world.chance()) };
  });
  // Taken away by the reader meanwhile.
  if (!trying) return;
  const outcome = await world.post(trying);
  const now = world.now();
  const at = isoWithZone(new Date(now));
  const done = await changeItem(id, (item) =>
    afterAttempt(item, outcome, { now, at, chance: world.chance() }),
  );
  if (done?.state === 'delivered')
    await world.handedOver(done.reportId, endpointHost(address)).catch(() => {});
  await giveBackIfDone(address, world);
}

/** The right to reach a site is kept only while something waits for it. */
async function giveBackIfDone(address: string, world: World): Promise<void> {
  const site = originPattern(address);
  // Posts are read there too: that right is the reader's own switch.
  if (SITES.flatMap(originsOf).includes(site)) return;
  const waits = (item: OutboxItem) => item.state === 'waiting' && originPattern(item.address) === site;
  if ((await readOutbox()).some(waits)) return;
  // What the build itself was given cannot be given back.
  await world.giveBack(address).catch(() => {});
}
