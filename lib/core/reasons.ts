/**
 * The closed list of reasons a verdict may give. Every key has a sentence in each
 * `locales/<lang>.yml` under `reasons`; a test keeps the two in step.
 * Rules may use only these keys, so every word a reader sees has been reviewed.
 */
export const REASONS = [
  'abroad-no-employer',
  'known-compound',
  'border-place',
  'irregular-route',
  'tourist-pretext',
  'vague-job',
  'scam-work',
  'high-pay-no-skill',
  'no-requirements',
  'travel-paid',
  'collected-by-stranger',
  'papers-before-interview',
  'papers-kept',
  'secrecy',
  'alone',
  'urgent-trip',
  'bounty',
  'chat-only',
  'telegram-contact',
  'foreign-phone',
  'denial',
  'debt-or-advance',
  'fee-on-credit',
  'fee-before-work',
  'loan-or-purchase',
  'no-interview',
  'night-venue',
  'entertains-guests',
  'looks-and-photo',
  'under-18',
  'no-papers-needed',
  'live-in',
  'destination-switch',
  'paid-clicks',
  'pay-in-first',
  'account-lent',
  'big-name',
  'home-assembly',
  'child-casting',
  'paid-rescue',
] as const;

/** Reasons that speak of a place outside Việt Nam, or of the way there. */
export const ABROAD_REASONS: ReadonlySet<string> = new Set([
  'abroad-no-employer',
  'known-compound',
  'border-place',
  'irregular-route',
  'tourist-pretext',
]);

export type Reason = (typeof REASONS)[number];
