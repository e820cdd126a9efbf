import type { Translate } from '../translate.ts';

/** What the reader says they know: this post alone, or whoever wrote it. */
export type Quiet = 'post' | 'author';

interface Props {
  id: string;
  t: Translate;
  /** Whether the page tells who wrote the post. */
  canTrust: boolean;
  onQuiet(about: Quiet): void;
}

/** What "Không cần nhắc" opens: each choice says how far it reaches. */
export function QuietMenu({ id, t, canTrust, onQuiet }: Props) {
  const choices: Quiet[] = canTrust ? ['post', 'author'] : ['post'];
  return (
    <ul id={id} class="choices" aria-label={t('warning.quiet.label')}>
      {choices.map((about) => (
        <li key={about}>
          <button
            type="button"
            class="vt-button"
            aria-describedby={`${id}-${about}`}
            onClick={() => onQuiet(about)}
          >
            {t(`warning.quiet.${about}.choice`)}
          </button>
          <span id={`${id}-${about}`}>{t(`warning.quiet.${about}.reach`)}</span>
        </li>
      ))}
    </ul>
  );
}
