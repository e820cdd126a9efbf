import { createWorker, OEM } from 'tesseract.js';
import { openPicture } from './open-picture.ts';
import type { PictureReader } from './picture-ask.ts';
import type { Gray } from './pixels.ts';
import { prepare } from './prepare.ts';
import { tidy } from './tidy.ts';
import { PictureTrouble } from './trouble.ts';

/** After this long a picture is given up, in milliseconds. */
const LONGEST_MS = 180_000;

/**
 * The reader of pictures: Tesseract with the Vietnamese model, from files of our own only. Each picture gets a worker of
 * its own, which is ended afterwards: that is the one sure way to have its memory back and to stop it midway.
 *
 * @param folder address of the folder that holds worker, core and model; see modules/picture-reader.ts
 */
export function createEngine(folder: string): PictureReader {
  return {
    async read(ask, onProgress, signal) {
      signal.throwIfAborted();
      const gray = prepare(await openPicture(ask));
      return tidy(await recognise(gray, folder, onProgress, signal));
    },
  };
}

async function recognise(
  gray: Gray,
  folder: string,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const ended = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_MS)]);
  const { promise: broken, reject: breakOff } = Promise.withResolvers<never>();
  ended.addEventListener('abort', () => breakOff(ended.reason), { once: true });
  const making = createWorker('vie', OEM.LSTM_ONLY, {
    workerPath: `${folder}/worker.min.js`,
    corePath: `${folder}/tesseract-core-simd-lstm.js`,
    langPath: folder,
    workerBlobURL: false,
    // The model is a file of ours already: a copy in the page's database would only take room.
    cacheMethod: 'none',
    gzip: true,
    logger({ status, progress }) {
      if (status === 'recognizing text') onProgress(progress);
    },
    // Without this the library throws where nobody can catch it.
    errorHandler: (cause: unknown) => breakOff(new PictureTrouble('engine', { cause })),
  });
  try {
    const worker = await Promise.race([making, broken]);
    // `rotateAuto` straightens a photograph of a poster by a few degrees.
    const reading = worker.recognize(asPgm(gray) as never, { rotateAuto: true }, { text: true });
    return (await Promise.race([reading, broken])).data.text;
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    throw cause instanceof PictureTrouble ? cause : new PictureTrouble('engine', { cause });
  } finally {
    making.then(
      (worker) => worker.terminate(),
      () => {},
    );
  }
}

/** A grey picture in the plainest form the engine opens: a line of sizes, then the bytes. */
function asPgm({ width, height, data }: Gray): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const pgm = new Uint8Array(head.length + data.length);
  pgm.set(head);
  pgm.set(data, head.length);
  return pgm;
}
