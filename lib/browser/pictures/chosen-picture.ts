import type { ChosenPicture } from '../../ui/popup/picture-check.tsx';
import { send } from '../messenger.ts';
import { takePicture } from './check-picture.ts';
import { pictureReader } from './picture-port.ts';

/** What the popup reads when it was opened for a picture; null when it was not. */
export async function chosenPicture(): Promise<ChosenPicture | null> {
  const taken = await takePicture();
  if (!taken) return null;
  return {
    ask: taken.ask,
    reader: pictureReader,
    async judge(posterText) {
      const [judged] = await send('judge-posts', [{ text: '', posterText }]);
      return judged!;
    },
  };
}
