import { describe, expect, it, vi } from 'vitest';
import { realWords } from '../page/real-words.ts';
import { drawn } from '../page/test-page.ts';
import { SettingsPage, type SettingsProps } from './settings-page.tsx';
import { DEFAULT_SETTINGS } from './settings-shape.ts';

const t = realWords('vi');

async function draw(changes: Partial<SettingsProps> = {}) {
  const props: SettingsProps = {
    t,
    settings: DEFAULT_SETTINGS,
    sites: [
      { id: 'facebook', group: 'social', on: true },
      { id: 'topcv', group: 'jobs', on: false },
    ],
    onSite: vi.fn(async () => true),
    chats: [{ site: 'facebook', unit: 'messages' }],
    hotlines: [],
    known: { post: [], author: [] },
    packs: ['vi@2026.11'],
    checkEndpoint: (typed) => (typed.startsWith('https://') ? typed : null),
    draftCount: 0,
    unreadable: [],
    onChange: vi.fn(async () => {}),
    onUnknow: vi.fn(async () => {}),
    onForget: vi.fn(async () => {}),
    onExport: vi.fn(async () => new Blob(['{}'])),
    onDeleteAll: vi.fn(async () => {}),
    ...changes,
  };
  return { ...(await drawn(<SettingsPage {...props} />)), props };
}

describe('settings', () => {
  it.each([
    ['settings.language.en', { language: 'en' }],
    ['settings.size.22', { fontSize: 22 }],
    ['settings.theme.dark', { theme: 'dark' }],
    ['settings.where.outside', { whereabouts: { inside: false } }],
    ['settings.cover.choice', { coverDanger: false }],
    ['settings.chats.facebook.messages', { asked: { facebook: ['messages'] } }],
  ])('keeps a choice at once: %s', async (key, change) => {
    const { press, props, text } = await draw();
    await press(t(key));
    expect(props.onChange).toHaveBeenCalledWith(change);
    await vi.waitFor(() => expect(text()).toContain(t('settings.saved')));
  });

  it.each([
    ['settings.where.province', { inside: true, province: 'An Giang' }, 'An Giang'],
    ['settings.where.country', { inside: false, country: 'PL' }, 'PL'],
  ])('shows a place that was kept on the help page: %s', async (key, whereabouts, value) => {
    const { root } = await draw({ settings: { ...DEFAULT_SETTINGS, whereabouts } });
    const label = [...root.querySelectorAll('label')].find((found) => found.textContent?.startsWith(t(key)));
    expect(label?.querySelector('select')?.value).toBe(value);
  });

  it('switches a site and draws what came of it, not what was pressed', async () => {
    const onSite = vi.fn(async () => false);
    const { press, text, control } = await draw({ onSite });
    await press(t('site.topcv'));
    expect(onSite).toHaveBeenCalledWith('topcv', true);
    await vi.waitFor(() => expect(text()).toContain(t('settings.sites.refused')));
    expect((control(t('site.topcv')) as HTMLInputElement).checked).toBe(false);
  });

  it('takes only an address reports may go to, and lets it be removed', async () => {
    const reportEndpoint = 'https://old.example.org/';
    const { press, type, control, props, text } = await draw({
      settings: { ...DEFAULT_SETTINGS, reportEndpoint },
    });
    const field = control<HTMLInputElement>(`${t('settings.endpoint.label')}`);
    expect(field.value).toBe(reportEndpoint);
    await type(field, 'http://example.org');
    await press(t('settings.endpoint.save'));
    expect(props.onChange).not.toHaveBeenCalled();
    expect(text()).toContain(t('settings.endpoint.wrong'));
    await type(field, 'https://example.org/r');
    await press(t('settings.endpoint.save'));
    expect(props.onChange).toHaveBeenLastCalledWith({ reportEndpoint: 'https://example.org/r' });
    expect(text()).not.toContain(t('settings.endpoint.wrong'));
    await press(t('settings.endpoint.remove'));
    expect(props.onChange).toHaveBeenLastCalledWith({ reportEndpoint: '' });
  });

  it('says when there is no room', async () => {
    const full = Object.assign(new Error('x'), { name: 'StorageFull' });
    const { press, text } = await draw({ onChange: () => Promise.reject(full) });
    await press(t('settings.theme.dark'));
    await vi.waitFor(() => expect(text()).toContain(t('page.full')));
  });

  it.each(['post', 'author'] as const)('lists each known %s with the way back, one or all', async (about) => {
    const kept = [5, 6].map((at) => ({ key: `k${at}`, site: 'facebook', at: at * 86_400_000 }));
    const known = { post: [], author: [], [about]: kept };
    const { press, props, root } = await draw({ known });
    root.querySelector<HTMLElement>(`[aria-labelledby="known-${about}"] li button`)!.click();
    expect(props.onUnknow).toHaveBeenCalledWith(about, 'k5');
    await press(t('settings.known.undo-all'));
    expect(props.onUnknow).toHaveBeenLastCalledWith(about, null);
  });

  it('shows unreadable values as they are, and forgets one only after a question', async () => {
    const { text, press, props } = await draw({
      unreadable: [
        { key: null, raw: { in: 'place' } },
        { key: 'settings:unreadable:1', raw: { set: 'aside' } },
      ],
    });
    expect(text()).toContain('"place"');
    expect(text()).toContain('"aside"');
    await press(t('settings.unreadable.forget'));
    expect(props.onForget).not.toHaveBeenCalled();
    await press(t('page.confirm-yes'));
    expect(props.onForget).toHaveBeenCalledWith('settings:unreadable:1');
  });

  it('names the packs with their versions', async () => {
    expect((await draw()).text()).toContain(t('settings.packs.item', { id: 'vi', version: '2026.11' }));
  });

  it('deletes everything only after a question', async () => {
    const { press, props } = await draw();
    await press(t('settings.data.delete'));
    expect(props.onDeleteAll).not.toHaveBeenCalled();
    await press(t('page.confirm-yes'));
    expect(props.onDeleteAll).toHaveBeenCalledTimes(1);
  });
});
