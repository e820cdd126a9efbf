import { render } from 'preact';
import { readCard } from '../../lib/browser/cards.ts';
import { setUpPage } from '../../lib/browser/page-setup.ts';
import { linesFor } from '../../lib/hotlines/hotlines-for.ts';
import { bundledHotlines } from '../../lib/packs/bundled-hotlines.ts';
import { CardPage } from '../../lib/ui/card/card-page.tsx';
import '../../lib/ui/card/card.css';

const { settings, lang, t } = await setUpPage('card.title');
const card = await readCard(location.hash.slice(1));

const App = () => {
  const { whereabouts } = settings.value;
  const need = card && { ...card, support: null, whereabouts };
  const lines = need ? linesFor(need, bundledHotlines, lang.value) : [];
  return <CardPage t={t.value} card={card} lines={lines} />;
};
render(<App />, document.body);
