import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../controls/icons.tsx';
import { themeAttributes } from '../theme.ts';
import { isDown } from './cover.tsx';
import { keepBeside } from './keep-beside.ts';
import { Warning, type WarningProps } from './warning.tsx';

/**
 * The warning of a message in a chat: a chip that takes no room, because a list that measures its rows would jump,
 * and the whole warning when the chip is pressed, over the page and right behind the chip in reading order. Nothing
 * opens or takes the focus by itself.
 */
export function ChipWarning(props: WarningProps) {
  const { view, t, quiet, cover } = props;
  const [open, setOpen] = useState(false);
  const chip = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!open || !panel.current || !chip.current) return;
    const stop = keepBeside(panel.current, chip.current, () => setOpen(false));
    panel.current.focus({ preventScroll: true });
    return stop;
  }, [open]);

  const close = () => {
    setOpen(false);
    chip.current?.focus({ preventScroll: true });
  };
  const look = quiet ? 'known' : view.look;
  return (
    <div {...themeAttributes(props.theme, props.fontSize)} lang={t.lang} dir="ltr">
      <div class="chip-spot">
        <button
          type="button"
          class="chip"
          data-level={quiet ? undefined : view.look}
          aria-expanded={open}
          aria-haspopup="dialog"
          ref={chip}
          onClick={() => (open ? close() : setOpen(true))}
        >
          <Icon name={view.look} />
          {t(`warning.chip.${look}`)}
          {!quiet && <span class="vt-hidden">. {view.title}</span>}
        </button>
      </div>
      {!open && (
        <p class="vt-hidden" role="status">
          {props.announcement}
        </p>
      )}
      {isDown(cover) && <div class="cover" data-level="danger" aria-hidden="true" />}
      {open && (
        <div
          class="panel"
          role="dialog"
          aria-label={view.label}
          popover="manual"
          tabIndex={-1}
          ref={panel}
          onKeyDown={(event) => {
            // What is unfolded inside the warning closes first.
            if (event.key !== 'Escape' || event.defaultPrevented) return;
            event.preventDefault();
            close();
          }}
        >
          <Warning {...props} folded={false} onClose={close} />
        </div>
      )}
    </div>
  );
}
