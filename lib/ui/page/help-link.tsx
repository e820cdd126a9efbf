import type { Translate } from '../translate.ts';

/** The way to the help page from our other pages. A tab of its own has no "back" that leads here. */
export function HelpLink({ t }: { t: Translate }) {
  return (
    <a href="/help.html" target="_blank" rel="noopener">
      {t('page.help')}
    </a>
  );
}
