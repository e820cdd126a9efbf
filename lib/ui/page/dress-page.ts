import type { Settings } from '../settings/settings-shape.ts';
import { type Theme, themeAttributes } from '../theme.ts';

/**
 * Gives an extension page its colours, text size and language; `theme.css` and `page.css` answer to them.
 * Call it again on every change.
 */
export function dressPage(
  root: HTMLElement,
  { theme, fontSize }: Pick<Settings, 'theme' | 'fontSize'>,
  lang: string,
  deviceIsDark: boolean,
) {
  const shown: Theme = theme === 'auto' ? (deviceIsDark ? 'dark' : 'light') : theme;
  for (const [name, value] of Object.entries(themeAttributes(shown, fontSize)))
    root.setAttribute(name, value);
  root.lang = lang;
}
