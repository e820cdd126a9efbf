import { generateKeyPairSync, sign } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type SitePack, signedBytes } from '../sites/site-pack.ts';
import { SITES } from '../sites/sites.ts';
import { x } from '../sites/x/site.ts';
import { currentSite, dropSitePack, markBad, sitePack, takeSitePack } from './site-packs.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const KEYS = [Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url').toString('base64')];
const pack = (version: number): SitePack => ({
  format: 1,
  issued: '2026-11-26',
  sites: [{ id: 'x', version, units: [{ id: 'post', item: [`article.v${version}`] }] }],
});
const file = (version: number) =>
  JSON.stringify({
    pack: pack(version),
    signature: sign(null, signedBytes(pack(version)), privateKey).toString('base64'),
  });

beforeEach(() => fakeBrowser.reset());

it('a pack is used until it is dropped', async () => {
  expect(await takeSitePack(file(2), SITES, KEYS)).toBeNull();
  expect((await currentSite(x)).units[0]?.item).toEqual(['article.v2']);
  await dropSitePack();
  expect(await currentSite(x)).toBe(x);
});

it('a refused pack leaves the one before', async () => {
  await takeSitePack(file(2), SITES, KEYS);
  expect(await takeSitePack(file(3).replace('v3', 'v4'), SITES, KEYS)).toBe('wrong-signature');
  expect((await sitePack())?.sites[0]?.version).toBe(2);
});

it('a patch that made a page unreadable is not used again; a newer one is', async () => {
  await takeSitePack(file(2), SITES, KEYS);
  await markBad(await currentSite(x));
  expect(await currentSite(x)).toBe(x);
  await takeSitePack(file(3), SITES, KEYS);
  expect((await currentSite(x)).version).toBe(3);
});

it('an unreadable stored pack is no pack', async () => {
  await fakeBrowser.storage.local.set({ 'site-pack': { format: 1, issued: 'soon' }, 'site-pack-bad': [] });
  expect(await currentSite(x)).toBe(x);
});
