import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reason } from '../../core/reasons.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { Situation } from '../../hotlines/situation.ts';
import type { ShareCard } from '../../sharing/share-card.ts';
import { copyNumber } from '../controls/copy-text.ts';
import type { HelpLine } from '../controls/help-line.ts';
import type { Translate } from '../translate.ts';
import { CheckResult } from './check-result.tsx';

/** Longest text that is judged here, in UTF-16 units; more would only freeze the window. */
const MAX_TEXT = 100_000;

/** A verdict, and the reason each of its signals speaks for. */
export interface JudgedText {
  verdict: Verdict;
  reasonOf: Record<string, Reason>;
}

interface Props {
  t: Translate;
  /** Looked at as soon as the window opens. */
  initial: string;
  judge(text: string): Promise<JudgedText>;
  linesFor(verdict: Verdict): HelpLine[];
  onHelp(situation: Situation): void;
  askFamily(card: ShareCard | null): Promise<string>;
  say(sentence: string): void;
}

/** A text somebody sent, looked at on the device. */
export function TextCheck({ t, initial, judge, linesFor, onHelp, askFamily, say }: Props) {
  const [text, setText] = useState(initial);
  const [judged, setJudged] = useState<({ text: string } & JudgedText) | null>(null);
  const [empty, setEmpty] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);

  const check = async () => {
    const pasted = text.trim().slice(0, MAX_TEXT);
    setEmpty(pasted === '');
    setJudged(null);
    if (!pasted) {
      field.current?.focus();
      return;
    }
    try {
      setJudged({ text: pasted, ...(await judge(pasted)) });
    } catch {
      say(t('popup.check.failed'));
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, when the window opens
  useEffect(() => {
    if (initial) void check();
  }, []);
  const clear = () => {
    setText('');
    setJudged(null);
    setEmpty(false);
    field.current?.focus();
  };
  const copy = async (copied: string) => say(await copyNumber(copied, t));

  return (
    <section class="sheet" aria-labelledby="check-title">
      <h2 id="check-title">{t('popup.check.title')}</h2>
      <form
        class="tight"
        onSubmit={(event) => {
          event.preventDefault();
          void check();
        }}
      >
        <textarea
          ref={field}
          rows={3}
          value={text}
          aria-label={t('popup.check.label')}
          aria-describedby="check-hint"
          aria-invalid={empty}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="hint" id="check-hint">
          {t(empty ? 'popup.check.empty' : 'popup.check.hint')}
        </p>
        <div class="row">
          <button type="submit" class="vt-button" data-strong>
            {t('popup.check.button')}
          </button>
          {text && (
            <button type="button" class="vt-button" onClick={clear}>
              {t('popup.check.clear')}
            </button>
          )}
        </div>
      </form>
      <div role="status">
        {judged && (
          <CheckResult
            t={t}
            {...judged}
            lines={linesFor(judged.verdict)}
            onCopy={copy}
            onHelp={onHelp}
            askFamily={askFamily}
            say={say}
          />
        )}
      </div>
    </section>
  );
}
