import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from '#imports';
import { takeSelection } from '../../lib/browser/check-selection.ts';
import { listDrafts } from '../../lib/browser/drafts.ts';
import { send } from '../../lib/browser/messenger.ts';
import { reportUrl } from '../../lib/browser/open-report.ts';
import { setUpPage } from '../../lib/browser/page-setup.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import { watchFindings } from '../../lib/browser/watch-findings.ts';
import { bundledHotlines } from '../../lib/packs/bundled-hotlines.ts';
import type { Findings } from '../../lib/ui/popup/findings.ts';
import { PopupPage } from '../../lib/ui/popup/popup-page.tsx';
import '../../lib/ui/popup/popup.css';

const { settings, lang, t } = await setUpPage('popup.title');
const findings = signal<Findings | null | undefined>(undefined);
const selection = await takeSelection();
const draftCount = signal((await listDrafts()).drafts.length);
// `?tab=7` looks at another tab than the one in front; without it the popup could not be opened as a page.
const tab = Number(new URLSearchParams(location.search).get('tab')) || undefined;
watchFindings((found) => {
  findings.value = found;
}, tab);

const App = () => (
  <PopupPage
    t={t.value}
    findings={findings.value}
    sites={Object.entries(settings.value.sites).map(([id, on]) => ({ id, on }))}
    selection={selection}
    judge={async (text) => {
      const [judged] = await send('judge-posts', [{ text }]);
      return judged!;
    }}
    hotlines={bundledHotlines}
    whereabouts={settings.value.whereabouts}
    draftCount={draftCount.value}
    onSite={async (id, on) => {
      await changeSettings((now) => ({ ...now, sites: { ...now.sites, [id]: on } }));
    }}
    onLanguage={async () => {
      await changeSettings((now) => ({ ...now, language: lang.value === 'vi' ? 'en' : 'vi' }));
    }}
    onHelp={(situation) => send('open-help', { situation })}
    onSettings={() => browser.runtime.openOptionsPage()}
    onDrafts={() => browser.tabs.create({ url: reportUrl() })}
  />
);
render(<App />, document.body);
