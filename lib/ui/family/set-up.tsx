import { useEffect, useRef, useState } from 'preact/hooks';
import { cleanName, LONGEST_NAME } from '../../guardian/guardian-record.ts';
import { pinProblem } from '../../guardian/pin.ts';
import type { Translate } from '../translate.ts';
import { Agreement } from './agreement.tsx';

interface Props {
  t: Translate;
  /** Rejects when it could not be set. */
  onSetUp(name: string, pin: string): Promise<void>;
}

type Problem = 'name' | 'form' | 'simple' | 'differ' | 'agree' | 'failed';

/** Two people agree, one after the other: first who is protected, then who will keep the PIN. */
export function SetUp({ t, onSetUp }: Props) {
  const [step, setStep] = useState<'start' | 'reader' | 'keeper'>('start');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (step !== 'start') title.current?.focus();
  }, [step]);

  if (step === 'start') {
    return (
      <section class="sheet" aria-labelledby="family-start">
        <h2 id="family-start">{t('guardian.start.title')}</h2>
        <p>{t('guardian.start.lead')}</p>
        <button type="button" class="vt-button" data-strong onClick={() => setStep('reader')}>
          {t('guardian.start.button')}
        </button>
      </section>
    );
  }
  return (
    <section class="sheet" aria-labelledby="family-step">
      <h2 id="family-step" ref={title} tabIndex={-1}>
        {t(`guardian.${step}.title`)}
      </h2>
      <p>{t(`guardian.${step}.lead`)}</p>
      {step === 'reader' ? (
        <ReaderStep t={t} onAgree={() => setStep('keeper')} onBack={() => setStep('start')} />
      ) : (
        <KeeperStep t={t} onSetUp={onSetUp} onBack={() => setStep('reader')} />
      )}
    </section>
  );
}

function ReaderStep({ t, onAgree, onBack }: { t: Translate; onAgree(): void; onBack(): void }) {
  const [agreed, setAgreed] = useState(false);
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Agreement t={t} />
      <label class="choice">
        <input
          type="checkbox"
          checked={agreed}
          onChange={(event) => setAgreed(event.currentTarget.checked)}
        />
        {t('guardian.reader.agree')}
      </label>
      <p class="pin-said" role="alert">
        {asked && !agreed && t('guardian.problem.agree')}
      </p>
      <div class="row">
        <button
          type="button"
          class="vt-button"
          data-strong
          onClick={() => {
            setAsked(true);
            if (agreed) onAgree();
          }}
        >
          {t('guardian.reader.next')}
        </button>
        <button type="button" class="vt-button" onClick={onBack}>
          {t('guardian.reader.refuse')}
        </button>
      </div>
    </>
  );
}

function KeeperStep({ t, onSetUp, onBack }: Props & { onBack(): void }) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    const data = new FormData(form.current!);
    const name = cleanName(data.get('name'));
    const pin = String(data.get('pin'));
    const found =
      (!name && 'name') ||
      pinProblem(pin) ||
      (pin !== data.get('again') && 'differ') ||
      (!data.get('agree') && 'agree') ||
      null;
    setProblem(found);
    if (found) return;
    try {
      await onSetUp(name, pin);
    } catch {
      setProblem('failed');
    }
  };
  const pinField = (name: 'pin' | 'again') => (
    <label class="field">
      {t(`guardian.keeper.${name}`)}
      <input
        type="password"
        name={name}
        inputMode="numeric"
        autocomplete="new-password"
        maxLength={12}
        aria-describedby="pin-hint keeper-problem"
      />
    </label>
  );
  return (
    <form class="stack" ref={form} onSubmit={submit} noValidate>
      <label class="field">
        {t('guardian.keeper.name')}
        <input type="text" name="name" autocomplete="off" maxLength={LONGEST_NAME} />
      </label>
      {pinField('pin')}
      <p class="hint" id="pin-hint">
        {t('guardian.keeper.pin-hint')}
      </p>
      {pinField('again')}
      <label class="choice">
        <input type="checkbox" name="agree" />
        {t('guardian.keeper.agree')}
      </label>
      <p class="pin-said" id="keeper-problem" role="alert">
        {problem && t(`guardian.problem.${problem}`)}
      </p>
      <div class="row">
        <button type="submit" class="vt-button" data-strong>
          {t('guardian.keeper.button')}
        </button>
        <button type="button" class="vt-button" onClick={onBack}>
          {t('guardian.keeper.back')}
        </button>
      </div>
    </form>
  );
}
