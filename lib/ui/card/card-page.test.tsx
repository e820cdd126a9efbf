import { describe, expect, it, vi } from 'vitest';
import type { ShareCard } from '../../sharing/share-card.ts';
import { realWords } from '../page/real-words.ts';
import { drawn } from '../page/test-page.ts';
import { line111 } from '../warning/testing.ts';
import { CardPage } from './card-page.tsx';
import { wrap } from './draw-card.ts';

const t = realWords('vi');
const card: ShareCard = {
  ...{ level: 'caution', kind: 'money-fraud', abroad: false, reasons: ['fee-before-work'] },
  text: 'Đóng 500 nghìn giữ chỗ, zalo •••',
};
const draw = (shown: ShareCard | null = card) => drawn(<CardPage t={t} card={shown} lines={[line111]} />);

describe('the card page', () => {
  it('shows exactly the words it copies, and the picture says the same', async () => {
    const { root, press, text } = await draw();
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
    await press('Chép chữ');
    const shown = root.querySelector('pre')!.textContent;
    expect(writeText).toHaveBeenCalledExactlyOnceWith(shown);
    expect(shown).toContain('Đóng 500 nghìn giữ chỗ, zalo •••');
    expect(root.querySelector('canvas')!.getAttribute('aria-label')).toBe(shown);
    await vi.waitFor(() => expect(text()).toContain(t('page.copied')));
  });

  it('leaves the words of the post out when the reader wants that', async () => {
    const { root, press } = await draw();
    await press(t('card.with-text'));
    expect(root.querySelector('pre')!.textContent).not.toContain('giữ chỗ');
  });

  it('says so when there is no card any more', async () => {
    const { text, has } = await draw(null);
    expect(text()).toContain(t('card.missing'));
    expect(has('Chép chữ')).toBe(false);
  });
});

describe('wrap', () => {
  const width = (words: string) => words.length;

  it('breaks between words, and cuts only what is too wide by itself', () => {
    expect(wrap('một hai ba bốn', 7, width)).toEqual(['một hai', 'ba bốn']);
    expect(wrap('xa aaaaaaaaaaaa b', 5, width)).toEqual(['xa', 'aaaaa', 'aaaaa', 'aa b']);
    expect(wrap('', 5, width)).toEqual([]);
  });
});
