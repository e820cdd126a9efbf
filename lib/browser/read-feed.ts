import type { Reason } from '../core/reasons.ts';
import type { Verdict } from '../core/verdict.ts';
import type { PictureAsk } from '../ocr/picture-ask.ts';
import { makeDraft } from '../reporting/report-draft.ts';
import type { SiteDescription } from '../sites/define-site.ts';
import type { ReadPost } from '../sites/read-post.ts';
import { soon } from '../sites/soon.ts';
import { anchorMode } from '../sites/units.ts';
import { watchPosts } from '../sites/watch-posts.ts';
import { copyText } from '../ui/controls/copy-text.ts';
import type { HelpLine } from '../ui/controls/help-line.ts';
import { type Findings, noFindings } from '../ui/popup/findings.ts';
import type { Settings } from '../ui/settings/settings-shape.ts';
import { createTranslate } from '../ui/translate.ts';
import { onceAfterLayout } from '../ui/warning/after-layout.ts';
import { detectTheme } from '../ui/warning/detect-theme.ts';
import type { RootMode } from '../ui/warning/warning-host.ts';
import type { Known, WarningsOptions } from '../ui/warning/warnings-shape.ts';
import { drawLate } from './draw-late.ts';
import { bringDrawing } from './drawing.ts';
import { createJudgeQueue } from './judge-queue.ts';
import { send } from './messenger.ts';
import { pictureReader } from './pictures/picture-port.ts';
import type { ReaderWords } from './reader-words.ts';
import type { TestDoor } from './test-door.ts';

export interface FeedOptions {
  site: SiteDescription;
  settings: Settings;
  words: ReaderWords;
  /** What the reader said they know; kept up to date here. */
  known: Known;
  mode: RootMode;
  signal: AbortSignal;
  /** Whether the extension is gone, which ends the reading. */
  isOver(): boolean;
  /** Told again whenever something changed. */
  onFindings(findings: Findings): void;
  /** Hears the words of the posts too; never there in a release. */
  door?: TestDoor | null;
}

/** The newest verdicts of a page; a feed can be scrolled for hours. */
const MOST_REMEMBERED = 2_000;
/** Whether the page took warnings away is looked at this long after a change, in milliseconds: it asks the layout about each of them. */
const CHECK_MS = 250;
/** What was found is told this long after it, in milliseconds: it is counted anew each time. */
const TELL_MS = 200;

/** What can be asked of a page that is being read. */
export interface Feed {
  knownChanged(): void;
  /** Lifts the cover of a post after its PIN was given. */
  lift(key: string): void;
  /** Reads a picture the reader chose, in its post; false when it stands in none that is offered. */
  readPicture(address: string, ask: PictureAsk): boolean;
}

