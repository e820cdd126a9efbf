import { useRef, useState } from 'preact/hooks';
import type { FindCompanies, FoundCompany } from '../../recruiters/find-companies.ts';
import { OFFICIAL_PAGE, type RecruiterListFacts } from '../../recruiters/recruiter-list.ts';
import { copyText } from '../controls/copy-text.ts';
import { Icon } from '../controls/icons.tsx';
import { dayIn } from '../page/day-in.ts';
import type { Translate } from '../translate.ts';
import { CompanyResult } from './company-result.tsx';

export interface CompanyCheckProps {
  t: Translate;
  /** The list that came with the build; null when there is none. */
  list: RecruiterListFacts | null;
  /** Loads the list, when it is first searched. */
  loadFinder(): Promise<FindCompanies>;
  say(sentence: string): void;
}

/**
 * Looks a company name up in the imported list, and leads to the official page with the name copied. It says what
 * stands in a list of a certain day and never what a company is: names get borrowed.
 */
export function CompanyCheck({ t, list, loadFinder, say }: CompanyCheckProps) {
  const [name, setName] = useState('');
  const [found, setFound] = useState<{ name: string; companies: FoundCompany[] | null } | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const search = async () => {
    const asked = name.trim();
    setFound(null);
    if (asked === '') {
      field.current?.focus();
      say(t('company.empty'));
      return;
    }
    try {
      const find = await loadFinder();
      setFound({ name: asked, companies: find(asked) });
    } catch {
      say(t('company.failed'));
    }
  };
  const open = async (event: MouseEvent) => {
    const asked = name.trim();
    if (asked === '') return;
    // Copied first: a page that has opened in front takes the right to write to the clipboard away from this one.
    event.preventDefault();
    const copied = await copyText(asked);
    say(t(copied ? 'company.copied' : 'page.copy-failed', { name: asked }));
    window.open(OFFICIAL_PAGE, '_blank', 'noopener,noreferrer');
  };

  return (
    <form
      class="tight company"
      onSubmit={(event) => {
        event.preventDefault();
        if (list) void search();
      }}
    >
      <label class="field">
        {t('company.label')}
        <input
          ref={field}
          type="text"
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          value={name}
          aria-describedby="company-hint"
          onInput={(event) => {
            setName(event.currentTarget.value);
            setFound(null);
          }}
        />
      </label>
      <p class="hint" id="company-hint">
        {list ? t('company.hint', { day: dayIn(t.lang, list.date) }) : t('company.no-list')}
      </p>
      <div class="row">
        {list && (
          <button type="submit" class="vt-button" data-strong>
            {t('company.search')}
          </button>
        )}
        <a
          class="vt-button"
          data-strong={!list}
          href={OFFICIAL_PAGE}
          target="_blank"
          rel="noopener noreferrer"
          onClick={open}
        >
          {t(name.trim() ? 'company.copy-open' : 'company.open')}
          <Icon name="next" />
        </a>
      </div>
      <div role="status">
        {found && list && <CompanyResult t={t} {...found} day={dayIn(t.lang, list.date)} />}
      </div>
    </form>
  );
}
