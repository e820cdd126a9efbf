import type { BundledFacts } from '../../packs/pack-facts.ts';
import { dayIn } from '../page/day-in.ts';
import type { Translate } from '../translate.ts';

/** Which rules judge and of which day they are, and whether a list of companies came with them. */
export function PacksInUse({ t, facts }: { t: Translate; facts: BundledFacts }) {
  const { recruiters } = facts;
  const own = ({ id }: { id: string }) => Number(id === t.lang);
  const packs = facts.packs.toSorted((a, b) => own(b) - own(a));
  return (
    <section class="sheet" aria-labelledby="packs-title">
      <h2 id="packs-title">{t('settings.packs.title')}</h2>
      {packs.length === 0 && <p>{t('settings.packs.none')}</p>}
      <ul class="tight">
        {packs.map(({ id, title, version, rules, newest }) => (
          <li key={id}>
            {t('settings.packs.item', { title, version, rules })}
            <br />
            <span class="hint">{t('settings.packs.newest', { day: dayIn(t.lang, newest) })}</span>
          </li>
        ))}
      </ul>
      <p>
        {recruiters
          ? t('settings.packs.companies', { day: dayIn(t.lang, recruiters.date), count: recruiters.count })
          : t('settings.packs.no-companies')}
      </p>
      <p class="hint">{t('settings.packs.offline')}</p>
    </section>
  );
}
