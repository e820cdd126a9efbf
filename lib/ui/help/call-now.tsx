import { callable } from '../../hotlines/callable.ts';
import type { Hotline, HotlineLang } from '../../hotlines/hotline.ts';
import type { Situation } from '../../hotlines/situation.ts';
import { situationLines } from '../../hotlines/situation-lines.ts';
import type { Whereabouts } from '../../hotlines/whereabouts.ts';
import { HelpLines } from '../controls/help-lines.tsx';
import type { Translate } from '../translate.ts';
import { whereOf } from './where-of.ts';

interface Props {
  t: Translate;
  situation: Situation;
  hotlines: readonly Hotline[];
  /** As chosen on this page, or else in the settings. */
  whereabouts: Whereabouts;
  onCopy(text: string): void;
}

/** Where somebody has to be called before there is time to read. */
const CALLS_FIRST: ReadonlySet<Situation> = new Set(['held', 'travelling', 'relative', 'returned']);

/** The first number of a situation, above its steps. */
export function CallNow({ t, situation, hotlines, whereabouts, onCopy }: Props) {
  if (!CALLS_FIRST.has(situation)) return null;
  const where = whereOf(situation, whereabouts);
  const lines = situationLines(situation, { where }, hotlines, t.lang as HotlineLang);
  const first = lines.filter(callable).slice(0, 1);
  return (
    <div class="call-now">
      <HelpLines lines={first} t={t} onCopy={onCopy} />
      <p class="hint at-desk">{t('help.at-desk')}</p>
    </div>
  );
}
