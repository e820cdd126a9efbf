import { useEffect, useRef } from 'preact/hooks';
import type { Hotline } from '../../hotlines/hotline.ts';
import type { Whereabouts } from '../../hotlines/whereabouts.ts';
import type { StoredReport } from '../../reporting/stored-report.ts';
import { Brand } from '../page/brand.tsx';
import { HelpLink } from '../page/help-link.tsx';
import { useNotice } from '../page/use-notice.tsx';
import type { Translate } from '../translate.ts';
import { ChildFirst } from './child-first.tsx';
import { DoorsSection } from './doors/doors-section.tsx';
import type { Organisation } from './doors/organisation-door.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { DraftList } from './draft-list.tsx';
import type { PictureState } from './picture-state.ts';
import type { ReportState } from './report-state.ts';
import { tellWith } from './tell.ts';

/** Stored reports, newest first, and those that could not be read. */
export interface ReportShelf {
  reports: StoredReport[];
  unreadable: { id: string; raw: unknown }[];
  /** The database could not be opened. */
  closed: boolean;
}

/** The report being worked on, and its pictures. */
export interface OpenReport {
  state: ReportState;
  pictures: PictureState;
}

export interface ReportProps {
  t: Translate;
  shelf: ReportShelf;
  /** The report being worked on; null shows the list; `missing` when the address names none. */
  open: OpenReport | 'missing' | null;
  /** Every help line of the packs; who can take this report is chosen here. */
  hotlines: readonly Hotline[];
  whereabouts: Whereabouts;
  /** Version of the extension, for the evidence pack and for case files. */
  version: string;
  /** Page on which volunteers take cases; null when there is none. */
  issuePage: string | null;
  /** An organisation that takes reports over the network; null when none was named. */
  organisation: Organisation | null;
  /** Keeps a report of the list beyond its days, or no longer. */
  onPin(id: string, pinned: boolean): Promise<void>;
  /** All reports with their pictures, as a file. */
  onExport(): Promise<Blob>;
  /** Deletes one draft and shows the list. Rejects when that failed. */
  onDelete(id: string): Promise<void>;
  onDeleteAll(): Promise<void>;
}

/** The report page: one draft, or all of them. Nothing leaves it unless the reader presses to send. */
export function ReportPage(props: ReportProps) {
  const { t, shelf, open, version, onDelete, onDeleteAll } = props;
  const { say, notice } = useNotice();
  const title = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  // Another draft, or the list: what had the focus is gone, so reading starts at the top again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when something else is shown
  useEffect(() => {
    if (!first.current) title.current?.focus();
    first.current = false;
  }, [open, shelf.reports.length]);
  const tell = tellWith(t, say);
  return (
    <div class="page report">
      <header class="bar">
        <Brand name={t('page.name')} />
        {open && <a href="#all">{t('report.to-list')}</a>}
        <HelpLink t={t} />
      </header>
      <main class="stack">
        <div class="tight">
          <h1 ref={title} tabIndex={-1}>
            {t(open ? 'report.title' : 'report.list.title')}
          </h1>
          <p class="lead">{t('report.promise')}</p>
        </div>
        {shelf.closed && <p class="note">{t('report.closed')}</p>}
        {open === 'missing' && <p class="note">{t('report.missing')}</p>}
        {open && open !== 'missing' && open.state.draft.value.reasons.includes('under-18') && (
          <ChildFirst t={t} hotlines={props.hotlines} whereabouts={props.whereabouts} say={say} />
        )}
        {open && open !== 'missing' ? (
          <DraftEditor
            key={open.state.draft.value.id}
            t={t}
            state={open.state}
            pictures={open.pictures}
            version={version}
            doors={
              <DoorsSection
                t={t}
                draft={open.state.draft.value}
                handedOver={open.state.handedOver.value}
                say={say}
                onHandedOver={(where) => tell(open.state.handOver(where), 'doors.handed.noted')}
                world={props}
              />
            }
            say={say}
            onDelete={(id) => tell(onDelete(id), 'report.delete.done')}
          />
        ) : (
          <DraftList
            t={t}
            shelf={shelf}
            say={say}
            onPin={props.onPin}
            onExport={props.onExport}
            onDelete={(id) => tell(onDelete(id), 'report.delete.done')}
            onDeleteAll={() => tell(onDeleteAll(), 'report.delete.done')}
          />
        )}
      </main>
      {notice}
    </div>
  );
}
