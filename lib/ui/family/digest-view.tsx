import { COUNTED, type Digest, weeksOf } from '../../guardian/digest.ts';
import { ConfirmButton } from '../page/confirm-button.tsx';
import type { Translate } from '../translate.ts';

interface Props {
  t: Translate;
  digest: Digest;
  now: number;
  onForget(): void;
}

/** The weeks that are kept, by kind. Whoever opens the page sees the same numbers. */
export function DigestView({ t, digest, now, onForget }: Props) {
  const day = new Intl.DateTimeFormat(t.lang, { day: 'numeric', month: 'numeric', timeZone: 'UTC' });
  const [first, ...older] = weeksOf(digest, now).map(({ from, to, counts }) => ({
    title: t('guardian.digest.week', { from: day.format(Date.parse(from)), to: day.format(Date.parse(to)) }),
    lines: COUNTED.filter((kind) => counts[kind] > 0).map((kind) => ({ kind, count: counts[kind] })),
  }));
  const counted = older.filter(({ lines }) => lines.length > 0);
  return (
    <section class="sheet" aria-labelledby="digest-title">
      <h2 id="digest-title">{t('guardian.digest.title')}</h2>
      <p class="hint">{t('guardian.digest.lead')}</p>
      {[first!, ...counted].map(({ title, lines }) => (
        <div class="tight" key={title}>
          <h3>{title}</h3>
          {lines.length === 0 && <p>{t('guardian.digest.none')}</p>}
          <dl class="digest">
            {lines.map(({ kind, count }) => (
              <div key={kind}>
                <dt>{t(`guardian.digest.kind.${kind}`)}</dt>
                <dd>{count}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      <ConfirmButton
        t={t}
        label={t('guardian.digest.forget')}
        question={t('guardian.digest.forget-question')}
        onConfirm={onForget}
      />
    </section>
  );
}
