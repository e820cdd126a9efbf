import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../translate.ts';

interface Props {
  label: string;
  /** Asked before anything happens. */
  question: string;
  t: Translate;
  onConfirm(): void;
}

/** A quiet button for what cannot be undone: it asks in its own place, and Esc keeps everything. */
export function ConfirmButton({ label, question, t, onConfirm }: Props) {
  const [asking, setAsking] = useState(false);
  const wasAsking = useRef(false);
  const first = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    // The focus stands on the harmless answer, and goes back where it came from.
    if (asking) keep.current?.focus();
    else if (wasAsking.current) first.current?.focus();
    wasAsking.current = asking;
  }, [asking]);

  if (!asking) {
    return (
      <button type="button" class="link-button" ref={first} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  const confirm = () => {
    setAsking(false);
    onConfirm();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <fieldset> would be read as part of a form
    <div
      class="row"
      role="group"
      aria-label={question}
      onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}
    >
      <strong>{question}</strong>
      <button type="button" class="vt-button" ref={keep} onClick={() => setAsking(false)}>
        {t('page.confirm-no')}
      </button>
      <button type="button" class="vt-button" data-level="danger" data-strong onClick={confirm}>
        {t('page.confirm-yes')}
      </button>
    </div>
  );
}
