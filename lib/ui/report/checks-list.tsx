import { checksBeforeHandover } from '../../reporting/checks.ts';
import type { ReportDraft } from '../../reporting/report-draft.ts';
import type { Translate } from '../translate.ts';

interface Props {
  t: Translate;
  draft: ReportDraft;
  /** How many pictures lie with it. */
  pictures: number;
}

/** What would still help the receiver. Advice: it never stands in the way of handing over. */
export function ChecksList({ t, draft, pictures }: Props) {
  return (
    <section class="sheet" aria-labelledby="checks-title">
      <h2 id="checks-title">{t('report.checks.title')}</h2>
      <ul class="tight">
        {checksBeforeHandover(draft, pictures).map((check) => (
          <li key={check}>{t(`report.checks.${check}`)}</li>
        ))}
        <li>{t('report.checks.keep')}</li>
      </ul>
    </section>
  );
}
