import type { Post } from '../../core/post.ts';
import type { Reason } from '../../core/reasons.ts';
import type { Verdict } from '../../core/verdict.ts';
import { type Situation, situationOf } from '../../hotlines/situation.ts';
import { firstAction } from '../../sharing/first-action.ts';
import type { HelpLine } from '../controls/help-line.ts';
import type { Translate } from '../translate.ts';
import { type Quote, quotesOf } from './quotes.ts';

/** Which reason a signal speaks for, as its pack says; undefined for signals that only add weight. */
export type ReasonOf = (signal: string) => Reason | undefined;

/** One reason as the reader meets it. */
export interface ReasonView {
  key: Reason;
  sentence: string;
  why: string;
  /** The article behind it, where one plainly speaks to it. */
  law: string | null;
  /** Where it is known from, where no article speaks to it. One of the two is always there. */
  source: string | null;
  honest: string;
  quotes: Quote[];
}

/** Everything a warning or a support card says; plain data, so it can be compared and tested. */
export interface WarningView {
  look: 'danger' | 'caution' | 'support';
  /** Accessible name of the region. */
  label: string;
  title: string;
  lead: string;
  /** Most telling first; the first three stand outside the details. Empty on support cards. */
  reasons: ReasonView[];
  /** Words found that belong to none of the reasons shown. */
  otherQuotes: Quote[];
  /** The one next action; null on support cards, which have steps. */
  action: string | null;
  steps: string[];
  note: string | null;
  helpLines: HelpLine[];
  /** Where the help page should begin; null when none of its situations fits. */
  situation: Situation | null;
  /** Packs that judged, for the details. */
  rules: string;
}

/** The words of a verdict; null when there is nothing to say about the post. */
export function warningView(
  verdict: Verdict,
  post: Post,
  hotlines: HelpLine[],
  t: Translate,
  reasonOf: ReasonOf = () => undefined,
): WarningView | null {
  const situation = situationOf(verdict);
  const rules = t('warning.rules', { packs: verdict.packs.join(', ') });
  if (verdict.support) {
    const card = `warning.support.${verdict.support}`;
    const title = t(`${card}.title`);
    return {
      look: 'support',
      label: t('warning.label-support', { title }),
      title,
      lead: t('warning.support.lead'),
      reasons: [],
      otherQuotes: [],
      action: null,
      steps: t.list(`${card}.steps`),
      note: t.has(`${card}.note`) ? t(`${card}.note`) : null,
      helpLines: hotlines,
      situation,
      rules,
    };
  }
  if (verdict.level === 'calm') return null;

  const optional = (key: string) => (t.has(key) ? t(key) : null);
  const kind = verdict.kind ?? 'trafficking';
  const title = t(`warning.title.${verdict.level}.${kind}`);
  const grouped = Map.groupBy(verdict.hits, ({ signal }) => {
    const reason = reasonOf(signal);
    return reason && verdict.reasons.includes(reason) ? reason : null;
  });
  return {
    look: verdict.level,
    label: t('warning.label', { title }),
    title,
    lead: t(`warning.lead.${verdict.level}.${kind}`),
    reasons: verdict.reasons.map((key) => ({
      key,
      sentence: t(`reasons.${key}.sentence`),
      why: t(`reasons.${key}.why`),
      law: optional(`reasons.${key}.law`),
      source: optional(`reasons.${key}.source`),
      honest: t(`reasons.${key}.honest`),
      quotes: quotesOf(grouped.get(key) ?? [], post),
    })),
    otherQuotes: quotesOf(grouped.get(null) ?? [], post),
    action: firstAction(verdict, hotlines, t),
    steps: [],
    note: null,
    helpLines: hotlines,
    situation,
    rules,
  };
}
