import { useMemo, useState } from 'preact/hooks';
import type { Hotline, HotlineLang } from '../../../hotlines/hotline.ts';
import { isSituation, SITUATIONS } from '../../../hotlines/situation.ts';
import type { Whereabouts } from '../../../hotlines/whereabouts.ts';
import { readableTime } from '../../../reporting/iso-with-zone.ts';
import { type ReportDoor, type ReportSituation, reportDoors } from '../../../reporting/report-doors.ts';
import type { ReportDraft } from '../../../reporting/report-draft.ts';
import type { Handover } from '../../../reporting/stored-report.ts';
import { PlaceField } from '../../help/place-field.tsx';
import { countryPlaces, placeOf, provincePlaces } from '../../help/places.ts';
import type { Translate } from '../../translate.ts';
import { AppDoor } from './app-door.tsx';
import { LetterDoor } from './letter-door.tsx';
import { LineDoor } from './line-door.tsx';
import { type Organisation, OrganisationDoor } from './organisation-door.tsx';
import { PoliceDoor } from './police-door.tsx';
import { VolunteersDoor } from './volunteers-door.tsx';

/** What the doors need of the world outside this page. */
export interface DoorsWorld {
  /** Every help line of the packs. */
  hotlines: readonly Hotline[];
  /** As the settings say; a choice made here leaves them alone. */
  whereabouts: Whereabouts;
  /** Version of the extension, for case files. */
  version: string;
  /** Page on which volunteers take cases; null when there is none. */
  issuePage: string | null;
  /** An organisation that takes reports over the network; null when none was named. */
  organisation: Organisation | null;
}

/** What every door is drawn with. */
export interface DoorProps {
  t: Translate;
  draft: ReportDraft;
  handedOver: readonly Handover[];
  /** Tells the reader one short sentence. */
  say(sentence: string): void;
  /** The reader says that they gave it to somebody. */
  onHandedOver(where: string): void;
}

/** Who can take the report, most fitting first, each with what to do there and a way to note that it was done. */
export function DoorsSection({ world, ...rest }: DoorProps & { world: DoorsWorld }) {
  const { t, draft, handedOver } = rest;
  const [situation, setSituation] = useState<ReportSituation>('seen');
  const [where, setWhere] = useState(world.whereabouts);
  const places = useMemo(() => [...provincePlaces(), ...countryPlaces(t.lang)], [t.lang]);
  const doors = reportDoors(draft, situation, where, world.hotlines, t.lang as HotlineLang);
  const platforms = doors.filter(({ use }) => use === 'platform');
  const people = doors.filter(({ use }) => use !== 'platform');
  const draw = (door: ReportDoor) => (
    <li key={door.id}>
      <OneDoor {...rest} door={door} situation={situation} where={where} />
    </li>
  );
  return (
    <section class="sheet" aria-labelledby="doors-title">
      <h2 id="doors-title">{t('report.doors.title')}</h2>
      <p class="hint">{t('report.doors.lead')}</p>
      <label class="field">
        {t('doors.situation.label')}
        <select
          value={situation}
          onChange={({ currentTarget: { value } }) => setSituation(isSituation(value) ? value : 'seen')}
        >
          <option value="seen">{t('doors.situation.seen')}</option>
          {SITUATIONS.map((each) => (
            <option key={each} value={each}>
              {t(`help.${each}.title`)}
            </option>
          ))}
        </select>
      </label>
      <PlaceField
        t={t}
        label={t('help.place.label')}
        hint={t('help.place.hint')}
        places={places}
        value={placeOf(where, places)}
        onChoose={(chosen) => setWhere(chosen?.where ?? { inside: world.whereabouts.inside })}
      />
      <p class="hint">{t('doors.not-kept')}</p>
      {handedOver.length > 0 && (
        <div>
          <h3>{t('doors.handed.list')}</h3>
          <ul>
            {handedOver.map(({ where: whom, at }) => (
              <li key={`${at} ${whom}`}>{t('doors.handed.item', { where: whom, time: readableTime(at) })}</li>
            ))}
          </ul>
        </div>
      )}
      <ol class="plain tight">
        {people.map(draw)}
        {world.organisation && (
          <li key="organisation">
            <OrganisationDoor {...rest} organisation={world.organisation} />
          </li>
        )}
        {platforms.map(draw)}
        <li key="volunteers">
          <VolunteersDoor {...rest} version={world.version} issuePage={world.issuePage} />
        </li>
      </ol>
      <p class="hint">{t('report.doors.again')}</p>
    </section>
  );
}

interface OneProps extends DoorProps {
  door: ReportDoor;
  situation: ReportSituation;
  where: Whereabouts;
}

function OneDoor({ door, situation, where, ...rest }: OneProps) {
  switch (door.use) {
    case 'app':
      return <AppDoor {...rest} line={door.line} />;
    case 'letter':
      return <LetterDoor {...rest} line={door.line} situation={situation} />;
    case 'police':
      return <PoliceDoor {...rest} line={door.line} own={door.own} province={where.province ?? null} />;
    default:
      return <LineDoor {...rest} line={door.line} />;
  }
}
