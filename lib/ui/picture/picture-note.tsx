import { type FontSize, type Theme, themeAttributes } from '../theme.ts';
import type { Translate } from '../translate.ts';

/** How far the reading of one picture is. */
export type PictureState =
  | { at: 'offered' }
  | { at: 'reading'; part: number }
  | { at: 'calm'; words: string }
  | { at: 'flagged' }
  | { at: 'none' }
  | { at: 'failed' }
  | { at: 'picture' }
  | { at: 'blocked' };

interface Props {
  state: PictureState;
  t: Translate;
  onRead(): void;
  onStop(): void;
}

/** The parts of reading a picture that a post and the popup share: one button, how far it is, what came of it. */
export function PictureSteps({ state, t, onRead, onStop }: Props) {
  const reading = state.at === 'reading';
  // The same button all the time, so that the focus stays where the reader pressed.
  const again = !['offered', 'reading'].includes(state.at);
  return (
    <>
      <div class="row">
        {state.at !== 'flagged' && (
          <button type="button" class="vt-button" onClick={reading ? onStop : onRead}>
            {t(reading ? 'picture.stop' : again ? 'picture.again' : 'picture.read')}
          </button>
        )}
        {reading && <progress class="part" max={1} value={state.part} aria-label={t('picture.reading')} />}
        <span role="status" class="grow">
          {t(`picture.said.${state.at}`)}
        </span>
      </div>
      {state.at === 'calm' && (
        <details class="words-read">
          <summary>{t('picture.words')}</summary>
          <p>{state.words}</p>
        </details>
      )}
    </>
  );
}

/** The quiet note above a picture that nobody has read. */
export function PictureNote(props: Props & { theme: Theme; fontSize: FontSize }) {
  const { t, theme, fontSize } = props;
  return (
    <div {...themeAttributes(theme, fontSize)} lang={t.lang} dir="ltr">
      <section role="note" class="picture" aria-label={t('picture.label')}>
        <PictureSteps {...props} />
      </section>
    </div>
  );
}
