import type { HotlineLine } from '../../hotlines/to-line.ts';
import { copyNumber } from '../controls/copy-text.ts';
import { HelpLines } from '../controls/help-lines.tsx';
import type { Translate } from '../translate.ts';

interface Props {
  t: Translate;
  lines: HotlineLine[];
  say(sentence: string): void;
}

/** Who can take the report, most fitting first, each with what to do there. */
export function DoorList({ t, lines, say }: Props) {
  const copy = async (text: string) => say(await copyNumber(text, t));
  return (
    <section class="sheet" aria-labelledby="doors-title">
      <h2 id="doors-title">{t('report.doors.title')}</h2>
      <p class="hint">{t('report.doors.lead')}</p>
      <ol class="plain tight">
        {lines.map((line) => (
          <li key={line.id} class="door">
            <HelpLines lines={[line]} t={t} onCopy={copy} />
            <p class="hint">{line.forWhom}</p>
          </li>
        ))}
      </ol>
      <p class="hint">{t('report.doors.again')}</p>
    </section>
  );
}
