import type { ComponentChild } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Situation } from '../../hotlines/situation.ts';
import { HelpLines } from '../controls/help-lines.tsx';
import { Icon } from '../controls/icons.tsx';
import type { Translate } from '../translate.ts';
import { Details } from './details.tsx';
import type { WarningView } from './warning-view.ts';
import { WordsFound } from './words-found.tsx';

interface Props {
  view: WarningView;
  t: Translate;
  /** Stands near the help lines, so that "copied" is seen where the button was pressed. */
  status: ComponentChild;
  onCopy(text: string): void;
  /** Opens the help page where it fits. */
  onHelp(situation: Situation): void;
  onReport(): void;
  onDismiss(): void;
  /** Back to one line; null where the warning never is one. */
  onFold: (() => void) | null;
}

/** Reasons shown without opening the details: more are a list nobody reads. */
const FIRST_REASONS = 3;

/** Everything a warning or support card says, with its buttons. */
export function FullWarning({ view, t, onHelp, onReport, onDismiss, onCopy, onFold, status }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const why = useRef<HTMLButtonElement>(null);
  const support = view.look === 'support';
  const { situation } = view;

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    why.current?.focus({ preventScroll: true });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes the details from anywhere inside the warning
    <div class="full" onKeyDown={closeOnEscape}>
      <div class="head">
        <Icon name={view.look} />
        <h3>{view.title}</h3>
      </div>
      <p class="lead">{view.lead}</p>

      {view.reasons.length > 0 && (
        <ul class="reasons" aria-label={t('warning.reasons-label')}>
          {view.reasons.slice(0, FIRST_REASONS).map((reason) => (
            <li key={reason.key}>
              {reason.sentence}
              <WordsFound quotes={reason.quotes} most={2} t={t} />
            </li>
          ))}
        </ul>
      )}
      {view.reasons.every((reason) => reason.quotes.length === 0) && (
        <WordsFound quotes={view.otherQuotes} most={4} t={t} />
      )}
      {view.steps.length > 0 && (
        <ol class="steps">
          {view.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {view.note && <p class="small">{view.note}</p>}

      {view.action && (
        <p class="action">
          <Icon name="next" />
          <span>
            <span class="vt-hidden">{t('warning.action-label')}: </span>
            {view.action}
          </span>
        </p>
      )}
      {view.helpLines.length > 0 && (
        <div class="help">
          <h4 class="vt-hidden">{t('warning.help-label')}</h4>
          <HelpLines lines={view.helpLines} t={t} onCopy={onCopy} />
        </div>
      )}

      {status}

      <div class="buttons">
        {situation && (
          <button type="button" class="vt-button" onClick={() => onHelp(situation)}>
            {t('warning.button.help')}
          </button>
        )}
        {!support && (
          <button
            type="button"
            class="vt-button"
            ref={why}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            {t('warning.button.why')}
            <Icon name="more" />
          </button>
        )}
        {!support && (
          <button type="button" class="vt-button" onClick={onReport}>
            {t('warning.button.report')}
          </button>
        )}
        <button type="button" class="vt-button" onClick={onDismiss}>
          {t(support ? 'warning.button.dismiss-support' : 'warning.button.dismiss')}
        </button>
        {onFold && (
          <button type="button" class="vt-button" onClick={onFold}>
            {t('warning.button.close')}
          </button>
        )}
      </div>
      {open && (
        <div id={id}>
          <Details view={view} t={t} />
        </div>
      )}
    </div>
  );
}
