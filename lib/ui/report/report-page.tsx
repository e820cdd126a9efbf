import { useEffect, useRef } from 'preact/hooks';
import type { Hotline, HotlineLang } from '../../hotlines/hotline.ts';
import type { Whereabouts } from '../../hotlines/whereabouts.ts';
import { doors } from '../../reporting/doors.ts';
import type { ReportDraft } from '../../reporting/report-draft.ts';
import { Brand } from '../page/brand.tsx';
import { HelpLink } from '../page/help-link.tsx';
import { useNotice } from '../page/use-notice.tsx';
import type { Translate } from '../translate.ts';
import { DraftEditor } from './draft-editor.tsx';
import { DraftList } from './draft-list.tsx';
import type { ReportState } from './report-state.ts';

/** Stored drafts, newest first, and those that could not be read. */
export interface DraftShelf {
  drafts: ReportDraft[];
  unreadable: { id: string; raw: unknown }[];
}

export interface ReportProps {
  t: Translate;
  shelf: DraftShelf;
  /** The draft being worked on; null shows the list; `missing` when the address names none. */
  open: ReportState | 'missing' | null;
  /** Every help line of the packs; who can take this report is chosen here. */
  hotlines: readonly Hotline[];
  whereabouts: Whereabouts;
  /** Deletes one draft and shows the list. Rejects when that failed. */
  onDelete(id: string): Promise<void>;
  onDeleteAll(): Promise<void>;
}

/** The report page: one draft, or all of them. Nothing here sends anything. */
export function ReportPage({ t, shelf, open, hotlines, whereabouts, onDelete, onDeleteAll }: ReportProps) {
  const { say, notice } = useNotice();
  const title = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  // Another draft, or the list: what had the focus is gone, so reading starts at the top again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when something else is shown
  useEffect(() => {
    if (!first.current) title.current?.focus();
    first.current = false;
  }, [open, shelf]);
  const done = (deletion: Promise<void>) =>
    deletion.then(
      () => say(t('report.delete.done')),
      () => say(t('page.not-saved')),
    );
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
        {open === 'missing' && <p class="note">{t('report.missing')}</p>}
        {open && open !== 'missing' ? (
          <DraftEditor
            key={open.draft.value.id}
            t={t}
            state={open}
            doorsFor={(draft) => doors(draft, whereabouts, hotlines, t.lang as HotlineLang)}
            say={say}
            onDelete={(id) => done(onDelete(id))}
          />
        ) : (
          <DraftList
            t={t}
            shelf={shelf}
            onDelete={(id) => done(onDelete(id))}
            onDeleteAll={() => done(onDeleteAll())}
          />
        )}
      </main>
      {notice}
    </div>
  );
}
