import { readableTime } from '../../reporting/iso-with-zone.ts';
import { ConfirmButton } from '../page/confirm-button.tsx';
import type { Translate } from '../translate.ts';
import type { DraftShelf } from './report-page.tsx';

/** Enough of a text to know it again, in UTF-16 units. */
const PEEK = 90;

/** The first whole words. */
const peek = (text: string) => (text.length > PEEK ? `${text.slice(0, PEEK).replace(/\s+\S*$/, '')}…` : text);

interface Props {
  t: Translate;
  shelf: DraftShelf;
  onDelete(id: string): void;
  onDeleteAll(): void;
}

/** All drafts on this device, and those that could not be read. */
export function DraftList({ t, shelf: { drafts, unreadable }, onDelete, onDeleteAll }: Props) {
  const several = drafts.length + unreadable.length > 1;
  const deletion = (id: string) => (
    <ConfirmButton
      t={t}
      label={t('report.delete.one')}
      question={t('report.delete.question')}
      onConfirm={() => onDelete(id)}
    />
  );
  return (
    <>
      {drafts.length === 0 && <p class="note">{t('report.list.none')}</p>}
      <ul class="plain tight">
        {drafts.map(({ id, createdAt, text }) => (
          <li class="sheet" key={id}>
            <h2>{t('report.list.item-label', { time: readableTime(createdAt) })}</h2>
            <p>{peek(text) || t('report.list.empty-text')}</p>
            <div class="row apart">
              <a class="vt-button" href={`#${id}`}>
                {t('report.list.open')}
              </a>
              {deletion(id)}
            </div>
          </li>
        ))}
      </ul>
      {unreadable.length > 0 && (
        <section class="tight" aria-labelledby="unreadable-title">
          <h2 id="unreadable-title">{t('report.list.unreadable')}</h2>
          <p class="hint">{t('report.list.unreadable-hint')}</p>
          {unreadable.map(({ id, raw }) => (
            <div class="sheet" key={id}>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
              <pre tabIndex={0}>{JSON.stringify(raw, null, 2)}</pre>
              {deletion(id)}
            </div>
          ))}
        </section>
      )}
      {several && (
        <ConfirmButton
          t={t}
          label={t('report.delete.all')}
          question={t('report.delete.all-question')}
          onConfirm={onDeleteAll}
        />
      )}
    </>
  );
}
