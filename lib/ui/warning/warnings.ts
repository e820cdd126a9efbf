import type { Verdict } from '../../core/verdict.ts';
import { authorKey } from '../../sites/author-key.ts';
import { hasGrown } from '../../sites/post-key.ts';
import type { ReadPost } from '../../sites/read-post.ts';
import type { Theme } from '../theme.ts';
import { onceAfterLayout } from './after-layout.ts';
import { createBudget } from './budget.ts';
import { drawOneByOne } from './draw-one-by-one.ts';
import { type DrawnWarning, erase, renderWarning, type Surroundings, warmUp } from './drawn-warning.ts';
import { createCovers } from './follow-message.ts';
import { createWordMarks } from './highlight.ts';
import { insertWarning } from './insert-warning.ts';
import { keepWarning } from './keep-warning.ts';
import { createLiftedPosts } from './lifted-posts.ts';
import { pauseOnContact } from './pause-on-contact.ts';
import { standsBefore } from './place.ts';
import type { Quiet } from './quiet-menu.tsx';
import { createTopLayer } from './top-layer.ts';
import { prepareHosts } from './warning-host.ts';
import { type WarningView, warningView } from './warning-view.ts';
import type { Warnings, WarningsOptions } from './warnings-shape.ts';

const SELF_CHECK_MS = 2000;
const MINUTE = 60_000;

