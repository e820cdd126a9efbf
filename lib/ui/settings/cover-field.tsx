import type { Translate } from '../translate.ts';

interface Props {
  t: Translate;
  cover: boolean;
  onChoose(cover: boolean): void;
}

/** Whether the words of a dangerous post are covered at first. */
export function CoverField({ t, cover, onChoose }: Props) {
  return (
    <fieldset class="sheet">
      <legend>{t('settings.cover.title')}</legend>
      <label class="choice">
        <input type="checkbox" checked={cover} onChange={(event) => onChoose(event.currentTarget.checked)} />
        {t('settings.cover.choice')}
      </label>
      <p class="hint">{t('settings.cover.hint')}</p>
    </fieldset>
  );
}
