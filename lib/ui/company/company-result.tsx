import type { FoundCompany } from '../../recruiters/find-companies.ts';
import type { Translate } from '../translate.ts';

interface Props {
  t: Translate;
  /** As the reader typed it. */
  name: string;
  /** Null when nothing in the name tells a company apart. */
  companies: FoundCompany[] | null;
  /** The day of the list, in words. */
  day: string;
}

/** What the list holds under a name, and what that does not mean. */
export function CompanyResult({ t, name, companies, day }: Props) {
  if (!companies) return <p class="note">{t('company.too-general')}</p>;
  if (companies.length === 0) return <p class="note">{t('company.none', { name, day })}</p>;
  const same = companies.filter((company) => company.same);
  return (
    <div class="note tight">
      <p>
        <strong>{t(same.length > 0 ? 'company.same' : 'company.near', { name, day })}</strong>
      </p>
      <ul class="tight">
        {companies.map((company) => (
          <li key={`${company.name} ${company.note ?? ''}`}>
            {company.name}
            {company.also && <span class="hint"> ({company.also.join(', ')})</span>}
            {company.address && (
              <>
                <br />
                <span class="hint">{t('company.address', { address: company.address })}</span>
              </>
            )}
            {company.note && (
              <>
                <br />
                {t('company.note', { note: company.note })}
              </>
            )}
          </li>
        ))}
      </ul>
      <p>{t('company.caution')}</p>
    </div>
  );
}
