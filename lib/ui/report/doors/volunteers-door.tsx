import { useState } from 'preact/hooks';
import { caseToFile, makeCase } from '../../../reporting/case-file.ts';
import { issueUrl } from '../../../reporting/issue-page.ts';
import { copyText } from '../../controls/copy-text.ts';
import { saveFile } from '../../page/save-file.ts';
import type { DoorProps, DoorsWorld } from './doors-section.tsx';
import { HandedOver } from './handed-over.tsx';

/** The case in the report, without people, for those who mend the rules. Helps others later, and nobody now. */
export function VolunteersDoor({
  version,
  issuePage,
  ...rest
}: DoorProps & Pick<DoorsWorld, 'version' | 'issuePage'>) {
  const { t, draft, say } = rest;
  const [withLink, setWithLink] = useState(false);
  const found = makeCase(draft, { program: version, withLink });
  const file = caseToFile(found, draft.id);
  const page = issuePage && issueUrl(issuePage, found);
  const host = issuePage ? new URL(issuePage).host : '';
  const copy = async () => say(t((await copyText(file.body)) ? 'page.copied' : 'page.copy-failed'));
  const save = () => {
    saveFile(file);
    say(t('page.file-saved'));
  };
  return (
    <div class="door">
      <h3>{t('doors.volunteers.title')}</h3>
      <p class="hint">{t('doors.volunteers.hint')}</p>
      <p>{t('doors.volunteers.what')}</p>
      {/^https?:/i.test(draft.link) && (
        <label class="choice">
          <input
            type="checkbox"
            checked={withLink}
            onChange={(event) => setWithLink(event.currentTarget.checked)}
          />
          {t('doors.volunteers.link')}
        </label>
      )}
      <details>
        <summary>{t('doors.volunteers.preview')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
        <pre tabIndex={0}>{file.body}</pre>
      </details>
      <div class="row">
        <button type="button" class="vt-button" onClick={save}>
          {t('doors.volunteers.save')}
        </button>
        <button type="button" class="vt-button" onClick={copy}>
          {t('doors.volunteers.copy')}
        </button>
      </div>
      {page && (
        <>
          <p class="hint">
            {page.whole ? t('doors.volunteers.page-hint', { host }) : t('doors.volunteers.too-long')}
          </p>
          <div class="row">
            <a class="vt-button" href={page.href} target="_blank" rel="noopener noreferrer">
              {t(page.whole ? 'doors.volunteers.open' : 'doors.volunteers.open-empty', { host })}
            </a>
          </div>
        </>
      )}
      <HandedOver {...rest} where={t('doors.volunteers.where')} />
    </div>
  );
}
