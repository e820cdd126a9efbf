import type { Ref } from 'preact';
import { SITUATIONS, type Situation } from '../../hotlines/situation.ts';
import { Icon } from '../controls/icons.tsx';
import type { Translate } from '../translate.ts';

interface Props {
  t: Translate;
  title: Ref<HTMLHeadingElement>;
  onChoose(situation: Situation): void;
}

/** The one question of the page. The answer lives as long as the page and is written nowhere. */
export function ChooseSituation({ t, title, onChoose }: Props) {
  return (
    <>
      <div class="tight">
        <h1 ref={title} tabIndex={-1}>
          {t('help.title')}
        </h1>
        <p class="lead">{t('help.lead')}</p>
      </div>
      <ul class="plain choices">
        {SITUATIONS.map((situation) => (
          <li key={situation}>
            <button type="button" class="choice-card" onClick={() => onChoose(situation)}>
              <span>
                <strong>{t(`help.${situation}.title`)}</strong>
                <span class="hint">{t(`help.${situation}.hint`)}</span>
              </span>
              <Icon name="next" />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
