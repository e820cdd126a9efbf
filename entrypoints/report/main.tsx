import { render } from 'preact';
import { browser } from '#imports';
import { exportReports } from '../../lib/browser/export-reports.ts';
import { setUpPage } from '../../lib/browser/page-setup.ts';
import { openReportDesk } from '../../lib/browser/report-desk.ts';
import { openSendingDesk } from '../../lib/browser/sending-desk.ts';
import { bundledHotlines } from '../../lib/packs/bundled-hotlines.ts';
import { ISSUE_PAGE } from '../../lib/reporting/issue-page.ts';
import { ReportPage } from '../../lib/ui/report/report-page.tsx';
import '../../lib/ui/report/report.css';

const { settings, t } = await setUpPage('report.title');
const id = () => location.hash.slice(1);
const desk = await openReportDesk(id());
const sending = await openSendingDesk(() => settings.value.reportEndpoint);
addEventListener('hashchange', () => desk.show(id()));
addEventListener('visibilitychange', () => desk.flush());
addEventListener('pagehide', () => desk.flush());

const backToList = () => history.replaceState(null, '', '#all');
const App = () => (
  <ReportPage
    t={t.value}
    shelf={desk.shelf.value}
    open={desk.open.value}
    hotlines={bundledHotlines}
    whereabouts={settings.value.whereabouts}
    version={browser.runtime.getManifest().version}
    issuePage={import.meta.env.MODE === 'e2e' ? 'https://example.org/issues/new' : ISSUE_PAGE}
    organisation={sending.organisation.value}
    onPin={desk.pin}
    onExport={exportReports}
    onDelete={(deleted) => desk.remove(deleted).then(backToList)}
    onDeleteAll={() => desk.removeAll().then(backToList)}
  />
);
render(<App />, document.body);
