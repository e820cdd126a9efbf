import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { parse } from 'yaml';

/** Writes `_locales` for name and description in the browser's own lists, from the words of our pages. */
export default defineWxtModule({
  name: 'store-words',
  setup(wxt) {
    wxt.hook('build:publicAssets', (_, assets) => {
      const folder = join(wxt.config.root, 'locales');
      for (const file of readdirSync(folder).sort()) {
        const lang = /^pages\.([\w-]+)\.yml$/.exec(file)?.[1];
        if (!lang) continue;
        const { extension } = parse(readFileSync(join(folder, file), 'utf8'));
        const messages = {
          extensionName: { message: extension.name },
          extensionDescription: { message: extension.description },
        };
        assets.push({
          relativeDest: `_locales/${lang}/messages.json`,
          contents: JSON.stringify(messages, null, 1),
        });
      }
    });
  },
});
