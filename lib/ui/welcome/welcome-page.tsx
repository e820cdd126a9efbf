import { useEffect, useRef } from 'preact/hooks';
import type { Hotline } from '../../hotlines/hotline.ts';
import type { Situation } from '../../hotlines/situation.ts';
import type { Whereabouts } from '../../hotlines/whereabouts.ts';
import { Brand } from '../page/brand.tsx';
import { useNotice } from '../page/use-notice.tsx';
import type { Settings } from '../settings/settings-shape.ts';
import type { Translate } from '../translate.ts';
import { NextThings } from './next-things.tsx';
import { SampleStep } from './sample-step.tsx';
import type { JudgedSample } from './sample-warning.tsx';
import { type Reader, STEPS, type Step } from './walk.ts';
import { WhereStep } from './where-step.tsx';
import { WhoStep } from './who-step.tsx';

export interface WelcomeProps {
  t: Translate;
  settings: Settings;
  hotlines: readonly Hotline[];
  step: Step;
  reader: Reader | null;
  /** Judges the sample post with the real rules. Rejects when nobody answered. */
  judge(text: string): Promise<JudgedSample>;
  onStep(step: Step): void;
  onBack(): void;
  onReader(reader: Reader): void;
  /** These two reject when it could not be stored. */
  onPlace(where: Whereabouts): Promise<void>;
  onLanguage(): Promise<void>;
  onHelp(situation: Situation | null): void;
  /** Closes the page; every step may be skipped. */
  onClose(): void;
}

/** Three small steps after the installation. No answer is needed to go on. */
export function WelcomePage(props: WelcomeProps) {
  const { t, settings, step, reader, onStep, onBack, onClose } = props;
  const { say, notice } = useNotice();
  const title = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another step is shown
  useEffect(() => {
    if (!first.current) {
      title.current?.focus({ preventScroll: true });
      scrollTo({ top: 0 });
    }
    first.current = false;
  }, [step]);
  const number = STEPS.indexOf(step) + 1;
  const next = STEPS[number];
  const stored = (work: Promise<void>, done?: string) =>
    work.then(
      () => done && say(t(done)),
      () => say(t('page.not-saved')),
    );

  return (
    <div class="page welcome">
      <header class="bar">
        <Brand name={t('page.name')} />
        <div class="row">
          <button
            type="button"
            class="link-button"
            lang={t.lang === 'vi' ? 'en' : 'vi'}
            onClick={() => stored(props.onLanguage())}
          >
            {t('popup.language')}
          </button>
          <button type="button" class="link-button" onClick={onClose}>
            {t('welcome.skip')}
          </button>
        </div>
      </header>
      <main class="stack">
        <div class="tight">
          <p class="hint">{t('welcome.step', { step: number, steps: STEPS.length })}</p>
          <progress class="walked" max={STEPS.length} value={number} aria-hidden="true" />
          <h1 ref={title} tabIndex={-1}>
            {t(`welcome.${step}.title`)}
          </h1>
          <p class="lead">{t(`welcome.${step}.lead`)}</p>
        </div>
        {step === 'who' && <WhoStep t={t} reader={reader} onChoose={props.onReader} />}
        {step === 'where' && (
          <WhereStep
            t={t}
            whereabouts={settings.whereabouts}
            hotlines={props.hotlines}
            onPlace={(where) => stored(props.onPlace(where), 'welcome.where.kept')}
            say={say}
          />
        )}
        {step === 'sample' && (
          <>
            <SampleStep t={t} settings={settings} judge={props.judge} onHelp={props.onHelp} say={say} />
            <NextThings t={t} reader={reader} onHelp={props.onHelp} />
          </>
        )}
        <div class="row">
          {number > 1 && (
            <button type="button" class="vt-button" onClick={onBack}>
              {t('welcome.back')}
            </button>
          )}
          <button
            type="button"
            class="vt-button"
            data-strong
            onClick={() => (next ? onStep(next) : onClose())}
          >
            {t(next ? 'welcome.next' : 'welcome.done')}
          </button>
        </div>
      </main>
      {notice}
    </div>
  );
}
