import { answerTo, knowsSignal, type Learned } from './learned.ts';
import type { Packs } from './packs.ts';
import { COLUMN } from './points.ts';
import type { Searched } from './search-post.ts';
import { MAY_WARN, soundsTroubled } from './speaker-role.ts';
import { type SpeakerRole, SUPPORT_CARDS, type SupportCard } from './verdict.ts';

/** Points of an own story from which its teller is met with a card. */
const TROUBLE = 4;
/** Who only asks may ask for somebody else. */
const TROUBLE_OF_ASKING = 5.5;
/** So far below its line the table outweighs what signals tell of trouble. */
const DOUBTED = 2.6;
/** So far above its line the table needs no signal beside it to see trouble. */
const SURE = 1;
/** Pets, songs and games: a signal that takes away so many points says that nobody is in trouble. */
const DENIED = -5;

/** Roles whose own trouble signals tell of. Of who hires or only talks it takes more. */
const TELLS: Partial<Record<SpeakerRole, number>> = { 'own-story': TROUBLE, asking: TROUBLE_OF_ASKING };

/** A card with help, and how far above its line the learned table sees trouble; `-Infinity` where it sees none. */
export interface Support {
  card: SupportCard;
  above: number;
}

/** Decides whether the writer of a post is in trouble themselves, and which card with help fits. */
export function supportFor(packs: Packs, searched: Searched, role: SpeakerRole): Support | null {
  const { signals, points } = searched;
  const denied = signals.some((number) => (packs.signals[number]!.speaks?.distress ?? 0) <= DENIED);
  if (denied) return null;
  // Of signals of a language it was not learned for the table has no idea.
  const isKnown = (number: number) => packs.learned !== null && knowsSignal(packs.learned, number);
  const seen = packs.learned && signals.some(isKnown) ? learnedCard(packs.learned, searched, role) : null;
  // Trouble has to be said in words that signals know, or the table would see it in news and in novels, unless it sees much of it.
  const isTold = points['own-story'] > 0 || points.distress > 0 || (seen !== null && seen.above >= SURE);
  const learned = isTold ? seen : null;
  if (learned && learned.above >= 0) return learned;
  const heard = TELLS[role] !== undefined || (MAY_WARN[role] && soundsTroubled(points));
  const card = heard ? cardOfSignals(packs, searched, TELLS[role] ?? TROUBLE) : null;
  if (!card) return null;
  const ofTable = signals.every((number) => !packs.signals[number]!.support || isKnown(number));
  if (!learned || !ofTable) return { card, above: learned?.above ?? -Infinity };
  return learned.above < -DOUBTED ? null : learned;
}

/** The card most of what was told speaks for; what says little of any trouble gets none. */
function cardOfSignals(packs: Packs, { signals, points }: Searched, least: number): SupportCard | null {
  const told = new Map<SupportCard, number>();
  let sum = 0;
  for (const number of signals) {
    const { support, speaks } = packs.signals[number]!;
    if (!support) continue;
    const own = speaks?.['own-story'] ?? 0;
    told.set(support, (told.get(support) ?? 0) + own + (speaks?.distress ?? 0));
    sum += own;
  }
  if (sum < least && points.distress < TROUBLE_OF_ASKING) return null;
  const most = Math.max(...told.values());
  return SUPPORT_CARDS.find((card) => told.get(card) === most) ?? null;
}

/** What the table makes of the writer: how far above its line the trouble is, and the card that fits best. */
function learnedCard(learned: Learned, searched: Searched, role: SpeakerRole): Support | null {
  const trouble = answerTo(learned, 'trouble', searched, role);
  if (!trouble) return null;
  const { signals, wordPoints } = searched;
  const { cards, signals: points } = learned;
  const sums = SUPPORT_CARDS.map((card, i) => (cards[card] ?? -Infinity) + wordPoints[COLUMN.cards + i]!);
  for (const number of signals) {
    for (let i = 0; i < sums.length; i++) sums[i]! += points.of(number, COLUMN.cards + i);
  }
  const most = Math.max(...sums);
  if (most === -Infinity) return null;
  return { above: trouble.sum - trouble.from, card: SUPPORT_CARDS[sums.indexOf(most)]! };
}
