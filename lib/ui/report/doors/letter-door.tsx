import type { HotlineLine } from '../../../hotlines/to-line.ts';
import { consularLetter } from '../../../reporting/consular-letter.ts';
import type { ReportSituation } from '../../../reporting/report-doors.ts';
import { copyText } from '../../controls/copy-text.ts';
import { Icon } from '../../controls/icons.tsx';
import type { DoorProps } from './doors-section.tsx';
import { HandedOver } from './handed-over.tsx';
import { Line } from './line-door.tsx';

/** A letter written in advance, in Vietnamese. The reader's own mail program opens it; they send it, or not. */
export function LetterDoor({
  line,
  situation,
  ...rest
}: DoorProps & { line: HotlineLine; situation: ReportSituation }) {
  const { t, draft, say } = rest;
  const letter = consularLetter(draft, situation, line.number ?? '');
  const copy = async () => say(t((await copyText(letter.body)) ? 'page.copied' : 'page.copy-failed'));
  return (
    <div class="door">
      <Line {...rest} line={{ ...line, url: null }} />
      <p class="hint">{t('doors.letter.hint')}</p>
      {!letter.whole && <p>{t('doors.letter.cut')}</p>}
      <div class="row">
        <a class="vt-button" data-strong href={letter.href}>
          {t('doors.letter.open')}
        </a>
        <button type="button" class="vt-button" onClick={copy}>
          <Icon name="copy" />
          {t('doors.letter.copy')}
        </button>
      </div>
      <details>
        <summary>{t('doors.letter.preview')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
        <pre tabIndex={0} lang="vi">
          {`${letter.subject}\n\n${letter.body}`}
        </pre>
      </details>
      <HandedOver {...rest} where={line.name} />
    </div>
  );
}
