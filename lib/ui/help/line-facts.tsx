import type { HotlineLine } from '../../hotlines/to-line.ts';
import { dayIn } from '../page/day-in.ts';
import type { Translate } from '../translate.ts';

/** What to know before pressing: whom a line is for, cost, hours, from abroad or not, age of its source. */
export function LineFacts({ line, t }: { line: HotlineLine; t: Translate }) {
  const { forWhom, cost, hours, verifiedOn } = line;
  const facts = [cost, hours, fromAbroad(line, t)].filter((fact) => fact !== null);
  return (
    <span class="facts">
      <span>{forWhom}</span>
      {facts.length > 0 && <span>{facts.join(' · ')}</span>}
      <span>{t('help.line.source', { day: dayIn(t.lang, verifiedOn) })}</span>
    </span>
  );
}

/** Only what is called, texted or written to can or cannot be reached from elsewhere. */
function fromAbroad({ channel, fromAbroad: reach }: HotlineLine, t: Translate): string | null {
  if (channel === 'email') return reach === 'yes' ? t('help.line.abroad.mail') : null;
  return channel === 'phone' || channel === 'sms' ? t(`help.line.abroad.${reach}`) : null;
}
