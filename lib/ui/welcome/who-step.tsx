import type { Translate } from '../translate.ts';
import { READERS, type Reader } from './walk.ts';

interface Props {
  t: Translate;
  reader: Reader | null;
  onChoose(reader: Reader): void;
}

/** Who the reader is. It changes what the last step suggests and nothing else, and says so. */
export function WhoStep({ t, reader, onChoose }: Props) {
  return (
    <fieldset class="sheet">
      <legend>{t('welcome.who.legend')}</legend>
      <p class="hint">{t('welcome.who.hint')}</p>
      <div>
        {READERS.map((each) => (
          <label class="choice" key={each}>
            <input type="radio" name="reader" checked={reader === each} onChange={() => onChoose(each)} />
            {t(`welcome.who.${each}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
