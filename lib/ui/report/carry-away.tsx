import { useState } from 'preact/hooks';
import { draftFileName, draftToFile } from '../../reporting/draft-file.ts';
import { draftToText } from '../../reporting/draft-text.ts';
import { evidencePack, packFiles } from '../../reporting/evidence-pack.ts';
import type { ReportDraft } from '../../reporting/report-draft.ts';
import { SUM_KIND } from '../../reporting/sums.ts';
import { copyText } from '../controls/copy-text.ts';
import { Icon } from '../controls/icons.tsx';
import { saveFile } from '../page/save-file.ts';
import { PAGE_MESSAGES } from '../page-messages.ts';
import { createTranslate, type Translate } from '../translate.ts';
import type { PictureState } from './picture-state.ts';

interface Props {
  t: Translate;
  draft: ReportDraft;
  pictures: PictureState;
  /** Version of the extension. */
  version: string;
  say(sentence: string): void;
}

/** Those who take a report in Việt Nam read Vietnamese, whatever language the reader chose. */
const VIETNAMESE = createTranslate(PAGE_MESSAGES, 'vi');

/** See exactly the words that leave, then copy or save them, alone or with the pictures. */
export function CarryAway({ t, draft, pictures: state, version, say }: Props) {
  const pictures = state.pictures.value;
  const [sum, setSum] = useState('');
  const text = draftToText(draft, t);
  const copy = async () => say(t((await copyText(text)) ? 'page.copied' : 'page.copy-failed'));
  const save = (file: Parameters<typeof saveFile>[0]) => () => {
    saveFile(file);
    say(t('page.file-saved'));
  };
  const savePack = async () => {
    if (state.covering.value) {
      say(t('report.carry.unfinished'));
      return;
    }
    try {
      const pack = await evidencePack({ draft, pictures, version, now: new Date(), t: VIETNAMESE });
      saveFile(pack);
      setSum(`${pack.sum}  ${pack.name}`);
      say(t('page.file-saved'));
    } catch {
      say(t('page.not-saved'));
    }
  };
  const asText = { name: draftFileName(draft, 'txt'), type: 'text/plain', body: text };
  return (
    <section class="sheet" aria-labelledby="carry-title">
      <h2 id="carry-title">{t('report.carry.title')}</h2>
      <p class="hint">{t('report.carry.caution')}</p>
      <details open>
        <summary>{t('report.carry.preview')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
        <pre tabIndex={0}>{text}</pre>
      </details>
      <p>
        <strong>{t('report.carry.honest')}</strong>
      </p>
      <div class="row">
        <button type="button" class="vt-button" data-strong onClick={copy}>
          <Icon name="copy" />
          {t('report.carry.copy')}
        </button>
        <button type="button" class="vt-button" onClick={save(asText)}>
          {t('report.carry.save-text')}
        </button>
        <button type="button" class="vt-button" onClick={save(draftToFile(draft))}>
          {t('report.carry.save-data')}
        </button>
      </div>
      <h3>{t('report.carry.pack-title')}</h3>
      <p class="hint">{t('report.carry.pack-hint', { files: packFiles(pictures).join(', ') })}</p>
      <button type="button" class="vt-button" onClick={savePack}>
        {t('report.carry.save-pack')}
      </button>
      {sum && (
        <div>
          <p>{t('report.carry.sum', { kind: SUM_KIND })}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
          <pre tabIndex={0}>{sum}</pre>
        </div>
      )}
    </section>
  );
}
