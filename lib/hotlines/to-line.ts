import type { Channel, FromAbroad, Hotline, HotlineLang, Localized } from './hotline.ts';
import { shownInternationally, telHref } from './tel-href.ts';

/** A help line as the screen needs it: one language, nothing to decide any more. */
export interface HotlineLine {
  id: string;
  name: string;
  /** To be read and copied; a phone number or an e-mail address. */
  number: string | null;
  /** `tel:` or `sms:`; null when pressing would not reach the line from where the reader is. */
  tel: string | null;
  /** Null when unknown: show nothing, never guess. */
  cost: string | null;
  hours: string | null;
  forWhom: string;
  /** `https:`, `http:` or, for e-mail lines, `mailto:`. */
  url: string | null;
  channel: Channel;
  fromAbroad: FromAbroad;
  verifiedOn: string;
  /** What to do, line by line; the only content of `app` and `place` lines. */
  steps: string[];
}

/**
 * @param fromAbroad the reader stands outside the line's own country (`callsFromAbroad` tells).
 */
export function toLine(hotline: Hotline, lang: HotlineLang, fromAbroad: boolean): HotlineLine {
  return {
    id: hotline.id,
    name: inLang(hotline.name, lang),
    number: shownNumber(hotline, fromAbroad),
    tel: telHref(hotline, fromAbroad),
    cost: hotline.cost && inLang(hotline.cost, lang),
    hours: hotline.hours && inLang(hotline.hours, lang),
    forWhom: inLang(hotline.forWhom, lang),
    url: hotline.channel === 'email' ? `mailto:${hotline.number}` : hotline.url,
    channel: hotline.channel,
    fromAbroad: hotline.fromAbroad,
    verifiedOn: hotline.verifiedOn,
    steps: hotline.steps ? [...inLang(hotline.steps, lang)] : [],
  };
}

function shownNumber(hotline: Hotline, fromAbroad: boolean): string | null {
  return (shownInternationally(hotline, fromAbroad) ? hotline.intl : null) ?? hotline.number;
}

function inLang<T>(text: Localized<T>, lang: HotlineLang): T {
  return text[lang] ?? text.vi;
}
