import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../controls/icons.tsx';
import type { Translate } from '../translate.ts';
import { placeFinder } from './find-places.ts';
import type { Place } from './places.ts';

interface Props {
  t: Translate;
  label: string;
  hint: string;
  places: readonly Place[];
  value: Place | null;
  /** Null when the reader takes the choice back. */
  onChoose(place: Place | null): void;
}

/** A place to type or to pick: a combobox that works with the keyboard alone. Nothing typed is kept anywhere. */
export function PlaceField({ t, label, hint, places, value, onChoose }: Props) {
  const id = useId();
  const find = useMemo(() => placeFinder(places), [places]);
  /** Null while the field shows the chosen place. */
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const found = open ? find(typed ?? '') : [];
  const optionId = (place: Place) => `${id}-${place.id}`;
  const current = found[active];

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const close = () => {
    setOpen(false);
    setTyped(null);
    setActive(-1);
  };
  const choose = (place: Place | null) => {
    close();
    onChoose(place);
  };
  const leave = () => {
    // An emptied field is a choice taken back; half a word is none.
    if (typed === '' && value) choose(null);
    else close();
  };
  const move = (by: 1 | -1) => {
    if (!open) {
      setOpen(true);
      setActive(-1);
      return;
    }
    const from = active < 0 && by < 0 ? 0 : active;
    if (found.length > 0) setActive((from + by + found.length) % found.length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && current) choose(current);
    else if (event.key === 'Enter') leave();
    else if (event.key === 'Escape' && open) close();
    else return;
    event.preventDefault();
  };

  return (
    <div class="place">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <div class="place-box">
        <input
          id={id}
          ref={field}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-autocomplete="list"
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={current && optionId(current)}
          aria-describedby={`${id}-hint`}
          value={typed ?? value?.name ?? ''}
          onClick={() => setOpen(true)}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setOpen(true);
            setActive(event.currentTarget.value.trim() === '' ? -1 : 0);
          }}
          onKeyDown={onKeyDown}
          onBlur={leave}
        />
        {value && typed === null ? (
          <button
            type="button"
            class="vt-button"
            onClick={() => {
              choose(null);
              field.current?.focus();
            }}
          >
            {t('help.place.clear')}
          </button>
        ) : (
          <Icon name="more" />
        )}
        <div
          id={`${id}-list`}
          ref={list}
          role="listbox"
          aria-label={label}
          class="place-list"
          hidden={found.length === 0}
          // Pressing an option or the scroll bar must not take the focus away from the field, which would close the list.
          onMouseDown={(event) => event.preventDefault()}
        >
          {found.map((place, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled where the focus is, in the field
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
            <div
              key={place.id}
              id={optionId(place)}
              role="option"
              aria-selected={index === active}
              onClick={() => choose(place)}
            >
              {place.name}
              {place.merged.length > 0 && (
                <span class="hint"> {t('help.place.merged', { names: place.merged.join(', ') })}</span>
              )}
            </div>
          ))}
        </div>
      </div>
      <p class={open && typed && found.length === 0 ? 'hint' : 'vt-hidden'} role="status">
        {open &&
          typed &&
          t(found.length === 0 ? 'help.place.none' : 'help.place.found', { count: found.length })}
      </p>
    </div>
  );
}