/** Reads the posts of this page, has them judged and warns, until `signal` aborts. */
export function readFeed(options: FeedOptions): Feed {
  const { site, settings, words, known, mode, signal, isOver, onFindings, door } = options;
  const t = createTranslate({ vi: words.messages, [words.lang]: words.messages }, words.lang);
  const found = new Map<string, Findings['posts'][number]>();
  const reasonOf = new Map<string, Reason>();
  const linesOf = new WeakMap<Verdict, HelpLine[]>();
  const findings = noFindings(site.id);
  /** The worker did not answer, as with a full storage. */
  const complain = (error: unknown): void => {
    if (!isOver()) console.warn('Việc Thật:', error);
  };
  const tell = () =>
    onFindings({ ...findings, posts: [...found.values()].filter(({ key }) => !known.post.has(key)) });
  tell();

  const theme = () => (settings.theme === 'auto' ? pageTheme(site) : settings.theme);
  const warningsOptions: WarningsOptions = {
    document,
    mode,
    t,
    signal,
    fontSize: settings.fontSize,
    asChip: (post) => anchorMode(site, post.surface) === 'chip',
    coverDanger: settings.coverDanger,
    locked: words.locked,
    known,
    theme,
    hotlinesFor: (verdict) => linesOf.get(verdict) ?? [],
    reasonOf: (signalId) => reasonOf.get(signalId),
    onHelp: (situation) => {
      send('open-help', { situation }).catch(complain);
    },
    onReport: (post, verdict) => {
      const draft = makeDraft({
        id: crypto.randomUUID(),
        now: new Date(),
        url: location.href,
        post,
        verdict,
      });
      send('open-report', draft).catch(complain);
    },
    onShare: (post, { level, kind, abroad, reasons }) => {
      if (level === 'calm' || !kind) return;
      send('open-card', { level, kind, abroad, reasons, text: post.text }).catch(complain);
    },
    onAskFamily: async (post, { level, kind, abroad, reasons }) => {
      if (level === 'calm' || !kind) return '';
      const message = await send('ask-family', { level, kind, abroad, reasons, text: post.text }).catch(
        complain,
      );
      return t(message && (await copyText(message)) ? 'warning.asked' : 'warning.ask-failed');
    },
    onAskLift(key) {
      send('ask-lift', { key }).catch(complain);
    },
    onQuiet: (about, key, quiet) => {
      // Only support cards can be put away then, and only for as long as the page stays open.
      if (words.locked && quiet) return tell();
      send('keep-quiet', { about, key, site: site.id, quiet }).catch(complain);
      tell();
    },
  };

  const tellSoon = soon(tell, TELL_MS, signal);
  const queue = createJudgeQueue({
    ask: (posts) => send('judge-posts', posts),
    signal,
    onFailed: complain,
    onJudged(all) {
      for (const { post, judged } of all) {
        const { verdict, lines } = judged;
        linesOf.set(verdict, lines);
        for (const [id, reason] of Object.entries(judged.reasonOf)) reasonOf.set(id, reason);
        remember({ key: post.key, level: verdict.level, kind: verdict.kind });
        try {
          warnings.show(post, verdict);
        } catch (error) {
          // A page may break one post's place; the others get their warnings.
          complain(error);
        }
        pictures.judged(post, verdict.level === 'calm' && !verdict.support);
        door?.judged(post, verdict);
      }
      checkSoon();
      tellSoon();
    },
  });

  /** Words read in pictures, by key of their post: a later reading of the page does not know them. */
  const wordsOfPicture = new Map<string, string>();
  const withPicture = (post: ReadPost) => {
    const posterText = wordsOfPicture.get(post.key);
    return posterText === undefined ? post : { ...post, posterText };
  };
  const { warnings, pictures } = drawLate({
    signal,
    onFailed: complain,
    async begin() {
      const { createWarnings, createPictureNotes } = await bringDrawing(signal);
      return {
        warnings: createWarnings(warningsOptions),
        pictures: createPictureNotes({
          ...{ document, mode, theme, t, signal, fontSize: settings.fontSize },
          read: (picture, onProgress, stop) => pictureReader.read({ picture }, onProgress, stop),
          onWords(post, words) {
            wordsOfPicture.set(post.key, words);
            queue.add([post]);
          },
        }),
      };
    },
  });

  const checkSoon = soon(
    onceAfterLayout(document, () => warnings.check()),
    CHECK_MS,
    signal,
  );

  watchPosts({
    document,
    site,
    signal,
    isOver,
    surfaceOptions: { enabled: Object.fromEntries((settings.asked[site.id] ?? []).map((id) => [id, true])) },
    ignore: (node) => warnings.owns(node) || pictures.owns(node),
    onPosts(posts) {
      queue.add(posts.map(withPicture));
      checkSoon();
    },
    onSilent: pictures.offer,
    onGone(posts) {
      queue.drop(posts);
      for (const post of posts) warnings.remove(post.key, post.container);
      door?.gone(posts);
    },
    onHealth(health) {
      findings.health = health;
      door?.health(health);
      tell();
    },
  });

  return {
    knownChanged() {
      warnings.knownChanged();
      tell();
    },
    readPicture: (address, ask) =>
      pictures.readNow(address, (stop, onProgress) => pictureReader.read(ask, onProgress, stop)),
    lift: (key) => warnings.lift(key),
  };

  function remember(post: Findings['posts'][number]) {
    found.delete(post.key);
    found.set(post.key, post);
    if (found.size > MOST_REMEMBERED) found.delete(found.keys().next().value!);
  }
}

function pageTheme(site: SiteDescription) {
  return detectTheme(document, site.dark.class);
}
