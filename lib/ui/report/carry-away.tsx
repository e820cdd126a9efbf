import { draftFileName, draftToFile } from '../../reporting/draft-file.ts';
import { draftToText } from '../../reporting/draft-text.ts';
import type { ReportDraft } from '../../reporting/report-draft.ts';
import { copyText } from '../controls/copy-text.ts';
import { Icon } from '../controls/icons.tsx';
import { saveFile } from '../page/save-file.ts';
import type { Translate } from '../translate.ts';

interface Props {
  t: Translate;
  draft: ReportDraft;
  say(sentence: string): void;
}

/** Copy, save, and see exactly the words that leave with it. */
export function CarryAway({ t, draft, say }: Props) {
  const text = draftToText(draft, t);
  const copy = async () => say(t((await copyText(text)) ? 'page.copied' : 'page.copy-failed'));
  const save = (file: Parameters<typeof saveFile>[0]) => () => {
    saveFile(file);
    say(t('page.file-saved'));
  };
  const asText = { name: draftFileName(draft, 'txt'), type: 'text/plain', body: text };
  return (
    <section class="sheet" aria-labelledby="carry-title">
      <h2 id="carry-title">{t('report.carry.title')}</h2>
      <p class="hint">{t('report.carry.caution')}</p>
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
      <details>
        <summary>{t('report.carry.preview')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
        <pre tabIndex={0}>{text}</pre>
      </details>
    </section>
  );
}
