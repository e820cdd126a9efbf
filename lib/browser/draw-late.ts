import type { Verdict } from '../core/verdict.ts';
import type { ReadPost } from '../sites/read-post.ts';
import type { SilentPost } from '../sites/silent-post.ts';
import type { PictureNotes } from '../ui/picture/picture-notes.ts';
import type { Warnings } from '../ui/warning/warnings-shape.ts';
import { LATER_MS } from './ask-again.ts';
import { nextTask } from './next-task.ts';

/** Those who draw in a page. */
export interface Drawers {
  warnings: Pick<Warnings, 'show' | 'remove' | 'owns' | 'check' | 'knownChanged' | 'lift'>;
  pictures: PictureNotes;
}

/** The same as they come. */
export interface ColdDrawers extends Drawers {
  warnings: Drawers['warnings'] & Pick<Warnings, 'prepare'>;
}

export interface DrawLateOptions {
  /** Makes those who draw. Rejects when their script could not be brought. */
  begin(): Promise<ColdDrawers>;
  /** The script could not be brought; it is tried again a while later, and nothing is lost meanwhile. */
  onFailed(error: unknown): void;
  signal: AbortSignal;
}

/**
 * Draws as soon as those who draw are there, and has them brought when there is something to draw for the first time.
 * Until then the newest verdict of each place is kept, each picture that is still there, and what the reader lifted.
 */
export function drawLate({ begin, onFailed, signal }: DrawLateOptions): Drawers {
  let drawers: Drawers | null = null;
  let asked = false;
  const verdicts = new Map<Element, [post: ReadPost, verdict: Verdict]>();
  const silent = new Map<Element, SilentPost>();
  const lifted = new Set<string>();

  const safely = (draw: () => void) => {
    try {
      draw();
    } catch (error) {
      onFailed(error);
    }
  };

  const bring = async () => {
    if (asked) return;
    asked = true;
    try {
      const come = await begin();
      // They come cold, and so does the first warning: tasks of their own, so that scrolling goes on between them.
      await nextTask();
      if (signal.aborted) return;
      safely(() => come.warnings.prepare());
      await nextTask();
      if (signal.aborted) return;
      drawers = come;
    } catch (error) {
      onFailed(error);
      setTimeout(() => {
        asked = false;
        if (!signal.aborted) void bring();
      }, LATER_MS);
      return;
    }
    await catchUp(drawers);
  };

  /** A page may break one post's place; the others get what is theirs, each in a task of its own. */
  const catchUp = async ({ warnings, pictures }: Drawers) => {
    for (const key of lifted) safely(() => warnings.lift(key));
    lifted.clear();
    if (silent.size > 0) safely(() => pictures.offer([...silent.values()]));
    silent.clear();
    for (const [place, [post, verdict]] of verdicts) {
      verdicts.delete(place);
      safely(() => warnings.show(post, verdict));
      await nextTask();
      if (signal.aborted) return;
    }
  };

  return {
    warnings: {
      show(post, verdict) {
        // What was kept for this place is older.
        verdicts.delete(post.container);
        if (drawers) return drawers.warnings.show(post, verdict);
        if (silent.get(post.container)?.post.key !== post.key) silent.delete(post.container);
        if (verdict.level === 'calm' && !verdict.support) return;
        verdicts.set(post.container, [post, verdict]);
        void bring();
      },
      remove(key, container) {
        drawers?.warnings.remove(key, container);
        const places = container ? [container] : [...verdicts.keys()];
        for (const place of places)
          if (verdicts.get(place)?.[0].key === key || !place.isConnected) verdicts.delete(place);
      },
      owns: (node) => drawers?.warnings.owns(node) ?? false,
      check: () => drawers?.warnings.check(),
      knownChanged: () => drawers?.warnings.knownChanged(),
      lift(key) {
        if (drawers) return drawers.warnings.lift(key);
        lifted.add(key);
      },
    },
    pictures: {
      offer(posts) {
        if (drawers) return drawers.pictures.offer(posts);
        for (const place of silent.keys()) if (!place.isConnected) silent.delete(place);
        for (const each of posts) silent.set(each.post.container, each);
        if (silent.size > 0) void bring();
      },
      readNow: (address, read) => drawers?.pictures.readNow(address, read) ?? false,
      judged: (post, calm) => drawers?.pictures.judged(post, calm),
      owns: (node) => drawers?.pictures.owns(node) ?? false,
    },
  };
}
