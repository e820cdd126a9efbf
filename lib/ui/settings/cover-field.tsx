import type { Translate } from '../translate.ts';

interface Props {
  t: Translate;
  cover: boolean;
  /** Why nobody can choose here now; empty when they can. */
  fixed: string;
  onChoose(cover: boolean): void;
}

/** Whether the words of a dangerous post are covered at first. */
export function CoverField({ t, cover, fixed, onChoose }: Props) {
  return (
    <fieldset class="sheet">
      <legend>{t('settings.cover.title')}</legend>
      <label class="choice">
        <input
          type="checkbox"
          checked={cover}
          disabled={Boolean(fixed)}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        {t('settings.cover.choice')}
      </label>
      {fixed && <p class="hint">{fixed}</p>}
      {!fixed && <p class="hint">{t('settings.cover.hint')}</p>}
    </fieldset>
  );
}
