import { useState } from 'preact/hooks';
import type { Level, Verdict } from '../../core/verdict.ts';
import type { Situation } from '../../hotlines/situation.ts';
import type { ShareCard } from '../../sharing/share-card.ts';
import { copyNumber } from '../controls/copy-text.ts';
import type { HelpLine } from '../controls/help-line.ts';
import type { Translate } from '../translate.ts';
import { CheckResult } from './check-result.tsx';
import type { JudgedText } from './text-check.tsx';

/** A text of the page in front and what was said of it. */
export interface CheckedPageText extends JudgedText {
  text: string;
}

interface Props {
  t: Translate;
  /** Reads and judges the page in front. Rejects where no extension may read. */
  check(): Promise<CheckedPageText[]>;
  linesFor(verdict: Verdict): HelpLine[];
  onHelp(situation: Situation): void;
  askFamily(card: ShareCard | null): Promise<string>;
  say(sentence: string): void;
}

/** Most texts shown; the others are counted. */
const MOST_SHOWN = 5;
const WEIGHT: Record<Level, number> = { danger: 2, caution: 1, calm: 0 };

/** A page no site description knows, looked at once because the reader asks. */
export function PageCheck({ t, check, linesFor, onHelp, askFamily, say }: Props) {
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  const [texts, setTexts] = useState<CheckedPageText[] | null>(null);
  const look = async () => {
    setState('busy');
    setTexts(null);
    try {
      setTexts(await check());
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  const worth = (texts ?? [])
    .filter(({ verdict }) => verdict.level !== 'calm' || verdict.support)
    .sort((a, b) => WEIGHT[b.verdict.level] - WEIGHT[a.verdict.level]);
  const copy = async (copied: string) => say(await copyNumber(copied, t));

  return (
    <section class="sheet" aria-labelledby="page-check-title">
      <h2 id="page-check-title">{t('popup.page-check.title')}</h2>
      <p class="hint">{t('popup.page-check.hint')}</p>
      <button type="button" class="vt-button" data-strong aria-disabled={state === 'busy'} onClick={look}>
        {t('popup.page-check.button')}
      </button>
      <div role="status" class="tight">
        {state === 'busy' && <p>{t('popup.page-check.busy')}</p>}
        {state === 'failed' && <p class="note">{t('popup.page-check.failed')}</p>}
        {texts?.length === 0 && <p class="note">{t('popup.page-check.nothing')}</p>}
        {texts && texts.length > 0 && (
          <p>
            {t(worth.length > 0 ? 'popup.page-check.found' : 'popup.page-check.calm', {
              count: texts.length,
              risky: worth.length,
            })}
          </p>
        )}
        {worth.slice(0, MOST_SHOWN).map((each) => (
          <article key={each.text} class="tight">
            <blockquote class="quote">{beginning(each.text)}</blockquote>
            <CheckResult
              t={t}
              {...each}
              lines={linesFor(each.verdict)}
              onCopy={copy}
              onHelp={onHelp}
              askFamily={askFamily}
              say={say}
            />
          </article>
        ))}
        {worth.length > MOST_SHOWN && (
          <p>{t('popup.page-check.more', { count: worth.length - MOST_SHOWN })}</p>
        )}
      </div>
    </section>
  );
}

function beginning(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119).trimEnd()}…` : line;
}
