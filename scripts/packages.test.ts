import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagesAreCurrent } from './packages.mjs';

const a = { version: '1.0.0', integrity: 'sha512-a' };
const b = { version: '2.0.0', integrity: 'sha512-b' };

/** A project folder; `wanted` and `installed` are packages by name. */
function project(
  wanted: Record<string, object>,
  installed: Record<string, object> | null,
  folders = ['a', 'b'],
) {
  const root = mkdtempSync(join(tmpdir(), 'viec-that-packages-'));
  const lock = (packages: Record<string, object>) =>
    JSON.stringify({
      packages: Object.fromEntries(
        Object.entries(packages).map(([name, of]) => [`node_modules/${name}`, of]),
      ),
    });
  writeFileSync(
    join(root, 'package-lock.json'),
    lock(wanted).replace('{"packages":{', '{"packages":{"":{},'),
  );
  for (const folder of folders) mkdirSync(join(root, 'node_modules', folder), { recursive: true });
  if (installed) writeFileSync(join(root, 'node_modules/.package-lock.json'), lock(installed));
  return root;
}

describe('packages are current', () => {
  it('when each is there in its version', () => {
    expect(packagesAreCurrent(project({ a, b }, { a, b }))).toBe(true);
  });

  it('when only one for another system is missing', () => {
    expect(packagesAreCurrent(project({ a, b: { ...b, optional: true } }, { a }, ['a']))).toBe(true);
  });

  it.each([
    ['nothing is installed', project({ a }, null)],
    ['one is missing', project({ a, b }, { a })],
    ['one has another version', project({ a }, { a: { ...a, version: '1.0.1' } })],
    ['one has other contents', project({ a }, { a: { ...a, integrity: 'sha512-x' } })],
    ['one is listed and its folder is gone', project({ a, b }, { a, b }, ['a'])],
    ['one is no longer wanted', project({ a }, { a, b })],
  ])('is no when %s', (_, root) => {
    expect(packagesAreCurrent(root)).toBe(false);
  });
});
