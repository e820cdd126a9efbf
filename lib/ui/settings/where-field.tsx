import { PROVINCES } from '../../hotlines/provinces.ts';
import type { Whereabouts } from '../../hotlines/whereabouts.ts';
import type { Translate } from '../translate.ts';

interface Props {
  t: Translate;
  where: Whereabouts;
  /** Codes to choose from; one that was told elsewhere stands among them too. */
  countries: string[];
  onChoose(where: Whereabouts): void;
}

/** Where the reader is, as they say it. */
export function WhereField({ t, where, countries, onChoose }: Props) {
  const names = new Intl.DisplayNames([t.lang], { type: 'region' });
  const codes = new Set([...countries, ...(where.country ? [where.country] : [])]);
  const named = [...codes]
    .map((code) => ({ value: code, label: names.of(code) ?? code }))
    .sort((a, b) => a.label.localeCompare(b.label, t.lang));
  const place = (inside: boolean) => (
    <label class="choice">
      <input
        type="radio"
        name="where"
        checked={where.inside === inside}
        onChange={() => onChoose({ inside })}
      />
      {t(`settings.where.${inside ? 'inside' : 'outside'}`)}
    </label>
  );
  return (
    <fieldset class="sheet">
      <legend>{t('settings.where.title')}</legend>
      <p class="hint">{t('settings.where.hint')}</p>
      <div>
        {place(true)}
        {place(false)}
      </div>
      {where.inside ? (
        <Detail
          label={t('settings.where.province')}
          none={t('settings.where.province-none')}
          options={PROVINCES.map(({ name }) => ({ value: name, label: name }))}
          value={where.province ?? ''}
          onChoose={(province) => onChoose({ inside: true, ...(province && { province }) })}
        />
      ) : (
        codes.size > 0 && (
          <Detail
            label={t('settings.where.country')}
            none={t('settings.where.country-none')}
            options={named}
            value={where.country ?? ''}
            onChoose={(country) => onChoose({ inside: false, ...(country && { country }) })}
          />
        )
      )}
    </fieldset>
  );
}

interface DetailProps {
  label: string;
  /** Words for "nothing chosen". */
  none: string;
  options: { value: string; label: string }[];
  value: string;
  onChoose(value: string): void;
}

function Detail({ label, none, options, value, onChoose }: DetailProps) {
  return (
    <label class="field">
      {label}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
