import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** Folder of the reader of pictures in the build. */
const FOLDER = 'ocr';
/** Where the library would load from if it were not told otherwise. */
const ELSEWHERE = 'https://cdn.jsdelivr.net/npm/';

/**
 * Puts the reader of pictures into the build: worker, one core (LSTM, SIMD) and the Vietnamese model. The addresses from
 * which the library could load code are taken out of it, so that there is nothing in the package that names another place.
 */
export default defineWxtModule({
  name: 'picture-reader',
  setup(wxt) {
    const require = createRequire(join(wxt.config.root, 'package.json'));
    const tesseract = dirname(require.resolve('tesseract.js/package.json'));
    const core = dirname(createRequire(join(tesseract, 'package.json')).resolve('tesseract.js-core'));
    const model = dirname(require.resolve('@tesseract.js-data/vie/package.json'));
    wxt.hook('build:publicAssets', (_, assets) => {
      for (const file of [
        join(core, 'tesseract-core-simd-lstm.wasm'),
        join(model, '4.0.0_best_int/vie.traineddata.gz'),
      ]) {
        assets.push({ absoluteSrc: file, relativeDest: `${FOLDER}/${file.split(/[\\/]/).at(-1)}` });
      }
      for (const file of [join(tesseract, 'dist/worker.min.js'), join(core, 'tesseract-core-simd-lstm.js')]) {
        assets.push({
          contents: keptHere(readFileSync(file, 'utf8')),
          relativeDest: `${FOLDER}/${file.split(/[\\/]/).at(-1)}`,
        });
      }
    });
    addViteConfig(wxt, () => ({
      plugins: [
        {
          name: 'viec-that:picture-reader',
          enforce: 'pre',
          transform(code, id) {
            // The library asks its own description for nothing but the version.
            if (/[\\/]tesseract\.js[\\/]package\.json$/.test(id))
              return JSON.stringify({ version: JSON.parse(code).version });
            return id.includes('tesseract.js') && code.includes(ELSEWHERE) ? keptHere(code) : null;
          },
        },
      ],
    }));
  },
});

/** Code of the library in which every address of another place leads to our own folder. */
function keptHere(code: string): string {
  return code.replaceAll(ELSEWHERE, `/${FOLDER}/`).replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
}
