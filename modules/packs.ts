import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { packBytes } from '../lib/core/pack-bytes.ts';
import { compileRules } from '../scripts/rule-files.ts';

const FILE = 'packs.bin';

/** Puts the compiled packs beside the code, as bytes that the worker maps without reading them. */
export default defineWxtModule({
  name: 'packs',
  setup(wxt) {
    wxt.hook('prepare:publicPaths', (_, paths) => {
      paths.push(FILE);
    });
    wxt.hook('build:publicAssets', (_, assets) => {
      const file = join(wxt.config.wxtDir, FILE);
      mkdirSync(wxt.config.wxtDir, { recursive: true });
      writeFileSync(file, packBytes(compileRules()));
      assets.push({ absoluteSrc: file, relativeDest: FILE });
    });
  },
});
