import { render } from 'preact';
import { askAgain } from '../../lib/browser/ask-again.ts';
import { closeThisTab } from '../../lib/browser/close-this-tab.ts';
import { send } from '../../lib/browser/messenger.ts';
import { setUpPage } from '../../lib/browser/page-setup.ts';
import { bundledHotlines } from '../../lib/packs/bundled-hotlines.ts';
import type { Settings } from '../../lib/ui/settings/settings-shape.ts';
import { createWalk } from '../../lib/ui/welcome/walk.ts';
import { WelcomePage } from '../../lib/ui/welcome/welcome-page.tsx';
import '../../lib/ui/welcome/welcome.css';

const { settings, lang, t } = await setUpPage('welcome.title');
const walk = createWalk(window);

const change = async (part: Partial<Settings>) => {
  await send('change-settings', { change: part, token: null });
};

const App = () => (
  <WelcomePage
    t={t.value}
    settings={settings.value}
    hotlines={bundledHotlines}
    step={walk.step.value}
    reader={walk.reader.value}
    judge={async (text) => (await askAgain(() => send('judge-posts', [{ text }])))[0]!}
    onStep={walk.go}
    onBack={walk.back}
    onReader={walk.choose}
    onPlace={(whereabouts) => change({ whereabouts })}
    onLanguage={() => change({ language: lang.value === 'vi' ? 'en' : 'vi' })}
    onHelp={(situation) => send('open-help', { situation })}
    onClose={closeThisTab}
  />
);
render(<App />, document.body);
