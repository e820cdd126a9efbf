import { useEffect, useState } from 'preact/hooks';
import type { Situation } from '../../hotlines/situation.ts';
import type { Language, Settings } from '../settings/settings-shape.ts';
import type { Translate } from '../translate.ts';
import { SAMPLE_POST } from './sample-post.ts';
import { type JudgedSample, SampleWarning } from './sample-warning.tsx';

interface Props {
  t: Translate;
  settings: Settings;
  judge(text: string): Promise<JudgedSample>;
  onHelp(situation: Situation | null): void;
  say(sentence: string): void;
}

/** An invented post with the warning it would really get: judged by the worker, drawn by the same code as on a site. */
export function SampleStep({ t, settings, judge, onHelp, say }: Props) {
  const text = SAMPLE_POST[t.lang as Language];
  const [judged, setJudged] = useState<JudgedSample | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: judged anew for another text alone
  useEffect(() => {
    let current = true;
    setJudged(null);
    judge(text).then(
      (answer) => current && setJudged(answer),
      () => current && say(t('welcome.sample.failed')),
    );
    return () => {
      current = false;
    };
  }, [text]);
  return (
    <section class="sheet sample" aria-labelledby="sample-title">
      <h2 id="sample-title">{t('welcome.sample.author')}</h2>
      <SampleWarning t={t} settings={settings} text={text} judged={judged} onHelp={onHelp} say={say} />
      <p class="hint">{t('welcome.sample.tip')}</p>
    </section>
  );
}
