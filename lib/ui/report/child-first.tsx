import type { Hotline, HotlineLang } from '../../hotlines/hotline.ts';
import { pickLines } from '../../hotlines/hotlines-for.ts';
import { toLine } from '../../hotlines/to-line.ts';
import { callsFromAbroad, HOME, type Whereabouts } from '../../hotlines/whereabouts.ts';
import { copyNumber } from '../controls/copy-text.ts';
import { HelpLines } from '../controls/help-lines.tsx';
import type { Translate } from '../translate.ts';

interface Props {
  t: Translate;
  hotlines: readonly Hotline[];
  whereabouts: Whereabouts;
  say(sentence: string): void;
}

/** Where a child may be meant, somebody is called before any field is filled in. */
export function ChildFirst({ t, hotlines, whereabouts, say }: Props) {
  // The line for children cannot be reached from everywhere; the consular one can.
  const plan = [
    { help: 'doubt', country: HOME },
    { help: 'citizens-abroad', country: HOME },
  ] as const;
  const lines = pickLines(plan, whereabouts, hotlines)
    .slice(0, 1)
    .map((hotline) => toLine(hotline, t.lang as HotlineLang, callsFromAbroad(hotline, whereabouts)));
  return (
    <section class="note tight" data-level="danger" aria-labelledby="child-title">
      <h2 id="child-title">{t('report.child')}</h2>
      <HelpLines lines={lines} t={t} onCopy={async (number) => say(await copyNumber(number, t))} />
    </section>
  );
}
