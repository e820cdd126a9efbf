import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Situation } from '../../hotlines/situation.ts';
import { copyText } from '../controls/copy-text.ts';
import { Icon } from '../controls/icons.tsx';
import { type FontSize, type Theme, themeAttributes } from '../theme.ts';
import type { Translate } from '../translate.ts';
import { FullWarning } from './full-warning.tsx';
import type { WarningView } from './warning-view.ts';

export interface WarningProps {
  view: WarningView;
  t: Translate;
  theme: Theme;
  fontSize: FontSize;
  /** The reader knows this post: one line with "Hoàn tác" is left. */
  dismissed: boolean;
  /** Starts as one line; used where the warning lies over the post instead of inside it. */
  folded: boolean;
  /** Said once to screen readers, politely; empty for silence. */
  announcement: string;
  onHelp(situation: Situation): void;
  onReport(): void;
  onDismiss(): void;
  onUndo(): void;
}

/** The warning, or the support card, of one post. */
export function Warning(props: WarningProps) {
  const { view, t, dismissed } = props;
  const [unfolded, setUnfolded] = useState(false);
  const [said, setSaid] = useState('');
  const focusNext = useRef(false);
  const line = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLElement>(null);
  const asLine = dismissed || (props.folded && !unfolded);

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
  const copy = async (text: string) =>
    setSaid((await copyText(text)) ? t('hotline.copied', { number: text }) : t('hotline.copy-failed'));

  const support = view.look === 'support' ? '-support' : '';
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
        data-level={dismissed ? undefined : view.look}
        data-line={asLine}
        aria-label={view.label}
        ref={card}
        tabIndex={-1}
      >
        {asLine ? (
          <div class="one-line">
            <Icon name={view.look} />
            <span class="grow">{dismissed ? t(`warning.dismissed${support}`) : view.title}</span>
            <button
              type="button"
              class="vt-button"
              ref={line}
              onClick={dismissed ? press(props.onUndo) : press(() => setUnfolded(true))}
            >
              {t(dismissed ? 'warning.button.undo' : 'warning.button.open')}
            </button>
            {status}
          </div>
        ) : (
          <FullWarning
            view={view}
            t={t}
            onHelp={props.onHelp}
            onReport={props.onReport}
            onCopy={copy}
            status={status}
            onDismiss={press(props.onDismiss)}
            onFold={props.folded ? press(() => setUnfolded(false)) : null}
          />
        )}
      </section>
    </div>
  );
}
