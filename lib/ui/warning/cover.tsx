import { Icon } from '../controls/icons.tsx';
import type { Translate } from '../translate.ts';

/** Whether the words of the post are covered: never at all, now, now and only a PIN lifts it, or not any more. */
export type CoverState = 'none' | 'down' | 'locked' | 'lifted';

/** Whether the words cannot be seen now. */
export const isDown = (state: CoverState) => state === 'down' || state === 'locked';

interface Props {
  state: CoverState;
  t: Translate;
  /** The reader lifts the cover, or puts it back. */
  onTurn(): void;
}

/**
 * The line that lifts the cover of a dangerous post and puts it back. It keeps its place, so the focus stays on its
 * button. The sheet itself is drawn by the stylesheet, outside the card, and is for the eye alone: hiding words from a
 * screen reader would need a change of the page's nodes. Who listens has heard the warning first, because it stands
 * before the words.
 */
export function CoverLine({ state, t, onTurn }: Props) {
  if (state === 'none') return null;
  const down = isDown(state);
  return (
    <div class="cover-line">
      <Icon name={down ? 'covered' : 'seen'} />
      <span class="grow">{t(`warning.cover.${state}`)}</span>
      <button type="button" class="vt-button" onClick={onTurn}>
        {t(down ? 'warning.button.lift' : 'warning.button.cover')}
      </button>
    </div>
  );
}
