import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { PinAnswer } from '../../guardian/guardian-status.ts';
import type { Translate } from '../translate.ts';
import { timeLeft } from './guardian-words.ts';
import { useCountdown } from './use-countdown.ts';

interface Props {
  t: Translate;
  label: string;
  button: string;
  /** A wait that was running when the page was opened, in ms. */
  waitMs: number;
  /** Asks the worker. What a right PIN leads to is up to whoever asks. */
  onPin(pin: string): Promise<PinAnswer>;
}

/** Takes a PIN. It is handed to the worker and kept nowhere; how long to wait after wrong ones is said here. */
export function PinForm({ t, label, button, waitMs, onPin }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<'wrong' | 'wrong-wait' | 'failed' | null>(null);
  const [wait, setWait] = useState({ ms: waitMs });
  const [busy, setBusy] = useState(false);
  const left = useCountdown(wait);
  // A wrong PIN in another field or tab counts here, too.
  useEffect(() => setWait({ ms: waitMs }), [waitMs]);

  const submit = async (event: Event) => {
    event.preventDefault();
    const input = field.current!;
    if (busy || left > 0) return;
    if (!input.value) return input.focus();
    setBusy(true);
    setSaid(null);
    try {
      const answer = await onPin(input.value);
      if (answer.ok) return;
      setSaid(answer.waitMs > 0 ? 'wrong-wait' : 'wrong');
      setWait({ ms: answer.waitMs });
    } catch {
      setSaid('failed');
    } finally {
      setBusy(false);
      input.value = '';
      input.focus();
    }
  };
  return (
    <form class="tight" onSubmit={submit}>
      <label class="field">
        {label}
        <input
          ref={field}
          type="password"
          inputMode="numeric"
          autocomplete="off"
          maxLength={12}
          aria-describedby={`${id}-said`}
          aria-invalid={said !== null}
        />
      </label>
      <div class="row">
        <button type="submit" class="vt-button" data-strong aria-disabled={busy || left > 0}>
          {t(busy ? 'guardian.pin.checking' : button)}
        </button>
      </div>
      <p id={`${id}-said`} class="pin-said" role="alert">
        {said && t(`guardian.pin.${said}`)}
      </p>
      {/* Not read out: it changes each second. */}
      {left > 0 && <p>{t('guardian.pin.wait', { left: timeLeft(t, left) })}</p>}
    </form>
  );
}
