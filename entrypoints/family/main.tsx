import { signal } from '@preact/signals';
import { render } from 'preact';
import { openGuardian } from '../../lib/browser/guardian-page.ts';
import { send } from '../../lib/browser/messenger.ts';
import { setUpPage } from '../../lib/browser/page-setup.ts';
import { FamilyPage } from '../../lib/ui/family/family-page.tsx';
import '../../lib/ui/family/family.css';

const { t } = await setUpPage('guardian.title');
const guardian = await openGuardian();
const digest = signal(await send('guardian-digest', null).catch(() => ({})));
const [about, lift = null] = location.hash.slice(1).split(':');

const App = () => (
  <FamilyPage
    t={t.value}
    status={guardian.status.value}
    digest={digest.value}
    now={Date.now()}
    lift={about === 'lift' ? lift : null}
    onSetUp={async (name, pin) => {
      await send('guardian-set-up', { name, pin, agreed: true });
      await guardian.refresh();
    }}
    onPin={guardian.givePin}
    onForgot={async () => {
      await send('guardian-forgot', null);
      await guardian.refresh();
    }}
    onForgetDigest={async () => {
      digest.value = await send('forget-digest', null);
    }}
    askFamily={() => send('ask-family', null)}
  />
);
render(<App />, document.body);
