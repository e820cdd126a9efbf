import type { Theme } from '../theme.ts';

/**
 * Colours the page stands in: the site's own class on `<html>` when given, else how bright the page's background is.
 * @param darkClass e.g. `__fb-dark-mode`; several with spaces between them
 * @param lightClass e.g. `__fb-light-mode`
 */
export function detectTheme(document: Document, darkClass?: string, lightClass?: string): Theme {
  const root = document.documentElement;
  if (darkClass?.split(' ').some((each) => root.classList.contains(each))) return 'dark';
  if (lightClass && root.classList.contains(lightClass)) return 'light';
  for (const element of [document.body, root]) {
    const brightness = element ? brightnessOf(getComputedStyle(element).backgroundColor) : null;
    if (brightness !== null) return brightness < 0.4 ? 'dark' : 'light';
  }
  return 'light';
}

/** 0 black to 1 white; null when nothing is painted or the colour is written in a way we do not read. */
function brightnessOf(color: string): number | null {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(color)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  const [r, g, b, alpha = 1] = parts ?? [];
  if (r === undefined || g === undefined || b === undefined || alpha < 0.5) return null;
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
}
