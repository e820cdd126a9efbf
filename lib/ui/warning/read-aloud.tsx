import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../controls/icons.tsx';
import type { Translate } from '../translate.ts';
import type { WarningView } from './warning-view.ts';

/** Reads a warning aloud, and stops again; not there where the browser has no voice for it. */
export function ReadAloud({ view, t }: { view: WarningView; t: Translate }) {
  const voice = useVoice(t.lang);
  const [reading, setReading] = useState(false);
  const mine = useRef<SpeechSynthesisUtterance | null>(null);

  const stop = () => {
    if (mine.current) speechSynthesis.cancel();
    mine.current = null;
    setReading(false);
  };
  // When the warning goes, its voice goes too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it goes, and it reads nothing that changes
  useEffect(() => stop, []);
  if (!voice) return null;

  const start = () => {
    const words = new SpeechSynthesisUtterance(spokenWords(view));
    words.voice = voice;
    words.lang = voice.lang;
    words.rate = 0.95;
    const over = () => {
      if (mine.current !== words) return;
      // By now another warning may be talking: nothing is silenced here.
      mine.current = null;
      setReading(false);
    };
    words.onend = over;
    words.onerror = over;
    // Another warning may still be talking.
    speechSynthesis.cancel();
    mine.current = words;
    speechSynthesis.speak(words);
    setReading(true);
  };
  return (
    <button type="button" class="vt-button" onClick={reading ? stop : start}>
      <Icon name={reading ? 'stop' : 'aloud'} />
      {t(reading ? 'warning.button.stop-reading' : 'warning.button.read')}
    </button>
  );
}

/** What is said: our own words alone, never those of the post. */
export function spokenWords({ title, lead, reasons, steps, action, note }: WarningView): string {
  const lines = [title, lead, ...reasons.map(({ sentence }) => sentence), ...steps, note, action];
  return lines.flatMap((line) => (line ? [/[.?]$/.test(line) ? line : `${line}.`] : [])).join('\n');
}

/**
 * A voice of the device that speaks this language. Voices of the network would send the words away, and another
 * language's voice cannot be understood. Browsers often know their voices only a moment later.
 */
function useVoice(lang: string): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  useEffect(() => {
    const synthesis = globalThis.speechSynthesis;
    if (!synthesis) return;
    const look = () =>
      setVoice(
        synthesis.getVoices().find((each) => each.localService && each.lang.split(/[-_]/)[0] === lang) ??
          null,
      );
    look();
    synthesis.addEventListener?.('voiceschanged', look);
    return () => synthesis.removeEventListener?.('voiceschanged', look);
  }, [lang]);
  return voice;
}
