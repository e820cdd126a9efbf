import { copyText } from '../controls/copy-text.ts';
import type { Translate } from '../translate.ts';

interface Props {
  t: Translate;
  /** The message, from the worker. */
  message(): Promise<string>;
  say(sentence: string): void;
}

/** Copies a message for somebody of the family. The reader sends it in their own way. */
export function AskFamily({ t, message, say }: Props) {
  const ask = async () => {
    const text = await message().catch(() => '');
    say(t(text && (await copyText(text)) ? 'warning.asked' : 'page.copy-failed'));
  };
  return (
    <button type="button" class="vt-button" onClick={ask}>
      {t('warning.button.ask-family')}
    </button>
  );
}
