import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** True when what is installed is what the lockfile asks for. Packages for other systems may be missing. */
export function packagesAreCurrent(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const installed = packagesIn(join(root, 'node_modules/.package-lock.json'));
  if (!wanted || !installed) return false;
  for (const [path, { version, integrity, optional, devOptional, peer, link }] of Object.entries(wanted)) {
    if (path === '' || link) continue;
    const found = installed[path];
    if (!found && (optional || devOptional || peer)) continue;
    if (found?.version !== version || found.integrity !== integrity) return false;
    if (!existsSync(join(root, path))) return false;
  }
  return Object.keys(installed).every((path) => path in wanted);
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}
