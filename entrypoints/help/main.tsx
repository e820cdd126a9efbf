import facts from 'virtual:pack-facts';
import { render } from 'preact';
import { send } from '../../lib/browser/messenger.ts';
import { setUpPage } from '../../lib/browser/page-setup.ts';
import { bundledHotlines } from '../../lib/packs/bundled-hotlines.ts';
import { loadCompanyFinder } from '../../lib/packs/load-company-finder.ts';
import { HelpPage } from '../../lib/ui/help/help-page.tsx';
import { leaveAtOnce, onThreeEscapes } from '../../lib/ui/help/quick-exit.ts';
import '../../lib/ui/help/help.css';

const leave = () => leaveAtOnce(window);
onThreeEscapes(window, leave);

const { settings, t } = await setUpPage('help.tab-title', { named: false });
// Without an answer the page simply asks.
const opensWith = await send('take-situation', null).catch(() => null);

const App = () => (
  <HelpPage
    t={t.value}
    opensWith={opensWith}
    hotlines={bundledHotlines}
    whereabouts={settings.value.whereabouts}
    companies={facts.recruiters}
    loadFinder={loadCompanyFinder}
    onKeep={async (whereabouts) => {
      await send('change-settings', { change: { whereabouts }, token: null });
    }}
    onLeave={leave}
  />
);
render(<App />, document.body);
