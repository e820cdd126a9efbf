import { h, render } from 'preact';
import type { ReadPost } from '../../sites/read-post.ts';
import { isLarge, type SilentPost } from '../../sites/silent-post.ts';
import type { FontSize, Theme } from '../theme.ts';
import type { Translate } from '../translate.ts';
import { findPlace } from '../warning/place.ts';
import { createWarningHost, type RootMode, type WarningHost } from '../warning/warning-host.ts';
import { PictureNote, type PictureState } from './picture-note.tsx';
import { takePixels } from './take-pixels.ts';

export interface PictureNotesOptions {
  document: Document;
  mode: RootMode;
  theme: () => Theme;
  t: Translate;
  fontSize: FontSize;
  signal: AbortSignal;
  /** Reads a picture. Rejects with the reason of `signal`, or an error with `trouble`. */
  read(picture: string, onProgress: (part: number) => void, signal: AbortSignal): Promise<string>;
  /** The words of a picture were read; `judged` is told of later what came of them. */
  onWords(post: ReadPost, words: string): void;
}

export interface PictureNotes {
  /** Offers to read the picture of each; those that are offered already stay as they are. */
  offer(posts: readonly SilentPost[]): void;
  /** Reads the picture of a post that stands here; `picture` where somebody has its pixels. False when it is unknown. */
  readNow(
    address: string,
    read: (signal: AbortSignal, onProgress: (part: number) => void) => Promise<string>,
  ): boolean;
  /** What was said of a post after its picture was read. */
  judged(post: ReadPost, calm: boolean): void;
  owns(node: Node): boolean;
}

interface Note {
  silent: SilentPost;
  state: PictureState;
  host: WarningHost;
  words: string;
  stop: AbortController | null;
}

/** Notes above pictures at most; a feed can be scrolled for hours. */
const MOST_NOTES = 200;

/** Looks after the quiet notes above pictures that nobody has read. */
export function createPictureNotes(options: PictureNotesOptions): PictureNotes {
  const { document, mode, t, fontSize, signal, theme } = options;
  const notes = new Map<Element, Note>();
  const hosts = new WeakSet<Node>();

  const show = (note: Note, state: PictureState) => {
    note.state = state;
    const props = {
      ...{ state, t, fontSize, theme: theme() },
      onRead: () => void read(note, (stop, onProgress) => readPicture(note, onProgress, stop)),
      onStop: () => note.stop?.abort(),
    };
    render(h(PictureNote, props), note.host.box);
  };

  const drop = (note: Note) => {
    note.stop?.abort();
    render(null, note.host.box);
    note.host.element.remove();
    notes.delete(note.silent.post.container);
  };

  /** Takes the pixels in the page, then has them read; `null` when the note has said what is wrong. */
  const readPicture = async (
    note: Note,
    onProgress: (part: number) => void,
    stop: AbortSignal,
  ): Promise<string | null> => {
    const taken = await takePixels(note.silent.picture);
    stop.throwIfAborted();
    if ('picture' in taken) return options.read(taken.picture, onProgress, stop);
    show(note, { at: taken.trouble });
    return null;
  };

  const read = async (
    note: Note,
    how: (stop: AbortSignal, onProgress: (part: number) => void) => Promise<string | null>,
  ) => {
    note.stop?.abort();
    const stop = new AbortController();
    note.stop = stop;
    show(note, { at: 'reading', part: 0 });
    try {
      const words = await how(stop.signal, (part) => {
        if (!stop.signal.aborted) show(note, { at: 'reading', part });
      });
      if (words === null || stop.signal.aborted) return;
      if (words === '') return show(note, { at: 'none' });
      note.words = words;
      options.onWords({ ...note.silent.post, posterText: words }, words);
    } catch (error) {
      if (note.stop !== stop) return;
      const { trouble } = (error ?? {}) as { trouble?: string };
      show(note, { at: stop.signal.aborted ? 'offered' : trouble === 'picture' ? 'picture' : 'failed' });
    }
  };

  const draw = (silent: SilentPost) => {
    const { post } = silent;
    const place = findPlace(post.anchor, post.container);
    if (!place || signal.aborted) return;
    const host = createWarningHost(document, mode, 'inline');
    hosts.add(host.element);
    const note: Note = { silent, host, state: { at: 'offered' }, words: '', stop: null };
    notes.set(post.container, note);
    show(note, note.state);
    place.parent.insertBefore(host.element, place.before);
    if (notes.size > MOST_NOTES) drop(notes.values().next().value!);
  };

  const offerOne = (silent: SilentPost) => {
    const { post, picture } = silent;
    const before = notes.get(post.container);
    if (before) {
      const stands = before.silent.post.key === post.key && before.host.element.isConnected;
      // The page may have rebuilt the picture; the newest one counts.
      if (stands) {
        before.silent = silent;
        return;
      }
      drop(before);
    }
    if (picture.complete) {
      if (isLarge(picture)) draw(silent);
    } else {
      picture.addEventListener('load', () => post.container.isConnected && offerOne(silent), {
        once: true,
        signal,
      });
    }
  };

  signal.addEventListener('abort', () => {
    for (const note of [...notes.values()]) drop(note);
  });

  return {
    offer(posts) {
      for (const note of [...notes.values()]) if (!note.silent.post.container.isConnected) drop(note);
      for (const silent of posts) offerOne(silent);
    },
    readNow(address, how) {
      const note = [...notes.values()].find(({ silent: { picture } }) =>
        [picture.currentSrc, picture.src].includes(address),
      );
      if (note) void read(note, how);
      return note !== undefined;
    },
    judged(post, calm) {
      const note = notes.get(post.container);
      if (!note || note.silent.post.key !== post.key || note.words !== post.posterText) return;
      show(note, calm ? { at: 'calm', words: note.words } : { at: 'flagged' });
    },
    owns(node) {
      const root = node.getRootNode();
      return hosts.has(node) || ('host' in root && hosts.has(root.host as Node));
    },
  };
}
