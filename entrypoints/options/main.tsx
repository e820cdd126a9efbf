import packNames from 'virtual:pack-names';
import { render } from 'preact';
import { checkEndpoint } from '../../lib/browser/endpoint.ts';
import { known } from '../../lib/browser/known.ts';
import { setUpPage } from '../../lib/browser/page-setup.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import { openSettingsDesk } from '../../lib/browser/settings-desk.ts';
import { dropSitePack, sitePackInUse, takeSitePack } from '../../lib/browser/site-packs.ts';
import { siteStates, switchSite } from '../../lib/browser/site-switch.ts';
import { deleteEverything, exportStoredData } from '../../lib/browser/stored-data.ts';
import { forgetUnreadable } from '../../lib/browser/unreadable.ts';
import { bundledHotlines } from '../../lib/packs/bundled-hotlines.ts';
import { SITES } from '../../lib/sites/sites.ts';
import { talksToAsk } from '../../lib/sites/units.ts';
import { SettingsPage } from '../../lib/ui/settings/settings-page.tsx';
import '../../lib/ui/page.css';

const { settings, t } = await setUpPage('settings.title');
const packInUse = await sitePackInUse();
const sites = await siteStates(settings);
const { stored, refresh } = await openSettingsDesk();

const App = () => (
  <SettingsPage
    t={t.value}
    settings={settings.value}
    {...stored.value}
    sites={sites.value}
    onSite={switchSite}
    {...(packInUse && { sitePack: { pack: packInUse.value, onTake: takeSitePack, onDrop: dropSitePack } })}
    chats={SITES.flatMap((site) => talksToAsk(site).map((unit) => ({ site: site.id, unit: unit.id })))}
    hotlines={bundledHotlines}
    packs={packNames}
    checkEndpoint={checkEndpoint}
    onChange={(change) => changeSettings((now) => ({ ...now, ...change })).then(refresh)}
    onUnknow={(about, key) =>
      key === null ? known[about].clear() : known[about].set({ key, site: '' }, false)
    }
    onForget={(key) => forgetUnreadable(key).then(refresh)}
    onExport={exportStoredData}
    onDeleteAll={() => deleteEverything().then(refresh)}
  />
);
render(<App />, document.body);
