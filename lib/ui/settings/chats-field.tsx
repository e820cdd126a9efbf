import type { Translate } from '../translate.ts';
import type { Settings } from './settings-shape.ts';
import type { SiteState } from './sites-field.tsx';

/** A kind of chat that is read only when asked for, by the ids of its site and of its unit. */
export interface ChatKind {
  site: string;
  unit: string;
}

interface Props {
  t: Translate;
  chats: readonly ChatKind[];
  sites: readonly SiteState[];
  asked: Settings['asked'];
  onChoose(asked: Settings['asked']): void;
}

/** Which messages are read. None until the reader asks for a kind, each by itself. */
export function ChatsField({ t, chats, sites, asked, onChoose }: Props) {
  const isOn = (id: string) => sites.some((site) => site.id === id && site.on);
  const choose = ({ site, unit }: ChatKind, on: boolean) => {
    const others = (asked[site] ?? []).filter((id) => id !== unit);
    onChoose({ ...asked, [site]: on ? [...others, unit] : others });
  };
  return (
    <fieldset class="sheet">
      <legend>{t('settings.chats.title')}</legend>
      <p class="hint">{t('settings.chats.hint')}</p>
      <p class="hint">{t('settings.chats.stays')}</p>
      {chats.map((chat) => (
        <label class="choice" key={`${chat.site} ${chat.unit}`}>
          <input
            type="checkbox"
            checked={asked[chat.site]?.includes(chat.unit) === true}
            onChange={(event) => choose(chat, event.currentTarget.checked)}
          />
          <span>
            {t(`settings.chats.${chat.site}.${chat.unit}`)}
            {!isOn(chat.site) && (
              <span class="hint"> {t('settings.chats.off', { site: t(`site.${chat.site}`) })}</span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
