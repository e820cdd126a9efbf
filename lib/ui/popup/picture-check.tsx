import { useEffect, useRef, useState } from 'preact/hooks';
import type { Verdict } from '../../core/verdict.ts';
import type { Situation } from '../../hotlines/situation.ts';
import type { PictureAsk, PictureReader } from '../../ocr/picture-ask.ts';
import type { ShareCard } from '../../sharing/share-card.ts';
import { copyNumber } from '../controls/copy-text.ts';
import type { HelpLine } from '../controls/help-line.ts';
import { type PictureState, PictureSteps } from '../picture/picture-note.tsx';
import type { Translate } from '../translate.ts';
import { CheckResult } from './check-result.tsx';
import type { JudgedText } from './text-check.tsx';

/** What the popup needs to read the picture that was chosen in the menu. */
export interface ChosenPicture {
  /** Null when it could not be taken. */
  ask: PictureAsk | null;
  reader: PictureReader;
  /** Judges words that a machine read. */
  judge(posterText: string): Promise<JudgedText>;
}

interface Props extends ChosenPicture {
  t: Translate;
  linesFor(verdict: Verdict): HelpLine[];
  onHelp(situation: Situation): void;
  askFamily(card: ShareCard | null): Promise<string>;
  say(sentence: string): void;
}

/** The picture the reader chose on a page: read at once, then judged. Closing the popup stops it. */
export function PictureCheck({ ask, reader, judge, t, linesFor, onHelp, askFamily, say }: Props) {
  const [state, setState] = useState<PictureState>({ at: 'offered' });
  const [judged, setJudged] = useState<({ words: string } & JudgedText) | null>(null);
  const stop = useRef<AbortController | null>(null);

  const read = async () => {
    if (!ask) return;
    const running = new AbortController();
    stop.current = running;
    const { signal } = running;
    setJudged(null);
    setState({ at: 'reading', part: 0 });
    try {
      const words = await reader.read(ask, (part) => setState({ at: 'reading', part }), signal);
      if (words === '') return setState({ at: 'none' });
      const found = await judge(words);
      const calm = found.verdict.level === 'calm' && !found.verdict.support;
      setJudged({ words, ...found });
      setState(calm ? { at: 'calm', words } : { at: 'flagged' });
    } catch (error) {
      const broken = (error as { trouble?: string } | undefined)?.trouble === 'picture';
      setState({ at: signal.aborted ? 'offered' : broken ? 'picture' : 'failed' });
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, when the window opens
  useEffect(() => {
    void read();
    return () => stop.current?.abort();
  }, []);

  return (
    <section class="sheet tight" aria-labelledby="picture-title">
      <h2 id="picture-title">{t('picture.title')}</h2>
      {ask ? (
        <PictureSteps state={state} t={t} onRead={() => void read()} onStop={() => stop.current?.abort()} />
      ) : (
        <p role="status">{t('picture.lost')}</p>
      )}
      {ask?.crop && <p class="hint">{t('picture.part')}</p>}
      {judged && state.at === 'flagged' && (
        <CheckResult
          t={t}
          text=""
          posterText={judged.words}
          verdict={judged.verdict}
          reasonOf={judged.reasonOf}
          lines={linesFor(judged.verdict)}
          onCopy={async (copied) => say(await copyNumber(copied, t))}
          onHelp={onHelp}
          askFamily={askFamily}
          say={say}
        />
      )}
    </section>
  );
}
