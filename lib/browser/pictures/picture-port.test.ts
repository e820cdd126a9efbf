import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from '#imports';
import type { PictureReader } from '../../ocr/picture-ask.ts';
import { PictureTrouble } from '../../ocr/trouble.ts';
import { type Port, READ_PICTURE, readerAt, serveReader, type Told } from './picture-port.ts';

const ASK = { picture: `data:image/png;base64,${'A'.repeat(40)}` };
type Listener = (value: never) => void;
let onConnect: (port: unknown) => void;

/** One end of a pair: what one end posts, the other hears in a later turn; closing one is heard at the other. */
function pair(): [Port, Port & { name: string; sender: object }] {
  const make = () => ({ message: [] as Listener[], gone: [] as Listener[], closed: false });
  const ends = [make(), make()] as const;
  const port = (own: number) => {
    const [mine, theirs] = [ends[own]!, ends[1 - own]!];
    return {
      name: READ_PICTURE,
      sender: {},
      onMessage: { addListener: (listener: Listener) => mine.message.push(listener) },
      onDisconnect: { addListener: (listener: Listener) => mine.gone.push(listener) },
      postMessage(value: never) {
        if (mine.closed) throw new Error('The port is closed');
        queueMicrotask(() => {
          for (const listener of theirs.message) listener(value);
        });
      },
      disconnect() {
        if (mine.closed) return;
        mine.closed = true;
        theirs.closed = true;
        queueMicrotask(() => {
          for (const listener of theirs.gone) listener(undefined as never);
        });
      },
    } as never;
  };
  return [port(0), port(1)];
}

/** A reader that ends when it is told to. */
function fakeEngine() {
  const jobs: {
    tell(part: number): void;
    end(text: string): void;
    fail(error: Error): void;
    signal: AbortSignal;
  }[] = [];
  const engine: PictureReader = {
    read: (_, tell, signal) =>
      new Promise((end, fail) => {
        jobs.push({ tell, end, fail, signal });
        signal.addEventListener('abort', () => fail(signal.reason));
      }),
  };
  return { engine, jobs };
}

beforeEach(() => {
  Object.assign(browser.runtime, {
    onConnect: {
      addListener: (listener: typeof onConnect) => {
        onConnect = listener;
      },
    },
  });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

const soon = (see: () => void) => vi.waitFor(see, { interval: 5 });
const never = new AbortController().signal;

/** A reader that reaches the engine over a port of its own each time. */
function connected(engine: PictureReader, mayAsk = () => true) {
  serveReader(engine, mayAsk);
  const opened: Port[] = [];
  const reader = readerAt(() => {
    const [near, far] = pair();
    opened.push(far);
    onConnect(far);
    return near;
  });
  return { reader, opened };
}

it('brings the words, and how far it is, never backwards', async () => {
  const { engine, jobs } = fakeEngine();
  const { reader } = connected(engine);
  const parts: number[] = [];
  const words = reader.read(ASK, (part) => parts.push(part), never);
  await soon(() => expect(jobs).toHaveLength(1));
  for (const part of [0.2, 0.6, 0.4]) jobs[0]!.tell(part);
  jobs[0]!.end('TUYỂN GẤP');
  expect(await words).toBe('TUYỂN GẤP');
  expect(parts).toEqual([0.2, 0.6, 0.6]);
});

it('cancels at the other end when the reader stops, and reads the next one', async () => {
  const { engine, jobs } = fakeEngine();
  const { reader } = connected(engine);
  const stop = new AbortController();
  const first = reader.read(ASK, () => {}, stop.signal);
  await soon(() => expect(jobs).toHaveLength(1));
  stop.abort();
  await expect(first).rejects.toBe(stop.signal.reason);
  await soon(() => expect(jobs[0]!.signal.aborted).toBe(true));
  const second = reader.read(ASK, () => {}, never);
  await soon(() => expect(jobs).toHaveLength(2));
  jobs[1]!.end('hai');
  expect(await second).toBe('hai');
});

it('reads one picture at a time, and never begins one that was cancelled while it waited', async () => {
  const { engine, jobs } = fakeEngine();
  const { reader } = connected(engine);
  const stop = new AbortController();
  const first = reader.read(ASK, () => {}, never);
  const second = reader.read(ASK, () => {}, stop.signal);
  const third = reader.read(ASK, () => {}, never);
  await soon(() => expect(jobs).toHaveLength(1));
  stop.abort();
  await expect(second).rejects.toBeDefined();
  jobs[0]!.end('một');
  expect(await first).toBe('một');
  await soon(() => expect(jobs).toHaveLength(2));
  jobs[1]!.end('ba');
  expect(await third).toBe('ba');
  expect(jobs).toHaveLength(2);
});

it('asks once more when the other end was ended, and then says so', async () => {
  const { engine, jobs } = fakeEngine();
  const { reader, opened } = connected(engine);
  const words = reader.read(ASK, () => {}, never);
  await soon(() => expect(jobs).toHaveLength(1));
  opened[0]!.disconnect();
  // The first job hears of it as well; a real one dies with its worker.
  jobs[0]!.fail(new Error('gone'));
  await soon(() => expect(jobs).toHaveLength(2));
  opened[1]!.disconnect();
  jobs[1]!.fail(new Error('gone'));
  await expect(words).rejects.toMatchObject({ trouble: 'engine' });
});

it('tells a broken picture from an engine that failed', async () => {
  const { engine, jobs } = fakeEngine();
  const { reader } = connected(engine);
  for (const [error, trouble] of [
    [new PictureTrouble('picture'), 'picture'],
    [new Error('out of memory'), 'engine'],
  ] as const) {
    const words = reader.read(ASK, () => {}, never);
    const before = jobs.length;
    await soon(() => expect(jobs).toHaveLength(before + 1));
    jobs.at(-1)!.fail(error);
    await expect(words).rejects.toMatchObject({ trouble });
  }
});

it('hands nothing to the engine that is no picture, and listens to nobody it should not', async () => {
  const { engine, jobs } = fakeEngine();
  connected(engine);
  const [near, far] = pair();
  const told: Told[] = [];
  near.onMessage.addListener(((each: Told) => told.push(each)) as never);
  onConnect(far);
  near.postMessage({ picture: 'https://example.org/a.png' });
  await soon(() => expect(told).toEqual([{ trouble: 'picture' }]));
  const { reader } = connected(engine, () => false);
  await expect(reader.read(ASK, () => {}, never)).rejects.toMatchObject({ trouble: 'engine' });
  expect(jobs).toHaveLength(0);
});
