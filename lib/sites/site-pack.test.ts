import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { facebook } from './facebook/site.ts';
import { facebookMobile } from './facebook-mobile/site.ts';
import { patched, readSitePack, type SitePack, type SitePatch, signedBytes } from './site-pack.ts';
import { telegram } from './telegram/site.ts';
import { x } from './x/site.ts';

const SITES = [facebook, x];
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const raw = (key: KeyObject) => Buffer.from(key.export({ format: 'jwk' }).x!, 'base64url').toString('base64');
const KEYS = [raw(publicKey)];

const packOf = (...sites: unknown[]) => ({ format: 1, issued: '2026-11-26', sites }) as SitePack;
const PATCH: SitePatch = { id: 'x', version: 2, units: [{ id: 'post', item: ['article.new'] }] };
const fileOf = (pack: SitePack, key = privateKey) =>
  JSON.stringify({ pack, signature: sign(null, signedBytes(pack), key).toString('base64') });

describe('a pack of selectors', () => {
  it('is taken when it is signed and sound, and replaces what it names', async () => {
    const { pack, fault } = await readSitePack(fileOf(packOf(PATCH)), SITES, KEYS);
    expect(fault).toBeNull();
    const site = patched(x, pack);
    expect(site.units[0]?.item).toEqual(['article.new']);
    expect(site.units[0]?.text).toEqual(x.units[0]?.text);
    expect(patched(facebook, pack)).toBe(facebook);
  });

  it('leaves another renderer of the same site alone', () => {
    const pack = packOf({ id: 'facebook', version: 99 });
    expect(patched(facebook, pack).version).toBe(99);
    expect(patched(facebookMobile, pack)).toBe(facebookMobile);
  });

  it('is taken whatever the order of its keys', async () => {
    const pack = packOf({ units: PATCH.units, version: 2, id: 'x' });
    const signature = sign(null, signedBytes(packOf(PATCH)), privateKey).toString('base64');
    expect((await readSitePack(JSON.stringify({ signature, pack }), SITES, KEYS)).fault).toBeNull();
  });

  it.each([
    ['no-json', 'nonsense'],
    ['no-json', 'x'.repeat(500_001)],
    ['no-pack', JSON.stringify({ pack: { format: 2 }, signature: '' })],
    ['no-pack', JSON.stringify({ pack: packOf(PATCH) })],
    ['wrong-signature', JSON.stringify({ pack: packOf(PATCH), signature: 'AAAA' })],
    ['wrong-signature', fileOf(packOf(PATCH)).replace('article.new', 'article.old')],
    ['wrong-signature', fileOf(packOf(PATCH), generateKeyPairSync('ed25519').privateKey)],
    ['wrong-site', fileOf(packOf({ ...PATCH, id: 'elsewhere' }))],
    ['wrong-site', fileOf(packOf({ ...PATCH, hosts: ['evil.example'] }))],
    ['wrong-site', fileOf(packOf({ ...PATCH, surfaces: [] }))],
    ['wrong-site', fileOf(packOf({ ...PATCH, deny: [] }))],
    ['wrong-site', fileOf(packOf({ ...PATCH, units: [{ id: 'private', item: ['*'] }] }))],
    ['wrong-site', fileOf(packOf({ ...PATCH, units: [{ id: 'post', item: ['a'.repeat(201)] }] }))],
    ['wrong-site', fileOf(packOf({ ...PATCH, units: [{ id: 'post', item: Array(13).fill('a') }] }))],
    ['wrong-site', fileOf(packOf({ ...PATCH, units: [{ id: 'post', run: 'alert(1)' }] }))],
    ['wrong-site', fileOf(packOf({ ...PATCH, post: { script: ['x'] } }))],
  ])('is refused: %s', async (fault, file) => {
    expect(await readSitePack(file, SITES, KEYS)).toEqual({ pack: null, fault });
  });

  it('is refused while no key is trusted', async () => {
    expect((await readSitePack(fileOf(packOf(PATCH)), SITES, [])).fault).toBe('no-key');
  });

  it('cannot switch on what the extension leaves off, nor call a message a post', () => {
    const quiet = { ...x, units: [{ ...x.units[0]!, kind: 'message' as const, defaultOn: false }] };
    const site = patched(quiet, packOf({ ...PATCH, units: [{ id: 'post', defaultOn: true, kind: 'post' }] }));
    expect(site.units[0]).toMatchObject({ kind: 'message', defaultOn: false });
  });

  it('cannot change which messages are private, only where their words stand', () => {
    const group = telegram.units.find(({ id }) => id === 'group')!;
    const change = { id: 'group', item: ['.bubble'], skip: [], text: ['.words'] };
    const site = patched(telegram, packOf({ id: 'telegram', version: 2, units: [change] }));
    expect(site.units.find(({ id }) => id === 'group')).toEqual({ ...group, text: ['.words'] });
  });

  it('that is older than the description of the extension is not used', () => {
    expect(patched(x, packOf({ ...PATCH, version: x.version }))).toBe(x);
  });
});
