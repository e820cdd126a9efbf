import type { Reason } from '../../core/reasons.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { Situation } from '../../hotlines/situation.ts';
import { parseCard, type ShareCard } from '../../sharing/share-card.ts';
import type { HelpLine } from '../controls/help-line.ts';
import { HelpLines } from '../controls/help-lines.tsx';
import { Icon } from '../controls/icons.tsx';
import { AskFamily } from '../family/ask-family.tsx';
import type { Translate } from '../translate.ts';
import { FIRST_REASONS, ReasonList } from '../warning/reason-list.tsx';
import { warningView } from '../warning/warning-view.ts';
import { WordsFound } from '../warning/words-found.tsx';

interface Props {
  t: Translate;
  text: string;
  /** Words a machine read in a picture, where it was one. */
  posterText?: string;
  verdict: Verdict;
  reasonOf: Record<string, Reason>;
  lines: HelpLine[];
  onCopy(text: string): void;
  onHelp(situation: Situation): void;
  askFamily(card: ShareCard | null): Promise<string>;
  say(sentence: string): void;
}

/** The verdict on a pasted text, in the words of the warning. A calm one never says "safe". */
export function CheckResult(props: Props) {
  const { t, text, posterText = '', verdict, reasonOf, lines, onCopy, onHelp } = props;
  const view = warningView(verdict, { text, posterText }, lines, t, (signal) => reasonOf[signal]);
  if (!view) return <p class="note">{t('popup.check.calm')}</p>;
  const { situation } = view;
  const more = view.reasons.slice(FIRST_REASONS);
  const card = view.look === 'danger' && parseCard({ ...verdict, text });
  return (
    <div class="note tight" data-level={view.look}>
      <div class="verdict">
        <Icon name={view.look} />
        <h3>{view.title}</h3>
      </div>
      <p>{view.lead}</p>
      <ReasonList
        t={t}
        look="tight"
        label={t('popup.check.reasons')}
        reasons={view.reasons.slice(0, FIRST_REASONS)}
      />
      {view.reasons.every((reason) => reason.quotes.length === 0) && (
        <WordsFound quotes={view.otherQuotes} most={4} t={t} />
      )}
      {view.steps.length > 0 && (
        <ol class="tight">
          {view.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {view.note && <p class="hint">{view.note}</p>}
      {view.action && (
        <p class="first-action">
          <strong>{view.action}</strong>
        </p>
      )}
      {view.helpLines.length > 0 && (
        <>
          <h4 class="vt-hidden">{t('popup.check.help')}</h4>
          <HelpLines lines={view.helpLines} t={t} onCopy={onCopy} />
        </>
      )}
      {more.length > 0 && (
        <details>
          <summary>{t('popup.check.more-reasons', { count: more.length })}</summary>
          <ReasonList t={t} look="tight" label={t('popup.check.reasons')} reasons={more} />
        </details>
      )}
      {situation && (
        <button type="button" class="vt-button" onClick={() => onHelp(situation)}>
          {t('warning.button.help')}
        </button>
      )}
      {card && <AskFamily t={t} message={() => props.askFamily(card)} say={props.say} />}
    </div>
  );
}
