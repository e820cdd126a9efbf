import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Situation } from '../../hotlines/situation.ts';
import { copyNumber } from '../controls/copy-text.ts';
import { Icon } from '../controls/icons.tsx';
import { type FontSize, type Theme, themeAttributes } from '../theme.ts';
import type { Translate } from '../translate.ts';
import { CoverLine, type CoverState, isDown } from './cover.tsx';
import { FullWarning } from './full-warning.tsx';
import type { Quiet } from './quiet-menu.tsx';
import type { WarningView } from './warning-view.ts';

export interface WarningProps {
  view: WarningView;
  t: Translate;
  theme: Theme;
  fontSize: FontSize;
  /** The reader knows this post or its author: one line with "Hoàn tác" is left. */
  quiet: Quiet | null;
  /** Whether the page tells who wrote the post. */
  canTrust: boolean;
  /** Somebody else keeps a PIN. */
  locked: boolean;
  cover: CoverState;
  /** Starts as one line; used where the warning lies over the post instead of inside it. */
  folded: boolean;
  /** Said once to screen readers, politely; empty for silence. */
  announcement: string;
  onHelp(situation: Situation): void;
  onReport(): void;
  onShare(): void;
  /** Copies a message for somebody of the family; the sentence that says how it went comes back. */
  onAskFamily(): Promise<string>;
  onQuiet(about: Quiet): void;
  onUndo(): void;
  onCover(): void;
  /** Puts the whole warning away; only where a chip has opened it, which then draws the cover too. */
  onClose?(): void;
}

/** The warning, or the support card, of one post. */
export function Warning(props: WarningProps) {
  const { view, t, quiet } = props;
  const [unfolded, setUnfolded] = useState(false);
  const [said, setSaid] = useState('');
  const focusNext = useRef(false);
  const line = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLElement>(null);
  const asLine = quiet !== null || (props.folded && !unfolded);

  // Only the reader's own press moves the focus, so that it is not lost with the button that was pressed.
  useLayoutEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    (asLine ? line.current : card.current)?.focus({ preventScroll: true });
  }, [asLine]);

  const press = (act: () => void) => () => {
    focusNext.current = true;
    setSaid('');
    act();
  };
  const copy = async (text: string) => setSaid(await copyNumber(text, t));

  const hidden = `warning.hidden.${view.look === 'support' ? 'support' : quiet}`;
  const status = (
    <p class={said ? 'status' : 'vt-hidden'} role="status">
      {said || props.announcement}
    </p>
  );
  return (
    <div {...themeAttributes(props.theme, props.fontSize)} lang={t.lang} dir="ltr">
      {/* A note and not a region: a feed of equal landmarks would be noise to a screen reader. */}
      <section
        role="note"
        class="card"
        data-level={quiet ? undefined : view.look}
        data-line={asLine}
        data-cover={isDown(props.cover) ? 'down' : props.cover}
        aria-label={view.label}
        ref={card}
        tabIndex={-1}
      >
        {asLine ? (
          <div class="one-line">
            <Icon name={view.look} />
            <span class="grow">{quiet ? t(hidden) : view.title}</span>
            <button
              type="button"
              class="vt-button"
              ref={line}
              onClick={quiet ? press(props.onUndo) : press(() => setUnfolded(true))}
            >
              {t(quiet ? 'warning.button.undo' : 'warning.button.open')}
            </button>
            {status}
          </div>
        ) : (
          <FullWarning
            view={view}
            t={t}
            onHelp={props.onHelp}
            onReport={props.onReport}
            onShare={props.onShare}
            onAskFamily={async () => setSaid(await props.onAskFamily())}
            onCopy={copy}
            status={status}
            canTrust={props.canTrust}
            locked={props.locked}
            onQuiet={(about) => press(() => props.onQuiet(about))()}
            onFold={props.onClose ?? (props.folded ? press(() => setUnfolded(false)) : null)}
          />
        )}
        <CoverLine state={props.cover} t={t} onTurn={props.onCover} />
      </section>
      {isDown(props.cover) && !props.onClose && <div class="cover" data-level="danger" aria-hidden="true" />}
    </div>
  );
}
