// `npm start`: makes the machine ready with whatever Node is there, then goes on with the project's own.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { NODE, ROOT, setUp } from './setup.mjs';

await setUp({ chromium: true });
const { status } = spawnSync(NODE, [join(ROOT, 'scripts/start.ts'), ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
