import type { ComponentChild } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Situation } from '../../hotlines/situation.ts';
import { HelpLines } from '../controls/help-lines.tsx';
import { Icon } from '../controls/icons.tsx';
import type { Translate } from '../translate.ts';
import { Details } from './details.tsx';
import { type Quiet, QuietMenu } from './quiet-menu.tsx';
import { ReadAloud } from './read-aloud.tsx';
import { FIRST_REASONS, ReasonList } from './reason-list.tsx';
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
  onShare(): void;
  onAskFamily(): void;
  canTrust: boolean;
  /** Somebody else keeps a PIN: saying that no warning is needed would lift the cover. */
  locked: boolean;
  onQuiet(about: Quiet): void;
  /** Back to one line; null where the warning never is one. */
  onFold: (() => void) | null;
}

/** Everything a warning or support card says, with its buttons. */
export function FullWarning(props: Props) {
  const { view, t, status, canTrust, locked, onHelp, onReport, onShare, onQuiet, onCopy, onFold } = props;
  const [open, setOpen] = useState<'why' | 'quiet' | null>(null);
  const id = useId();
  const buttons = { why: useRef<HTMLButtonElement>(null), quiet: useRef<HTMLButtonElement>(null) };
  const support = view.look === 'support';
  const { situation } = view;

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    setOpen(null);
    buttons[open].current?.focus({ preventScroll: true });
  };
  const opener = (part: 'why' | 'quiet') => (
    <button
      type="button"
      class="vt-button"
      ref={buttons[part]}
      aria-expanded={open === part}
      aria-controls={open === part ? `${id}-${part}` : undefined}
      onClick={() => setOpen(open === part ? null : part)}
    >
      {t(`warning.button.${part}`)}
      <Icon name="more" />
    </button>
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes the details from anywhere inside the warning
    <div class="full" onKeyDown={closeOnEscape}>
      <div class="head">
        <Icon name={view.look} />
        <h3>{view.title}</h3>
      </div>
      <p class="lead">{view.lead}</p>

      <ReasonList
        t={t}
        label={t('warning.reasons-label')}
        look="reasons"
        reasons={view.reasons.slice(0, FIRST_REASONS)}
      />
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
        {view.look === 'danger' && (
          <button type="button" class="vt-button" onClick={props.onAskFamily}>
            {t('warning.button.ask-family')}
          </button>
        )}
        {!support && opener('why')}
        {!support && (
          <button type="button" class="vt-button" onClick={onReport}>
            {t('warning.button.report')}
          </button>
        )}
        {!support && (
          <button type="button" class="vt-button" onClick={onShare}>
            {t('warning.button.share')}
          </button>
        )}
        <ReadAloud view={view} t={t} />
        {support ? (
          <button type="button" class="vt-button" onClick={() => onQuiet('post')}>
            {t('warning.button.dismiss-support')}
          </button>
        ) : (
          !locked && opener('quiet')
        )}
        {onFold && (
          <button type="button" class="vt-button" onClick={onFold}>
            {t('warning.button.close')}
          </button>
        )}
      </div>
      {open === 'why' && (
        <div id={`${id}-why`}>
          <Details view={view} t={t} />
        </div>
      )}
      {open === 'quiet' && <QuietMenu id={`${id}-quiet`} t={t} canTrust={canTrust} onQuiet={onQuiet} />}
    </div>
  );
}
