/**
 * npm run sign:sites -- PACK.json --key KEY.pem      signs a pack of selectors, and prints the file to hand out
 * npm run sign:sites -- --new-key KEY.pem            makes a key; keep it out of the project
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isPack, readSitePack, signedBytes } from '../lib/sites/site-pack.ts';
import { SITES } from '../lib/sites/sites.ts';
import { optionsOf } from './options.ts';

const USAGE = `Usage: npm run --silent sign:sites -- PACK.json --key KEY.pem   signs a pack, prints the file to hand out
       npm run --silent sign:sites -- --new-key KEY.pem         makes a key; keep it out of the project`;

try {
  const { values, positionals } = optionsOf(USAGE, {
    allowPositionals: true,
    options: { key: { type: 'string' }, 'new-key': { type: 'string' } },
  });
  if (values['new-key']) makeKey(values['new-key']);
  else await signPack(positionals[0], values.key);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function makeKey(path: string) {
  if (existsSync(path)) throw new Error(`${path} is already there, and a key is never overwritten.`);
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(path, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600 });
  console.log(
    `Wrote ${path}. Keep it secret. Its public key, for lib/sites/site-pack-keys.ts:\n${publicKeyOf(path)}`,
  );
}

async function signPack(file: string | undefined, key: string | undefined) {
  if (!file || !key) throw new Error(USAGE);
  const pack: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isPack(pack)) throw new Error(`${file} is no pack: it needs format 1, issued YYYY-MM-DD and sites.`);
  const signature = sign(null, signedBytes(pack), createPrivateKey(readFileSync(key))).toString('base64');
  const signed = JSON.stringify({ pack, signature }, null, 2);
  const { fault } = await readSitePack(signed, SITES, [publicKeyOf(key)]);
  if (fault)
    throw new Error(
      `The extension would refuse this pack: ${fault}. Each site must be known and each selector short.`,
    );
  process.stdout.write(`${signed}\n`);
}

function publicKeyOf(path: string): string {
  const { x } = createPublicKey(createPrivateKey(readFileSync(path))).export({ format: 'jwk' });
  return Buffer.from(x!, 'base64url').toString('base64');
}
