import { useMemo } from 'preact/hooks';
import { hasOwnLine } from '../../hotlines/has-own-line.ts';
import type { Hotline, HotlineLang } from '../../hotlines/hotline.ts';
import { situationLines } from '../../hotlines/situation-lines.ts';
import type { Whereabouts } from '../../hotlines/whereabouts.ts';
import { copyNumber } from '../controls/copy-text.ts';
import { HelpLines } from '../controls/help-lines.tsx';
import { PlaceField } from '../help/place-field.tsx';
import { countryPlaces, placeOf, provincePlaces } from '../help/places.ts';
import type { Translate } from '../translate.ts';

interface Props {
  t: Translate;
  whereabouts: Whereabouts;
  hotlines: readonly Hotline[];
  onPlace(where: Whereabouts): void;
  say(sentence: string): void;
}

/** Where the reader lives, and which numbers come first because of it; told where it makes no difference. */
export function WhereStep({ t, whereabouts, hotlines, onPlace, say }: Props) {
  const places = useMemo(() => [...provincePlaces(), ...countryPlaces(t.lang)], [t.lang]);
  const place = placeOf(whereabouts, places);
  const lines = situationLines('relative', { where: whereabouts }, hotlines, t.lang as HotlineLang);
  return (
    <section class="sheet" aria-labelledby="where-lines">
      <PlaceField
        t={t}
        label={t('help.place.label')}
        hint={t('help.place.hint')}
        places={places}
        value={place}
        onChoose={(chosen) => onPlace(chosen?.where ?? { inside: true })}
      />
      {place && !hasOwnLine(place.where, hotlines) && (
        <p class="note">{t(`help.place.no-own-${place.where.inside ? 'province' : 'country'}`)}</p>
      )}
      <h2 id="where-lines">{t('help.urgent')}</h2>
      <HelpLines
        lines={lines.filter(({ tel }) => tel !== null)}
        t={t}
        onCopy={async (text) => say(await copyNumber(text, t))}
      />
    </section>
  );
}
