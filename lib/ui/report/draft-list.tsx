import { readableTime } from '../../reporting/iso-with-zone.ts';
import { rawText } from '../../reporting/raw-text.ts';
import type { StoredReport } from '../../reporting/stored-report.ts';
import { ConfirmButton } from '../page/confirm-button.tsx';
import { saveFile } from '../page/save-file.ts';
import type { Translate } from '../translate.ts';
import { KeptFor } from './kept-for.tsx';
import type { ReportProps, ReportShelf } from './report-page.tsx';

/** Enough of a text to know it again, in UTF-16 units. */
const PEEK = 90;

/** The first whole words. */
const peek = (text: string) => (text.length > PEEK ? `${text.slice(0, PEEK).replace(/\s+\S*$/, '')}…` : text);

interface Props extends Pick<ReportProps, 't' | 'onPin' | 'onExport'> {
  shelf: ReportShelf;
  say(sentence: string): void;
  onDelete(id: string): void;
  onDeleteAll(): void;
}

/** All reports on this device, and those that could not be read. */
export function DraftList({ t, shelf, say, onPin, onExport, onDelete, onDeleteAll }: Props) {
  const { reports, unreadable, closed } = shelf;
  const count = reports.length + unreadable.length;
  const deletion = (id: string) => (
    <ConfirmButton
      t={t}
      label={t('report.delete.one')}
      question={t('report.delete.question')}
      onConfirm={() => onDelete(id)}
    />
  );
  const save = async () => {
    try {
      saveFile({ name: 'viec-that-bao-cao.json', type: 'application/json', body: await onExport() });
      say(t('page.file-saved'));
    } catch {
      say(t('page.not-saved'));
    }
  };
  return (
    <>
      {reports.length === 0 && !closed && <p class="note">{t('report.list.none')}</p>}
      <ul class="plain tight">
        {reports.map((report) => {
          const { id, createdAt, text } = report.draft;
          const title = t('report.list.item-label', { time: readableTime(createdAt) });
          return (
            <li class="sheet" key={id}>
              <h2>{title}</h2>
              <ReportStatus t={t} report={report} />
              <p>{peek(text) || t('report.list.empty-text')}</p>
              <KeptFor t={t} report={report} label={title} say={say} onPin={(pinned) => onPin(id, pinned)} />
              <div class="row apart">
                <a class="vt-button" href={`#${id}`}>
                  {t('report.list.open')}
                </a>
                {deletion(id)}
              </div>
            </li>
          );
        })}
      </ul>
      {unreadable.length > 0 && (
        <section class="tight" aria-labelledby="unreadable-title">
          <h2 id="unreadable-title">{t('report.list.unreadable')}</h2>
          <p class="hint">{t('report.list.unreadable-hint')}</p>
          {unreadable.map(({ id, raw }) => {
            const body = rawText(raw);
            const file = { name: 'viec-that-unreadable.json', type: 'application/json', body };
            return (
              <div class="sheet" key={id}>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
                <pre tabIndex={0}>{body}</pre>
                <div class="row apart">
                  <button type="button" class="vt-button" onClick={() => saveFile(file)}>
                    {t('settings.unreadable.save')}
                  </button>
                  {deletion(id)}
                </div>
              </div>
            );
          })}
        </section>
      )}
      {count > 0 && (
        <div class="row apart">
          <button type="button" class="vt-button" onClick={save}>
            {t('report.list.export')}
          </button>
          {count > 1 && (
            <ConfirmButton
              t={t}
              label={t('report.delete.all')}
              question={t('report.delete.all-question')}
              onConfirm={onDeleteAll}
            />
          )}
        </div>
      )}
    </>
  );
}

/** Whether it is still a draft, or to whom and when it was given. */
function ReportStatus({ t, report: { handedOver } }: { t: Translate; report: StoredReport }) {
  if (handedOver.length === 0) return <p class="hint">{t('report.list.draft')}</p>;
  return (
    <ul class="plain">
      {handedOver.map(({ where, at }) => (
        <li key={`${at} ${where}`}>{t('report.list.handed-over', { where, time: readableTime(at) })}</li>
      ))}
    </ul>
  );
}
