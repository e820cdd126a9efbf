import type { Translate } from '../translate.ts';

const PARTS = ['locked', 'free', 'counted', 'limits'] as const;

/** What a PIN locks, what it never locks, what is counted and what it cannot do. */
export function Agreement({ t }: { t: Translate }) {
  return (
    <>
      {PARTS.map((part) => (
        <div class="tight" key={part}>
          <h3>{t(`guardian.agreement.${part}.title`)}</h3>
          <ul class="tight">
            {t.list(`guardian.agreement.${part}.lines`).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
