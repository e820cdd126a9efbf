import { describe, expect, it } from 'vitest';
import type { ShareCard } from '../sharing/share-card.ts';
import { realWords } from '../ui/page/real-words.ts';
import { askMessage } from './ask-message.ts';

const card: ShareCard = {
  ...{ level: 'danger', kind: 'trafficking', abroad: true, text: 'Sang Cam làm máy tính, zalo •••' },
  reasons: ['abroad-no-employer', 'travel-paid'],
};

describe.each(['vi', 'en'] as const)('the question to the family in %s', (lang) => {
  const t = realWords(lang);

  it('says by name what was found in a post, with doubt, and names nobody else', () => {
    const text = askMessage(card, 'Mẹ', t);
    expect(text).toMatch(/^Mẹ/);
    expect(text).toContain(t('warning.title.danger.trafficking'));
    expect(text).toContain(`- ${t('reasons.travel-paid.sentence')}`);
    expect(text).toContain('“Sang Cam làm máy tính, zalo •••”');
    expect(text).toContain(t('card.doubt'));
    expect(text).not.toMatch(/\{|guardian\.|https?:/);
  });

  it('can be about no post at all', () => {
    expect(askMessage(null, 'Mẹ', t)).toMatch(/^Mẹ.*\n.*Mẹ/);
  });

  it('calls nobody by a name that was never given', () => {
    for (const about of [card, null]) {
      const text = askMessage(about, '', t);
      expect(text).not.toMatch(/\{|(?:^|\n)[ ,]|, ,| {2}/);
      expect(text).not.toContain(t('guardian.someone'));
    }
  });
});