/** Looks after all warnings of one page. */
export function createWarnings(options: WarningsOptions): Warnings {
  const { document, signal, known, locked = false, now = Date.now } = options;
  const readTheme = typeof options.theme === 'function' ? options.theme : () => options.theme as Theme;
  const drawnBy = new Map<Element, DrawnWarning>();
  const lifted = createLiftedPosts();
  const marks = createWordMarks(document);
  let announced = false;
  let notDrawn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  prepareHosts(document);
  const ofKey = (key: string) => [...drawnBy.values()].filter((drawn) => drawn.post.key === key);
  const keyOf = (about: Quiet, post: ReadPost) => (about === 'post' ? post.key : authorKey(post));
  /** A cry for help is not what the reader meant when they said that they know somebody. */
  const quietOf = ({ post, view }: Pick<DrawnWarning, 'post' | 'view'>) => {
    const asked: readonly Quiet[] = view.look === 'support' ? ['post'] : ['author', 'post'];
    return asked.find((about) => known[about].has(keyOf(about, post) ?? '')) ?? null;
  };
  const around: Surroundings = {
    document,
    mode: options.mode,
    t: options.t,
    topLayer: createTopLayer(document),
    covers: createCovers(document),
    hosts: new WeakSet(),
    theme: readTheme(),
    fontSize: options.fontSize,
    quietOf,
    canTrust: (post) => authorKey(post) !== null,
    asChip: (post) => options.asChip?.(post) ?? false,
    coverOf(drawn) {
      if (drawn.view.look !== 'danger' || !options.coverDanger || quietOf(drawn)) return 'none';
      if (lifted.has(drawn.post.key)) return 'lifted';
      return locked ? 'locked' : 'down';
    },
    help: options.onHelp,
    report: options.onReport,
    share: options.onShare,
    askFamily: options.onAskFamily,
    locked,
    setQuiet(post, about, quiet) {
      const key = keyOf(about, post);
      if (key === null) return;
      if (quiet) known[about].add(key);
      else known[about].delete(key);
      for (const drawn of drawnBy.values()) if (keyOf(about, drawn.post) === key) refresh(drawn);
      options.onQuiet(about, key, quiet);
    },
    turnCover({ key }) {
      if (locked && !lifted.has(key)) return options.onAskLift(key);
      if (!lifted.has(key)) return lift(key);
      lifted.cover(key);
      for (const drawn of ofKey(key)) renderWarning(drawn, around);
    },
  };
  const pause = pauseOnContact(
    around,
    (element) =>
      [...drawnBy.values()].find(
        (drawn) => drawn.view.look === 'danger' && drawn.post.container.contains(element) && !quietOf(drawn),
      ),
    signal,
  );

  function lift(key: string) {
    const standing = ofKey(key);
    lifted.lift(
      key,
      standing.map(({ post }) => post),
    );
    for (const drawn of standing) renderWarning(drawn, around);
  }

  function refresh(drawn: DrawnWarning) {
    if (quietOf(drawn)) pause.leave(drawn);
    renderWarning(drawn, around);
    mark(drawn);
  }

  function mark(drawn: DrawnWarning) {
    const { post, verdict, view } = drawn;
    if (view.look === 'support' || quietOf(drawn)) return marks.remove(drawn);
    const hits = verdict.hits.filter((hit) => !hit.field);
    marks.set(
      drawn,
      hits.flatMap((hit) => post.rangesOf(hit.start, hit.end)),
    );
  }

  const waiting = drawOneByOne(document, (drawn: DrawnWarning) => {
    if (!insertWarning(drawn, around)) notDrawn++;
    mark(drawn);
    announceFirst(drawn);
    selfCheck();
  });

  /** One polite sentence for the first warning of the page; the others are found where they stand. */
  function announceFirst(drawn: DrawnWarning) {
    if (announced || drawn.layer === 'none' || drawn.view.look === 'support') return;
    announced = true;
    setTimeout(() => {
      drawn.announcement = drawn.view.title;
      renderWarning(drawn, around);
    }, 500);
  }

  function forget(drawn: DrawnWarning) {
    waiting.drop(drawn);
    marks.remove(drawn);
    pause.leave(drawn);
    erase(drawn, around);
    if (drawnBy.get(drawn.post.container) === drawn) drawnBy.delete(drawn.post.container);
  }

  function check() {
    for (const drawn of [...drawnBy.values()]) {
      if (waiting.has(drawn)) continue;
      const need = keepWarning(drawn, around, now());
      if (need === 'insert') waiting.add(drawn);
      if (need === 'drop') forget(drawn);
    }
    marks.refresh();
  }

  const checkAfterLayout = onceAfterLayout(document, check);

  function selfCheck() {
    if (timer !== undefined || drawnBy.size === 0 || signal.aborted) return;
    timer = setTimeout(() => {
      timer = undefined;
      const theme = readTheme();
      if (theme !== around.theme) {
        around.theme = theme;
        renderAll();
      }
      checkAfterLayout();
      selfCheck();
    }, SELF_CHECK_MS);
  }

  function renderAll() {
    for (const drawn of drawnBy.values()) renderWarning(drawn, around);
  }

  function begin(post: ReadPost, verdict: Verdict, view: WarningView): DrawnWarning {
    return {
      ...{ post, verdict, view, layer: 'none', host: null, follower: null },
      ...{ announcement: '', goneSince: null },
      reinserts: createBudget(3, MINUTE, now),
      returns: createBudget(3, MINUTE, now),
      cleanings: createBudget(10, MINUTE, now),
    };
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    for (const drawn of [...drawnBy.values()]) forget(drawn);
    marks.clear();
  });

  return {
    prepare: () => warmUp(around),
    show(post, verdict) {
      if (signal.aborted) return;
      const view = warningView(
        verdict,
        post,
        options.hotlinesFor(verdict, post),
        options.t,
        options.reasonOf,
      );
      const before = drawnBy.get(post.container);
      const grown = before !== undefined && hasGrown(before.post, post);
      lifted.shown(post);
      if (!view || (before && before.post.key !== post.key && !grown)) {
        if (before) forget(before);
        if (!view) return;
      }
      const drawn = drawnBy.get(post.container) ?? begin(post, verdict, view);
      Object.assign(drawn, { post, verdict, view });
      drawnBy.set(post.container, drawn);
      const inPlace = drawn.host && (drawn.layer === 'top' || standsBefore(drawn.host.element, post.anchor));
      if (!inPlace) return waiting.add(drawn);
      renderWarning(drawn, around);
      mark(drawn);
    },
    remove(key, container) {
      if (!container) for (const drawn of ofKey(key)) forget(drawn);
      const there = container && drawnBy.get(container);
      // A post that was edited and removed at once is known here by its earlier key.
      if (there && (there.post.key === key || !container.isConnected)) forget(there);
    },
    owns(node) {
      const root = node.getRootNode();
      return around.hosts.has(node) || ('host' in root && around.hosts.has(root.host as Node));
    },
    check,
    knownChanged() {
      for (const drawn of drawnBy.values()) refresh(drawn);
    },
    lift,
    stats() {
      const count = (layer: DrawnWarning['layer']) =>
        [...drawnBy.values()].filter((d) => d.layer === layer).length;
      return { inline: count('inline') + count('chip'), overPage: count('top'), notDrawn };
    },
  };
}
