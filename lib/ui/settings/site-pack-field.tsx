import type { PackFault, SitePack } from '../../sites/site-pack.ts';
import type { Translate } from '../translate.ts';

interface Props {
  t: Translate;
  /** The pack in use, or null. */
  pack: SitePack | null;
  /** Takes a pack from the words of a file. @returns why it was refused, or null */
  onTake(file: string): Promise<PackFault | null>;
  onDrop(): Promise<void>;
  say(sentence: string): void;
}

/** Newer ways of reading pages, made by the maintainers between two versions. */
export function SitePackField({ t, pack, onTake, onDrop, say }: Props) {
  const failed = (error: Error) => say(t(error?.name === 'StorageFull' ? 'page.full' : 'page.not-saved'));
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    const fault = await onTake(await file.text());
    say(t(fault ? `settings.site-pack.fault.${fault}` : 'settings.site-pack.taken'));
  };
  return (
    <section class="sheet" aria-labelledby="site-pack-title">
      <h2 id="site-pack-title">{t('settings.site-pack.title')}</h2>
      <p class="hint">{t('settings.site-pack.hint')}</p>
      <p>
        {pack
          ? t('settings.site-pack.used', { issued: pack.issued, count: pack.sites.length })
          : t('settings.site-pack.none')}
      </p>
      <label class="tight">
        {t('settings.site-pack.file')}
        <input
          type="file"
          accept="application/json,.json"
          onChange={(event) => take(event.currentTarget).catch(failed)}
        />
      </label>
      {pack && (
        <button
          type="button"
          class="vt-button"
          onClick={() => onDrop().then(() => say(t('settings.site-pack.dropped')), failed)}
        >
          {t('settings.site-pack.drop')}
        </button>
      )}
    </section>
  );
}
