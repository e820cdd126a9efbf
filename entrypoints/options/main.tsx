import facts from 'virtual:pack-facts';
import { render } from 'preact';
import { checkEndpoint } from '../../lib/browser/endpoint.ts';
import { openGuardian } from '../../lib/browser/guardian-page.ts';
import { known } from '../../lib/browser/known.ts';
import { send } from '../../lib/browser/messenger.ts';
import { setUpPage } from '../../lib/browser/page-setup.ts';
import { openSettingsDesk } from '../../lib/browser/settings-desk.ts';
import { sitePackInUse } from '../../lib/browser/site-pack-in-use.ts';
import { dropSitePack, takeSitePack } from '../../lib/browser/site-packs.ts';
import { siteStates, switchSite } from '../../lib/browser/site-switch.ts';
import { exportStoredData } from '../../lib/browser/stored-data.ts';
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
const guardian = await openGuardian();

const App = () => (
  <SettingsPage
    t={t.value}
    settings={settings.value}
    {...stored.value}
    sites={sites.value}
    onSite={(id, on) => switchSite(id, on, guardian.token())}
    {...(packInUse && {
      sitePack: { pack: packInUse.value, onTake: (file) => takeSitePack(file, SITES), onDrop: dropSitePack },
    })}
    chats={SITES.flatMap((site) => talksToAsk(site).map((unit) => ({ site: site.id, unit: unit.id })))}
    hotlines={bundledHotlines}
    checkEndpoint={checkEndpoint}
    facts={facts}
    guardian={guardian.status.value}
    openUntil={guardian.openUntil.value}
    onPin={(pin) => guardian.givePin(pin, { do: 'unlock' })}
    onLock={guardian.close}
    onChange={(change) => send('change-settings', { change, token: guardian.token() }).then(refresh)}
    onUnknow={(about, key) =>
      key === null ? known[about].clear() : known[about].set({ key, site: '' }, false)
    }
    onForget={(key) => forgetUnreadable(key).then(refresh)}
    onExport={exportStoredData}
    onDeleteAll={() => send('delete-everything', { token: guardian.token() }).then(refresh)}
  />
);
render(<App />, document.body);
// The place an address names exists only now.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
