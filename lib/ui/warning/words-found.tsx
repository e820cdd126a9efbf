import type { Translate } from '../translate.ts';
import type { Quote } from './quotes.ts';

/** The words found, as quotes. This list is complete even where the browser cannot mark words in the page. */
export function WordsFound({ quotes, most, t }: { quotes: Quote[]; most?: number; t: Translate }) {
  if (quotes.length === 0) return null;
  return (
    <span class="words">
      <span class="vt-hidden"> {t('warning.found-label')}</span>
      {quotes.slice(0, most).map(({ text, inPicture }) => (
        <span key={text}>
          {' '}
          <span class="quote">
            “{text}”{inPicture && ` (${t('warning.in-picture')})`}
          </span>
        </span>
      ))}
    </span>
  );
}
