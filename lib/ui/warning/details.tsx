import type { Translate } from '../translate.ts';
import type { WarningView } from './warning-view.ts';
import { WordsFound } from './words-found.tsx';

/** What "Vì sao?" opens: every reason with its source, what a clear ad says instead, and the words found. */
export function Details({ view, t }: { view: WarningView; t: Translate }) {
  return (
    <div class="details">
      {view.reasons.map((reason) => (
        <section class="reason" key={reason.key}>
          <h4>{reason.sentence}</h4>
          <WordsFound quotes={reason.quotes} t={t} />
          <p>{reason.why}</p>
          {reason.law && (
            <p class="aside">
              <strong>{t('warning.law-label')}</strong> {reason.law}
            </p>
          )}
          {reason.source && (
            <p class="aside">
              <strong>{t('warning.source-label')}</strong> {reason.source}
            </p>
          )}
          <p class="aside">
            <strong>{t('warning.honest-label')}</strong> {reason.honest}
          </p>
        </section>
      ))}
      {view.otherQuotes.length > 0 && (
        <section class="reason">
          <h4>{t('warning.found-elsewhere')}</h4>
          <WordsFound quotes={view.otherQuotes} t={t} />
        </section>
      )}
      <p class="small">{t('warning.call-note')}</p>
      <p class="small">
        {t('warning.details-note')} {view.rules}
      </p>
    </div>
  );
}
