import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

/** Puts CONTRIBUTING.md beside the code, so that a volunteer can read it at once and without a network. */
export default defineWxtModule({
  name: 'contributing',
  setup(wxt) {
    wxt.hook('build:publicAssets', (_, assets) => {
      const text = readFileSync(join(wxt.config.root, 'CONTRIBUTING.md'), 'utf8');
      // The mark tells the browser that this is UTF-8; a file of the extension carries no other word of it.
      assets.push({ relativeDest: 'contributing.txt', contents: `\uFEFF${text}` });
    });
  },
});
