import type { GuardianStatus } from '../../guardian/guardian-status.ts';
import { firstScreen } from '../../hotlines/first-screen.ts';
import type { Hotline, HotlineLang } from '../../hotlines/hotline.ts';
import { linesFor } from '../../hotlines/hotlines-for.ts';
import type { Situation } from '../../hotlines/situation.ts';
import type { Whereabouts } from '../../hotlines/whereabouts.ts';
import type { ShareCard } from '../../sharing/share-card.ts';
import { CompanyCheck, type CompanyCheckProps } from '../company/company-check.tsx';
import { AskFamily } from '../family/ask-family.tsx';
import { GuardianNote } from '../family/guardian-note.tsx';
import { Brand } from '../page/brand.tsx';
import { useNotice } from '../page/use-notice.tsx';
import type { NoticeFrom } from '../settings/settings-shape.ts';
import type { Translate } from '../translate.ts';
import type { Findings } from './findings.ts';
import { FirstLines } from './first-lines.tsx';
import { type CheckedPageText, PageCheck } from './page-check.tsx';
import { PageStatus } from './page-status.tsx';
import { type ChosenPicture, PictureCheck } from './picture-check.tsx';
import { type JudgedText, TextCheck } from './text-check.tsx';

/** A site whose posts may be read, as a switch. */
export interface SiteChoice {
  /** Named in the words under `site.<id>`. */
  id: string;
  on: boolean;
  /** Key of the words that say why it cannot be switched now; absent when it can. */
  fixed?: string;
}

export interface PopupProps {
  t: Translate;
  /** Undefined while the page is being asked, null when we do not read it. */
  findings: Findings | null | undefined;
  /** The site of the page in front; null when it is none that can be read. */
  site: SiteChoice | null;
  /** Reads and judges the page in front, whatever it is; null where it is read already. */
  checkPage: (() => Promise<CheckedPageText[]>) | null;
  noticeFrom: NoticeFrom;
  /** Selected text that was handed over to be looked at; empty when there is none. */
  selection: string;
  /** The picture that was chosen in the menu; null when there is none. */
  picture: ChosenPicture | null;
  /** Judges pasted text. Rejects when nobody answered. */
  judge(text: string): Promise<JudgedText>;
  /** Every help line of the packs; what fits the reader is chosen here. */
  hotlines: readonly Hotline[];
  whereabouts: Whereabouts;
  /** The list of companies that came with the build, and the way to load it. */
  companies: CompanyCheckProps['list'];
  loadFinder: CompanyCheckProps['loadFinder'];
  draftCount: number;
  guardian: GuardianStatus;
  /** The message for somebody of the family, about a post or about none. */
  askFamily(card: ShareCard | null): Promise<string>;
  /** An admin chose the language. */
  languageFixed: boolean;
  /** False when the reader told the browser no. Rejects when it could not be stored. */
  onSite(id: string, on: boolean): Promise<boolean>;
  /** Saves how the page in front is built, as a file. Rejects when the page does not answer. */
  onDiagnose(): Promise<void>;
  /** Switches to the other language. Rejects when it could not be stored. */
  onLanguage(): Promise<void>;
  /** Opens the help page; null lets it ask where the reader stands. */
  onHelp(situation: Situation | null): void;
  onSettings(): void;
  onDrafts(): void;
}

/** What opens from the toolbar: this page, a text to look at, who can help. */
export function PopupPage(props: PopupProps) {
  const { t, hotlines, whereabouts } = props;
  const lang = t.lang as HotlineLang;
  const { say, notice } = useNotice();
  const family = <FamilySheet {...props} say={say} />;
  // A lock that is about to end, or has just ended, stands where it is seen first.
  const urgent = props.guardian.forgotMs !== null || props.guardian.forgottenAt !== null;
  const stored = (change: Promise<unknown>) => change.catch(() => say(t('page.not-saved')));
  return (
    <div class="page popup">
      <header class="bar">
        <Brand name={t('page.name')} />
        {!props.languageFixed && (
          <button
            type="button"
            class="link-button"
            lang={t.lang === 'vi' ? 'en' : 'vi'}
            onClick={() => stored(props.onLanguage())}
          >
            {t('popup.language')}
          </button>
        )}
      </header>
      <main class="stack">
        {props.picture && (
          <PictureCheck
            {...props.picture}
            t={t}
            linesFor={(verdict) => linesFor({ ...verdict, whereabouts }, hotlines, lang)}
            onHelp={props.onHelp}
            askFamily={props.askFamily}
            say={say}
          />
        )}
        <PageStatus
          t={t}
          findings={props.findings}
          site={props.site}
          noticeFrom={props.noticeFrom}
          onSite={(id, on) => stored(props.onSite(id, on))}
          onDiagnose={() => props.onDiagnose().catch(() => say(t('popup.diagnosis.failed')))}
        />
        {props.checkPage && (
          <PageCheck
            t={t}
            check={props.checkPage}
            linesFor={(verdict) => linesFor({ ...verdict, whereabouts }, hotlines, lang)}
            onHelp={props.onHelp}
            askFamily={props.askFamily}
            say={say}
          />
        )}
        {urgent && family}
        <FirstLines t={t} lines={firstScreen(hotlines, lang, whereabouts)} />
        <button type="button" class="vt-button" onClick={() => props.onHelp(null)}>
          {t('page.help')}
        </button>
        <TextCheck
          t={t}
          initial={props.selection}
          judge={props.judge}
          linesFor={(verdict) => linesFor({ ...verdict, whereabouts }, hotlines, lang)}
          onHelp={props.onHelp}
          askFamily={props.askFamily}
          say={say}
        />
        <section class="sheet" aria-labelledby="company-title">
          <h2 id="company-title">{t('company.title')}</h2>
          <CompanyCheck t={t} list={props.companies} loadFinder={props.loadFinder} say={say} />
        </section>
        {!urgent && family}
      </main>
      <footer class="row apart">
        <button type="button" class="link-button" onClick={props.onSettings}>
          {t('popup.settings')}
        </button>
        <button type="button" class="link-button" onClick={props.onDrafts}>
          {t('popup.drafts', { count: props.draftCount })}
        </button>
      </footer>
      {notice}
    </div>
  );
}

/** Who keeps a PIN and what it locks, on the first thing that opens: never hidden from whoever uses the browser. */
function FamilySheet({ t, guardian, askFamily, say }: PopupProps & { say(sentence: string): void }) {
  if (guardian.by === 'nobody' && guardian.forgottenAt === null) return null;
  return (
    <section class="sheet" aria-labelledby="family-title">
      <h2 id="family-title">{t('guardian.title')}</h2>
      <GuardianNote t={t} status={guardian} />
      {guardian.by !== 'nobody' && <AskFamily t={t} message={() => askFamily(null)} say={say} />}
      <a href="/family.html" target="_blank" rel="noopener">
        {t('guardian.to-page')}
      </a>
    </section>
  );
}
