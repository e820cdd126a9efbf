import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ContactLink } from '../../sites/contact-link.ts';
import { Icon } from '../controls/icons.tsx';
import { type FontSize, type Theme, themeAttributes } from '../theme.ts';
import type { Translate } from '../translate.ts';

interface Props {
  contact: ContactLink;
  t: Translate;
  theme: Theme;
  fontSize: FontSize;
  onBack(): void;
  /** The browser opens the link by itself: it is a link of ours. */
  onGo(): void;
}

/** As they name themselves, in every language. */
const APP_NAMES = {
  zalo: 'Zalo',
  telegram: 'Telegram',
  whatsapp: 'WhatsApp',
  messenger: 'Messenger',
  phone: '',
};

/** The calm step before a private talk is opened. It does not hold the focus: the page behind stays usable. */
export function PauseStep({ contact, t, theme, fontSize, onBack, onGo }: Props) {
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => back.current?.focus({ preventScroll: true }), []);
  const phone = contact.app === 'phone';
  const words = (door: 'back' | 'go') =>
    phone
      ? t(`warning.pause.${door}.phone`)
      : t(`warning.pause.${door}.app`, { app: APP_NAMES[contact.app] });
  return (
    <div {...themeAttributes(theme, fontSize)} lang={t.lang} dir="ltr">
      <div
        role="dialog"
        class="card"
        data-level="danger"
        aria-labelledby="pause-title"
        aria-describedby="pause-lines"
        tabIndex={-1}
        onKeyDown={(event) => event.key === 'Escape' && onBack()}
      >
        <div class="head">
          <Icon name="danger" />
          <h3 id="pause-title">{t(`warning.pause.title.${contact.app}`)}</h3>
        </div>
        <div id="pause-lines" class="pause-lines">
          {t.list('warning.pause.lines').map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <div class="buttons">
          <button type="button" class="vt-button" data-strong ref={back} onClick={onBack}>
            {words('back')}
          </button>
          <a
            class="vt-button"
            href={contact.href}
            target={phone ? undefined : '_blank'}
            rel="noopener noreferrer"
            onClick={onGo}
            onAuxClick={(event) => event.button === 1 && onGo()}
          >
            {words('go')}
          </a>
        </div>
      </div>
    </div>
  );
}
