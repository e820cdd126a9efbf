import { useEffect, useRef, useState } from 'preact/hooks';
import { firstScreen } from '../../hotlines/first-screen.ts';
import type { Hotline, HotlineLang } from '../../hotlines/hotline.ts';
import type { Situation } from '../../hotlines/situation.ts';
import type { Whereabouts } from '../../hotlines/whereabouts.ts';
import { CompanyCheck, type CompanyCheckProps } from '../company/company-check.tsx';
import { copyNumber } from '../controls/copy-text.ts';
import { HelpLines } from '../controls/help-lines.tsx';
import { useNotice } from '../page/use-notice.tsx';
import type { Translate } from '../translate.ts';
import { CallNow } from './call-now.tsx';
import { ChooseSituation } from './choose-situation.tsx';
import { LinesByPlace } from './lines-by-place.tsx';
import { SituationSteps } from './situation-steps.tsx';

export interface HelpProps {
  t: Translate;
  /** What the page opens with; null asks the reader. */
  opensWith: Situation | null;
  hotlines: readonly Hotline[];
  /** Where the reader is, as the settings say. */
  whereabouts: Whereabouts;
  /** The list of companies that came with the build, and the way to load it. */
  companies: CompanyCheckProps['list'];
  loadFinder: CompanyCheckProps['loadFinder'];
  /** Writes a place into the settings; only ever called by a press. Rejects when that failed. */
  onKeep(where: Whereabouts): Promise<void>;
  /** Replaces the page with a neutral one. */
  onLeave(): void;
}

/**
 * What to do and whom to call, by situation. It carries no mark of ours, and keeps the answer neither in
 * storage nor in the address: whoever looks at the device later must not find it.
 */
export function HelpPage(props: HelpProps) {
  const { t, opensWith, hotlines, whereabouts, companies, loadFinder, onKeep, onLeave } = props;
  const [situation, setSituation] = useState(opensWith);
  const [where, setWhere] = useState(whereabouts);
  const choose = (next: Situation | null) => {
    setWhere(whereabouts);
    setSituation(next);
  };
  const { say, notice } = useNotice();
  const title = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when something else is shown
  useEffect(() => {
    if (!first.current) {
      title.current?.focus({ preventScroll: true });
      scrollTo({ top: 0 });
    }
    first.current = false;
  }, [situation]);
  const copy = async (text: string) => say(await copyNumber(text, t));
  const urgent = firstScreen(hotlines, t.lang as HotlineLang, whereabouts).filter(({ tel }) => tel !== null);

  return (
    <div class="page help">
      <header class="bar exit-bar">
        <button type="button" class="vt-button" data-strong onClick={onLeave}>
          {t('help.exit.button')}
        </button>
        <p class="hint">{t('help.exit.keys')}</p>
      </header>
      <main class="stack">
        {situation ? (
          <>
            <SituationSteps
              t={t}
              call={
                <CallNow t={t} situation={situation} hotlines={hotlines} whereabouts={where} onCopy={copy} />
              }
              situation={situation}
              title={title}
              onBack={() => choose(null)}
            />
            {situation === 'applying' && (
              <section class="sheet" aria-labelledby="company-title">
                <h2 id="company-title">{t('company.title')}</h2>
                <CompanyCheck t={t} list={companies} loadFinder={loadFinder} say={say} />
              </section>
            )}
            <LinesByPlace
              key={situation}
              t={t}
              situation={situation}
              hotlines={hotlines}
              whereabouts={whereabouts}
              where={where}
              onWhere={setWhere}
              onCopy={copy}
              onKeep={(where) =>
                onKeep(where).then(
                  () => say(t('help.place.kept')),
                  () => say(t('page.not-saved')),
                )
              }
            />
          </>
        ) : (
          <>
            <section class="sheet" aria-labelledby="urgent-title">
              <h2 id="urgent-title">{t('help.urgent')}</h2>
              <HelpLines lines={urgent} t={t} onCopy={copy} />
              <p class="hint at-desk">{t('help.at-desk')}</p>
            </section>
            <ChooseSituation t={t} title={title} onChoose={choose} />
          </>
        )}
        <p class="hint">{t('help.exit.history')}</p>
      </main>
      {notice}
    </div>
  );
}
