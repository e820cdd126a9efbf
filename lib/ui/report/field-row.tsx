import { useState } from 'preact/hooks';
import { BLANKED } from '../../reporting/blank-out.ts';
import type { Translate } from '../translate.ts';

interface Props {
  t: Translate;
  /** Named in the words under `report.field.<name>`. */
  name: string;
  /** What "Che" is said to hide, where the name alone would be ambiguous. */
  label?: string | undefined;
  value: string;
  max?: number;
  onHide?(): void;
  /** Filled in with words rather than an address. */
  words?: boolean;
  /** Present when the reader may fill it in. */
  onEdit?(value: string): void;
}

/** One named part of the draft, with its button to hide it. */
export function FieldRow({ t, name, label, value, max, words = false, onHide, onEdit }: Props) {
  const title = t(`report.field.${name}`);
  // An address that was read stays as it was read; only a missing one is asked for.
  const [asked] = useState(value === '' && onEdit !== undefined);
  const hideable = onHide && value !== '' && value !== BLANKED;
  return (
    <div class="field-row">
      <dt>{title}</dt>
      <dd>
        {asked && value !== BLANKED ? (
          <input
            type="text"
            inputMode={words ? 'text' : 'url'}
            autocomplete="off"
            spellcheck={false}
            value={value}
            maxLength={max}
            aria-label={title}
            onInput={(event) => onEdit?.(event.currentTarget.value)}
          />
        ) : (
          value || <span class="hint">{t('report.what.none')}</span>
        )}
      </dd>
      {hideable && (
        <dd>
          <button
            type="button"
            class="vt-button"
            aria-label={t('report.what.hide-label', { field: label ?? title })}
            onClick={onHide}
          >
            {t('report.what.hide')}
          </button>
        </dd>
      )}
    </div>
  );
}
