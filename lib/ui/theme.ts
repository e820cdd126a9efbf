/** Colours in use. */
export type Theme = 'light' | 'dark';

/** Size of body text in CSS px, chosen in settings. Never rem: sites change the root size. */
export const FONT_SIZES = [16, 18, 22] as const;
export type FontSize = (typeof FONT_SIZES)[number];

/** Attributes for the outermost element of anything we draw; `theme.css` answers to them. */
export function themeAttributes(theme: Theme, size: FontSize) {
  return { class: 'vt', 'data-theme': theme, 'data-size': String(size) };
}
