import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

/** Packages of which code stands in the build although package.json does not name them as dependencies. */
const ALSO = ['@preact/signals-core', 'wxt', 'tesseract.js-core'];

/** Puts the licences of the bundled packages beside the code, as they ask for. */
export default defineWxtModule({
  name: 'licences',
  setup(wxt) {
    wxt.hook('build:publicAssets', (_, assets) => {
      const { root } = wxt.config;
      const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      const texts = [...Object.keys(dependencies), ...ALSO].sort().map((name) => licenceOf(root, name));
      assets.push({ relativeDest: 'licences.txt', contents: texts.join('\n\n') });
    });
  },
});

function licenceOf(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = existsSync(folder) && readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n${text}`;
}
