import { describe, expect, it } from 'vitest';
import { BLANKABLE, blankOut } from './blank-out.ts';
import { checksBeforeHandover } from './checks.ts';
import { exampleDraft } from './example-draft.ts';

describe('checksBeforeHandover', () => {
  it('asks for what is missing and for nothing else', () => {
    const bare = exampleDraft({ text: ' ', link: '', authorLink: '', contacts: [] });
    expect(checksBeforeHandover(bare)).toEqual([
      'text',
      'link',
      'posted-at',
      'author-link',
      'screenshot',
      'contacts',
      'note',
    ]);
    const filled = exampleDraft({ note: 'Thấy lúc trưa', postedAt: '3 giờ' });
    expect(checksBeforeHandover(filled)).toEqual(['screenshot']);
    expect(checksBeforeHandover(filled, 1)).toEqual([]);
  });

  it('does not ask for what the reader hid', () => {
    const hidden = BLANKABLE.reduce(blankOut, exampleDraft({ postedAt: '3 giờ' }));
    expect(checksBeforeHandover(hidden)).toEqual(['screenshot', 'note']);
  });
});
