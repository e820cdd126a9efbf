import { useEffect, useRef } from 'preact/hooks';
import type { Situation } from '../../hotlines/situation.ts';
import type { ReadPost } from '../../sites/read-post.ts';
import type { HelpLine } from '../controls/help-line.ts';
import type { JudgedText } from '../popup/text-check.tsx';
import type { Settings } from '../settings/settings-shape.ts';
import type { Theme } from '../theme.ts';
import type { Translate } from '../translate.ts';
import { createWarnings } from '../warning/warnings.ts';

/** A verdict with everything a warning needs. */
export interface JudgedSample extends JudgedText {
  lines: HelpLine[];
}

interface Props {
  t: Translate;
  settings: Settings;
  text: string;
  /** Null until the post was judged. */
  judged: JudgedSample | null;
  onHelp(situation: Situation): void;
  say(sentence: string): void;
}

/** A post of our own page, and what looks after warnings on a site looking after this one. What it is told stays here. */
export function SampleWarning({ t, settings, text, judged, onHelp, say }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const anchor = useRef<HTMLParagraphElement>(null);
  const { fontSize, coverDanger } = settings;
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew when it would look different
  useEffect(() => {
    if (!judged) return;
    const run = new AbortController();
    const onlySample = () => say(t('welcome.sample.only'));
    const warnings = createWarnings({
      document,
      // Our own page has nothing to hide from itself.
      mode: 'open',
      theme: () => (document.documentElement.dataset.theme ?? 'light') as Theme,
      t,
      fontSize,
      signal: run.signal,
      coverDanger,
      known: { post: new Set(), author: new Set() },
      hotlinesFor: () => judged.lines,
      reasonOf: (signal) => judged.reasonOf[signal],
      onHelp,
      onReport: onlySample,
      onShare: onlySample,
      onAskLift: onlySample,
      onAskFamily: async () => t('welcome.sample.only'),
      onQuiet() {},
    });
    warnings.show(samplePost(text, anchor.current!, container.current!), judged.verdict);
    return () => run.abort();
  }, [judged, t, fontSize, coverDanger]);
  return (
    <div class="sample-post" ref={container}>
      <p ref={anchor} class="sample-words">
        {text}
      </p>
    </div>
  );
}

function samplePost(text: string, anchor: Element, container: Element): ReadPost {
  return {
    ...{ text, posterText: '', author: '', key: 'sample', site: 'welcome', surface: 'sample', kind: 'post' },
    ...{ partial: false, link: null, authorLink: null, anchor, container },
    rangesOf(start, end) {
      const words = anchor.firstChild;
      if (!words) return [];
      const range = document.createRange();
      range.setStart(words, start);
      range.setEnd(words, end);
      return [range];
    },
  };
}
