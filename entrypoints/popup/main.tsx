import facts from 'virtual:pack-facts';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from '#imports';
import { checkTab } from '../../lib/browser/check-page.ts';
import { takeSelection } from '../../lib/browser/check-selection.ts';
import { openGuardian } from '../../lib/browser/guardian-page.ts';
import { readManaged } from '../../lib/browser/managed.ts';
import { send } from '../../lib/browser/messenger.ts';
import { reportUrl } from '../../lib/browser/open-report.ts';
import { setUpPage } from '../../lib/browser/page-setup.ts';
import { chosenPicture } from '../../lib/browser/pictures/chosen-picture.ts';
import { listReports } from '../../lib/browser/report-store.ts';
import { saveDiagnosis } from '../../lib/browser/save-diagnosis.ts';
import { siteStates, switchSite } from '../../lib/browser/site-switch.ts';
import { tabInFront } from '../../lib/browser/tab-in-front.ts';
import { watchFindings } from '../../lib/browser/watch-findings.ts';
import { bundledHotlines } from '../../lib/packs/bundled-hotlines.ts';
import { loadCompanyFinder } from '../../lib/packs/load-company-finder.ts';
import type { Findings } from '../../lib/ui/popup/findings.ts';
import { PopupPage } from '../../lib/ui/popup/popup-page.tsx';
import { siteChoice } from '../../lib/ui/popup/site-choice.ts';
import '../../lib/ui/popup/popup.css';

const { settings, lang, t } = await setUpPage('popup.title');
const findings = signal<Findings | null | undefined>(undefined);
// `?tab=7` looks at another tab than the one in front; without it the popup could not be opened as a page.
const wanted = Number(new URLSearchParams(location.search).get('tab')) || null;
const [managed, guardian, selection, { reports }, picture, tab, sites] = await Promise.all([
  readManaged(),
  openGuardian(),
  takeSelection(),
  listReports(),
  chosenPicture(),
  tabInFront(wanted),
  siteStates(settings),
]);
watchFindings((found) => {
  findings.value = found;
}, tab.id);

const App = () => (
  <PopupPage
    t={t.value}
    findings={findings.value}
    site={siteChoice(
      sites.value.find(({ id }) => id === (findings.value?.health.site ?? tab.site)),
      managed,
      guardian.status.value,
    )}
    checkPage={tab.id === null || findings.value || !tab.mayCheck ? null : () => checkTab(tab.id!)}
    noticeFrom={settings.value.noticeFrom}
    guardian={guardian.status.value}
    askFamily={(card) => send('ask-family', card)}
    languageFixed={managed.settings.language !== undefined}
    selection={selection}
    picture={picture}
    judge={async (text) => {
      const [judged] = await send('judge-posts', [{ text }]);
      return judged!;
    }}
    hotlines={bundledHotlines}
    whereabouts={settings.value.whereabouts}
    companies={facts.recruiters}
    loadFinder={loadCompanyFinder}
    draftCount={reports.length}
    onSite={(id, on) => switchSite(id, on, null)}
    onDiagnose={() => saveDiagnosis(tab.id)}
    onLanguage={async () => {
      const language = lang.value === 'vi' ? 'en' : 'vi';
      await send('change-settings', { change: { language }, token: null });
    }}
    onHelp={(situation) => send('open-help', { situation })}
    onSettings={() => browser.runtime.openOptionsPage()}
    onDrafts={() => browser.tabs.create({ url: reportUrl() })}
  />
);
render(<App />, document.body);
