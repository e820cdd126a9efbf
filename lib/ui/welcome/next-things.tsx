import type { Situation } from '../../hotlines/situation.ts';
import type { Translate } from '../translate.ts';
import type { Reader } from './walk.ts';

interface Props {
  t: Translate;
  reader: Reader | null;
  onHelp(situation: Situation | null): void;
}

/** What is worth doing next; the one place where the first answer makes a difference. */
export function NextThings({ t, reader, onHelp }: Props) {
  const help = (situation: Situation | null, words: string) => (
    <button type="button" class="link-button" onClick={() => onHelp(situation)}>
      {t(words)}
    </button>
  );
  return (
    <section class="sheet" aria-labelledby="next-title">
      <h2 id="next-title">{t('welcome.then.title')}</h2>
      <ul class="tight">
        <li>{t('welcome.then.icon')}</li>
        {reader === 'parent' && <li>{t('welcome.then.talk')}</li>}
      </ul>
      <div class="tight starts">
        {reader === 'seeker' && help('applying', 'welcome.then.ask')}
        {reader === 'parent' && (
          <>
            <a href="/options.html#guardian">{t('welcome.then.guardian')}</a>
            {help('relative', 'welcome.then.missing')}
          </>
        )}
        {reader === 'volunteer' && <a href="/contributing.txt">{t('welcome.then.contribute')}</a>}
        {(reader === null || reader === 'volunteer') && help(null, 'page.help')}
      </div>
    </section>
  );
}
