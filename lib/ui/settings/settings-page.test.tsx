import { describe, expect, it, vi } from 'vitest';
import { NO_LOCK } from '../../guardian/guardian-status.ts';
import { realWords } from '../page/real-words.ts';
import { drawn } from '../page/test-page.ts';
import { NOTHING_MANAGED } from './managed-settings.ts';
import { SettingsPage, type SettingsProps } from './settings-page.tsx';
import { DEFAULT_SETTINGS } from './settings-shape.ts';

const t = realWords('vi');

const PACK = { id: 'vi', title: 'Tiếng Việt', version: '2026.11', rules: 41, newest: '2026-11-26' };

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
    checkEndpoint: (typed) => (typed.startsWith('https://') ? typed : null),
    facts: { packs: [PACK], recruiters: null },
    draftCount: 0,
    managed: NOTHING_MANAGED,
    guardian: NO_LOCK,
    openUntil: 0,
    onPin: vi.fn(async () => ({ ok: true as const, token: 't', until: 1 })),
    onLock: vi.fn(),
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
    ['settings.notice.danger', { noticeFrom: 'danger' }],
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

  it('names the packs with version and day, and says that no list of companies came with them', async () => {
    const { text } = await draw();
    expect(text()).toContain(t('settings.packs.item', PACK));
    expect(text()).toContain(t('settings.packs.newest', { day: '26 tháng 11, 2026' }));
    expect(text()).toContain(t('settings.packs.no-companies'));
  });

  it('tells of which day the list of companies is', async () => {
    const recruiters = { date: '2026-10-01', source: 'https://dolab.moha.gov.vn', count: 512 };
    const { text } = await draw({ facts: { packs: [], recruiters } });
    expect(text()).toContain(t('settings.packs.companies', { day: '1 tháng 10, 2026', count: 512 }));
  });

  it('deletes everything only after a question', async () => {
    const { press, props } = await draw();
    await press(t('settings.data.delete'));
    expect(props.onDeleteAll).not.toHaveBeenCalled();
    await press(t('page.confirm-yes'));
    expect(props.onDeleteAll).toHaveBeenCalledTimes(1);
  });
});

describe('what somebody else decides', () => {
  const kept = { ...NO_LOCK, by: 'family', name: 'Mẹ', since: 1 } as const;
  const disabled = (page: Awaited<ReturnType<typeof draw>>, name: string) =>
    [...page.root.querySelectorAll('label')]
      .find((label) => label.textContent?.startsWith(name))!
      .querySelector('input')!.disabled;

  it('is shown and cannot be pressed while a PIN is kept; comfort stays open', async () => {
    const page = await draw({ guardian: kept });
    expect(page.text()).toContain('Mẹ giữ mã từ');
    expect(disabled(page, t('settings.cover.choice'))).toBe(true);
    expect(disabled(page, t('site.facebook'))).toBe(true);
    expect(disabled(page, t('settings.size.22'))).toBe(false);
    expect(page.has(t('settings.data.delete'))).toBe(false);
    expect(page.text()).toContain(t('guardian.fixed'));
  });

  it('is open to this page after the PIN, and can be locked again', async () => {
    const page = await draw({ guardian: kept, openUntil: 5 });
    expect(disabled(page, t('settings.cover.choice'))).toBe(false);
    expect(page.has(t('settings.data.delete'))).toBe(true);
    await page.press(t('guardian.lock-again'));
    expect(page.props.onLock).toHaveBeenCalled();
  });

  it('says in words that a change was refused', async () => {
    const locked = Object.assign(new Error('x'), { name: 'Locked' });
    const { press, text } = await draw({ onChange: () => Promise.reject(locked) });
    await press(t('settings.cover.choice'));
    await vi.waitFor(() => expect(text()).toContain(t('guardian.refused')));
  });

  it('is named where an admin set it, locked there alone, with what could not be read', async () => {
    const settings = {
      language: 'en',
      sites: { facebook: true },
      reportEndpoint: 'https://example.org/r',
    } as const;
    const page = await draw({ managed: { settings, pin: null, unreadable: ['coverDanger'] } });
    expect(page.text()).toContain('https://example.org/r');
    expect(page.text()).toContain(t('managed.unreadable', { names: 'coverDanger' }));
    expect(disabled(page, t('settings.language.vi'))).toBe(true);
    expect(disabled(page, t('site.facebook'))).toBe(true);
    expect(disabled(page, t('settings.cover.choice'))).toBe(false);
  });
});
