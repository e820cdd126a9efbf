import { render } from 'preact';
import { setUpPage } from '../../lib/browser/page-setup.ts';
import { createReportDesk } from '../../lib/browser/report-desk.ts';
import { bundledHotlines } from '../../lib/packs/bundled-hotlines.ts';
import { ReportPage } from '../../lib/ui/report/report-page.tsx';
import '../../lib/ui/report/report.css';

const { settings, t } = await setUpPage('report.title');
const desk = createReportDesk();
const show = () => desk.show(location.hash.slice(1));
addEventListener('hashchange', show);
addEventListener('visibilitychange', () => desk.flush());
addEventListener('pagehide', () => desk.flush());
await show();

const backToList = () => history.replaceState(null, '', '#all');
const App = () => (
  <ReportPage
    t={t.value}
    shelf={desk.shelf.value}
    open={desk.open.value}
    hotlines={bundledHotlines}
    whereabouts={settings.value.whereabouts}
    onDelete={(id) => desk.remove(id).then(backToList)}
    onDeleteAll={() => desk.removeAll().then(backToList)}
  />
);
render(<App />, document.body);
