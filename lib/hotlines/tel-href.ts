import type { Hotline } from './hotline.ts';

/**
 * The address a button needs to dial, or to start a message (`sms:`).
 * From abroad only a proven international form is used: a short number dialled in another
 * country reaches someone else.
 * @returns null when pressing would not reach this line.
 */
export function telHref(hotline: Hotline, fromAbroad: boolean): string | null {
  if (hotline.channel !== 'phone' && hotline.channel !== 'sms') return null;
  const chosen = shownInternationally(hotline, fromAbroad) ? numberFromAbroad(hotline) : hotline.number;
  const digits = (chosen ?? '').replace(/[\s.-]/g, '');
  if (!/^\+?\d{3,15}$/.test(digits)) return null;
  return `${hotline.channel === 'sms' ? 'sms' : 'tel'}:${digits}`;
}

/** The number to dial from another country, or null when that is not known to work. */
export function numberFromAbroad(hotline: Hotline): string | null {
  return hotline.fromAbroad === 'yes' ? hotline.intl : null;
}

/**
 * Lines for people abroad always go by their `+` form, even at home: it works everywhere, the
 * reader may be abroad without having told us, and it is the form a family must pass on.
 */
export function shownInternationally(hotline: Hotline, fromAbroad: boolean): boolean {
  return fromAbroad || hotline.helps.includes('citizens-abroad');
}
