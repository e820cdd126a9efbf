import { useMemo, useState } from 'preact/hooks';
import { hasOwnLine } from '../../hotlines/has-own-line.ts';
import type { Hotline, HotlineLang } from '../../hotlines/hotline.ts';
import type { Situation } from '../../hotlines/situation.ts';
import { situationLines } from '../../hotlines/situation-lines.ts';
import type { Whereabouts } from '../../hotlines/whereabouts.ts';
import { HelpLines } from '../controls/help-lines.tsx';
import type { Translate } from '../translate.ts';
import { LineFacts } from './line-facts.tsx';
import { PlaceField } from './place-field.tsx';
import { countryPlaces, type Place, placeOf, provincePlaces } from './places.ts';
import { whereOf } from './where-of.ts';

interface Props {
  t: Translate;
  situation: Situation;
  hotlines: readonly Hotline[];
  /** As the settings say; a choice made here leaves them alone until the reader presses to keep it. */
  whereabouts: Whereabouts;
  /** As chosen here. */
  where: Whereabouts;
  onWhere(where: Whereabouts): void;
  onCopy(text: string): void;
  onKeep(where: Whereabouts): void;
}

/** Where a case fails when nobody knows whom to look for, and where. */
const NAMES_HELP: ReadonlySet<Situation> = new Set(['held', 'relative']);

/** Who can help where the reader is, or where the person is they worry about. */
export function LinesByPlace({ t, situation, hotlines, whereabouts, where, onWhere, onCopy, onKeep }: Props) {
  const countries = useMemo(() => countryPlaces(t.lang), [t.lang]);
  const all = useMemo(() => [...provincePlaces(), ...countries], [countries]);
  const [there, setThere] = useState<Place | null>(null);
  const heldAbroad = situation === 'held';
  const from = whereOf(situation, where);
  const place = placeOf(from, all);
  const lines = situationLines(
    situation,
    { where: from, ...(there?.where.country && { there: there.where.country }) },
    hotlines,
    t.lang as HotlineLang,
  );
  const kept = placeOf(whereabouts, all)?.id === place?.id;

  return (
    <section class="sheet" aria-labelledby="lines-title">
      <h2 id="lines-title">{t('help.lines')}</h2>
      <PlaceField
        t={t}
        label={t(heldAbroad ? 'help.place.held' : 'help.place.label')}
        hint={t(heldAbroad ? 'help.place.hint-country' : 'help.place.hint')}
        places={heldAbroad ? countries : all}
        value={place}
        onChoose={(chosen) => onWhere(chosen?.where ?? { inside: whereabouts.inside })}
      />
      {place && !hasOwnLine(place.where, hotlines) && (
        <p class="note">{t(`help.place.no-own-${place.where.inside ? 'province' : 'country'}`)}</p>
      )}
      {/* Nothing of a captive's page may be left behind, so it does not even offer to. */}
      {place && !kept && !heldAbroad && (
        <button type="button" class="vt-button" onClick={() => onKeep(place.where)}>
          {t('help.place.keep')}
        </button>
      )}
      {situation === 'relative' && (
        <PlaceField
          t={t}
          label={t('help.place.there')}
          hint={t('help.place.hint-country')}
          places={countries}
          value={there}
          onChoose={setThere}
        />
      )}
      <p class="hint">{t(NAMES_HELP.has(situation) ? 'help.say-who' : 'warning.call-note')}</p>
      <HelpLines lines={lines} t={t} onCopy={onCopy} facts={(line) => <LineFacts line={line} t={t} />} />
    </section>
  );
}
