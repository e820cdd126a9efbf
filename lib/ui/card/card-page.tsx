import { useEffect, useRef, useState } from 'preact/hooks';
import { cardParts, cardText } from '../../sharing/card-text.ts';
import type { ShareCard } from '../../sharing/share-card.ts';
import { copyText } from '../controls/copy-text.ts';
import type { HelpLine } from '../controls/help-line.ts';
import { Icon } from '../controls/icons.tsx';
import { Brand } from '../page/brand.tsx';
import { saveFile } from '../page/save-file.ts';
import { useNotice } from '../page/use-notice.tsx';
import type { Translate } from '../translate.ts';
import { copyPicture, pictureOf } from './card-picture.ts';
import { drawCard } from './draw-card.ts';

interface Props {
  t: Translate;
  /** Null when it is gone: cards are not kept when the browser closes. */
  card: ShareCard | null;
  lines: HelpLine[];
}

/** A card about a post, for the reader to send to a friend in their own way. Nothing here sends anything. */
export function CardPage({ t, card, lines }: Props) {
  return (
    <div class="page card-page">
      <header class="bar">
        <Brand name={t('page.name')} />
      </header>
      <main class="stack">
        <div class="tight">
          <h1>{t('card.title')}</h1>
          <p class="lead">{t('card.promise')}</p>
        </div>
        {card ? <Card t={t} card={card} lines={lines} /> : <p class="note">{t('card.missing')}</p>}
      </main>
    </div>
  );
}

function Card({ t, card, lines }: Props & { card: ShareCard }) {
  const { say, notice } = useNotice();
  const [withText, setWithText] = useState(true);
  const canvas = useRef<HTMLCanvasElement>(null);
  const parts = cardParts(card, lines, t, withText);
  const text = cardText(parts);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text holds everything the picture shows
  useEffect(() => {
    if (canvas.current) drawCard(canvas.current, parts, t('page.name'));
  }, [text]);

  const copy = async () => say(t((await copyText(text)) ? 'page.copied' : 'page.copy-failed'));
  const copyDrawn = async () =>
    say(t((await copyPicture(canvas.current!)) ? 'page.copied' : 'card.picture-failed'));
  const save = async () => {
    const body = await pictureOf(canvas.current!);
    if (!body) return say(t('card.picture-failed'));
    saveFile({ name: 'viec-that.png', type: 'image/png', body });
    say(t('page.file-saved'));
  };
  return (
    <>
      <section class="sheet" aria-labelledby="send-title">
        <h2 id="send-title">{t('card.send')}</h2>
        <p class="hint">{t('card.caution')}</p>
        <div class="row">
          <button type="button" class="vt-button" data-strong onClick={copy}>
            <Icon name="copy" />
            {t('card.copy-text')}
          </button>
          <button type="button" class="vt-button" onClick={copyDrawn}>
            {t('card.copy-picture')}
          </button>
          <button type="button" class="vt-button" onClick={save}>
            {t('card.save-picture')}
          </button>
        </div>
        {card.text && (
          <label class="choice">
            <input
              type="checkbox"
              checked={withText}
              onChange={(event) => setWithText(event.currentTarget.checked)}
            />
            {t('card.with-text')}
          </label>
        )}
      </section>
      <canvas ref={canvas} role="img" aria-label={text} />
      <section class="sheet" aria-labelledby="text-title">
        <h2 id="text-title">{t('card.as-text')}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
        <pre tabIndex={0}>{text}</pre>
      </section>
      {notice}
    </>
  );
}
