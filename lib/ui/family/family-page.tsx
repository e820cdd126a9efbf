import type { Digest } from '../../guardian/digest.ts';
import type { GuardianStatus, PinAct, PinAnswer } from '../../guardian/guardian-status.ts';
import { Brand } from '../page/brand.tsx';
import { HelpLink } from '../page/help-link.tsx';
import { useNotice } from '../page/use-notice.tsx';
import type { Translate } from '../translate.ts';
import { Agreement } from './agreement.tsx';
import { AskFamily } from './ask-family.tsx';
import { DigestView } from './digest-view.tsx';
import { EndLock } from './end-lock.tsx';
import { GuardianNote } from './guardian-note.tsx';
import { LiftRequest } from './lift-request.tsx';
import { SetUp } from './set-up.tsx';

export interface FamilyProps {
  t: Translate;
  status: GuardianStatus;
  digest: Digest;
  now: number;
  /** A tab's wish to lift a cover; null when the page was opened for itself. */
  lift: string | null;
  /** All of these reject when the worker refused or did not answer. */
  onSetUp(name: string, pin: string): Promise<void>;
  onPin(pin: string, act: PinAct): Promise<PinAnswer>;
  onForgot(): Promise<void>;
  onForgetDigest(): Promise<void>;
  /** The message about no post in particular. */
  askFamily(): Promise<string>;
}

/** All about the PIN that somebody of the family keeps: agreeing on it, what it does, what it counts, how it ends. */
export function FamilyPage(props: FamilyProps) {
  const { t, status, lift } = props;
  const { say, notice } = useNotice();
  const locked = status.by !== 'nobody';
  const tell = (work: Promise<unknown>, done: string) =>
    work.then(
      () => say(t(done)),
      () => say(t('page.not-saved')),
    );
  const pin = async (given: string, act: PinAct) => {
    const answer = await props.onPin(given, act);
    if (answer.ok && act.do !== 'lift') say(t(`guardian.done.${act.do}`));
    return answer;
  };
  return (
    <div class="page family">
      <header class="bar">
        <Brand name={t('page.name')} />
        <HelpLink t={t} />
      </header>
      <main class="stack">
        <div class="tight">
          <h1>{t('guardian.title')}</h1>
          <p class="lead">{t('guardian.lead')}</p>
        </div>
        <GuardianNote t={t} status={status} />
        {locked && lift && <LiftRequest t={t} status={status} id={lift} onPin={pin} />}
        {!locked && (
          <SetUp
            t={t}
            onSetUp={(name, given) => props.onSetUp(name, given).then(() => say(t('guardian.done.set-up')))}
          />
        )}
        {locked && (
          <section class="sheet" aria-labelledby="ask-title">
            <h2 id="ask-title">{t('guardian.ask.title')}</h2>
            <p class="hint">{t('guardian.ask.lead')}</p>
            <AskFamily t={t} message={props.askFamily} say={say} />
          </section>
        )}
        {locked && !lift && (
          <>
            <DigestView
              t={t}
              digest={props.digest}
              now={props.now}
              onForget={() => tell(props.onForgetDigest(), 'guardian.digest.forgotten')}
            />
            <details class="sheet">
              <summary>{t('guardian.agreement.title')}</summary>
              <Agreement t={t} />
            </details>
          </>
        )}
        {status.by === 'family' && !lift && (
          <EndLock
            t={t}
            status={status}
            onPin={pin}
            onForgot={() => tell(props.onForgot(), 'guardian.done.forgot')}
          />
        )}
      </main>
      {notice}
    </div>
  );
}
