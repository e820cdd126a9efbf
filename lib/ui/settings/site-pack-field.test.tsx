import { describe, expect, it, vi } from 'vitest';
import type { SitePack } from '../../sites/site-pack.ts';
import { realWords } from '../page/real-words.ts';
import { drawn } from '../page/test-page.ts';
import { SitePackField } from './site-pack-field.tsx';

const t = realWords('vi');
const PACK: SitePack = { format: 1, issued: '2026-11-26', sites: [{ id: 'x', version: 2 }] };

async function draw(changes: Partial<Parameters<typeof SitePackField>[0]> = {}) {
  const props = {
    t,
    pack: null,
    onTake: vi.fn(async () => null),
    onDrop: vi.fn(async () => {}),
    say: vi.fn(),
    ...changes,
  };
  const page = await drawn(<SitePackField {...props} />);
  const choose = (words: string) => {
    const input = page.root.querySelector('input')!;
    const file = new File([words], 'pack.json');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  return { ...page, ...props, choose };
}

describe('a pack of selectors in the settings', () => {
  it('is taken from a file', async () => {
    const { choose, onTake, say } = await draw();
    choose('{"pack":1}');
    await vi.waitFor(() => expect(say).toHaveBeenCalledWith(t('settings.site-pack.taken')));
    expect(onTake).toHaveBeenCalledWith('{"pack":1}');
  });

  it.each(['no-json', 'no-pack', 'no-key', 'wrong-signature', 'wrong-site'] as const)(
    'is refused with a plain sentence: %s',
    async (fault) => {
      const { choose, say } = await draw({ onTake: vi.fn(async () => fault) });
      choose('');
      await vi.waitFor(() => expect(say).toHaveBeenCalledWith(t(`settings.site-pack.fault.${fault}`)));
    },
  );

  it('can be dropped, and a full device is told', async () => {
    const full = Object.assign(new Error('x'), { name: 'StorageFull' });
    const { press, text, say } = await draw({ pack: PACK, onDrop: vi.fn(() => Promise.reject(full)) });
    expect(text()).toContain('2026-11-26');
    await press(t('settings.site-pack.drop'));
    await vi.waitFor(() => expect(say).toHaveBeenCalledWith(t('page.full')));
  });
});
