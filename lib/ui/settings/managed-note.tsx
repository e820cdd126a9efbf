import type { Translate } from '../translate.ts';
import { MANAGED_SETTINGS, type Managed } from './managed-settings.ts';

/** What whoever manages the device has set, and what of it could not be understood. */
export function ManagedNote({ t, managed }: { t: Translate; managed: Managed }) {
  const { settings, unreadable } = managed;
  const names = MANAGED_SETTINGS.filter((name) => Object.hasOwn(settings, name));
  if (names.length === 0 && unreadable.length === 0) return null;
  return (
    <section class="sheet" aria-labelledby="managed-title">
      <h2 id="managed-title">{t('managed.title')}</h2>
      {names.length > 0 && (
        <ul class="tight">
          {names.map((name) => (
            <li key={name}>
              {t(`managed.name.${name}`)}
              {name === 'reportEndpoint' && `: ${settings.reportEndpoint}`}
            </li>
          ))}
        </ul>
      )}
      {unreadable.length > 0 && <p>{t('managed.unreadable', { names: unreadable.join(', ') })}</p>}
      <p class="hint">{t('managed.kept')}</p>
    </section>
  );
}
