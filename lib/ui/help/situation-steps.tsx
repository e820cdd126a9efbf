import type { ComponentChild, Ref } from 'preact';
import type { Situation } from '../../hotlines/situation.ts';
import type { Translate } from '../translate.ts';

interface Props {
  t: Translate;
  /** The one number to call before anything is read; null where reading comes first. */
  call: ComponentChild;
  situation: Situation;
  title: Ref<HTMLHeadingElement>;
  onBack(): void;
}

/** What to do now in one situation, step by step. */
export function SituationSteps({ t, call, situation, title, onBack }: Props) {
  const note = `help.${situation}.note`;
  return (
    <>
      <div class="tight">
        <button type="button" class="link-button back" onClick={onBack}>
          {t('help.back')}
        </button>
        <h1 ref={title} tabIndex={-1}>
          {t(`help.${situation}.title`)}
        </h1>
        <p class="lead">{t(`help.${situation}.lead`)}</p>
      </div>
      {call}
      <section class="sheet" aria-labelledby="steps-title">
        <h2 id="steps-title">{t('help.steps')}</h2>
        <ol class="steps">
          {t.list(`help.${situation}.steps`).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {t.has(note) && <p class="note">{t(note)}</p>}
      </section>
    </>
  );
}
