import { describe, expect, it, vi } from 'vitest';
import type { Verdict } from '../../core/verdict.ts';
import { NO_LOCK } from '../../guardian/guardian-status.ts';
import { bundledHotlines as hotlines } from '../../packs/bundled-hotlines.ts';
import type { HealthState } from '../../sites/read-post.ts';
import { realWords } from '../page/real-words.ts';
import { drawn } from '../page/test-page.ts';
import { NOTHING_MANAGED } from '../settings/managed-settings.ts';
import { PopupPage, type PopupProps } from './popup-page.tsx';
import { siteChoice } from './site-choice.ts';

const calm: Verdict = {
  level: 'calm',
  kind: null,
  score: 0,
  lures: [],
  reasons: [],
  role: 'other',
  support: null,
  abroad: false,
  hits: [],
  packs: ['vi@1'],
};
const danger: Verdict = { ...calm, level: 'danger', kind: 'trafficking', reasons: ['travel-paid'] };
const t = realWords('vi');

function draw(changes: Partial<PopupProps> = {}) {
  const props: PopupProps = {
    t,
    findings: null,
    site: { id: 'facebook', on: true },
    checkPage: null,
    noticeFrom: 'caution',
    selection: '',
    picture: null,
    judge: async () => ({ verdict: calm, reasonOf: {} }),
    hotlines: [],
    whereabouts: { inside: true },
    companies: null,
    loadFinder: vi.fn(async () => () => []),
    draftCount: 3,
    guardian: NO_LOCK,
    askFamily: vi.fn(async () => 'Mẹ ơi'),
    languageFixed: false,
    onSite: vi.fn(async () => true),
    onDiagnose: vi.fn(async () => {}),
    onLanguage: vi.fn(async () => {}),
    onHelp: vi.fn(),
    onSettings: vi.fn(),
    onDrafts: vi.fn(),
    ...changes,
  };
  return drawn(<PopupPage {...props} />);
}
const findings = (state: HealthState, posts: NonNullable<PopupProps['findings']>['posts'] = []) => ({
  health: { state, site: 'facebook', surface: null, posts: posts.length, rung: 0 },
  posts,
});

describe('this page', () => {
  it.each(['ok', 'degraded', 'empty', 'loading', 'auth', 'unsupported', 'off', 'private', 'drift'] as const)(
    'says in words how it stands: %s',
    async (state) => {
      const said = (await draw({ findings: findings(state) })).text();
      expect(t.has(`popup.health.${state}`)).toBe(true);
      expect(said).toContain(t(`popup.health.${state}`));
    },
  );

  it('of a site that is not granted yet offers to ask', async () => {
    const onSite = vi.fn(async () => true);
    const { text, press } = await draw({ findings: null, site: { id: 'topcv', on: false }, onSite });
    expect(text()).toContain(t('popup.health.ask'));
    await press(t('popup.site', { site: 'TopCV' }));
    expect(onSite).toHaveBeenCalledWith('topcv', true);
  });

  it('that could not be read can be told to those who mend it', async () => {
    const onDiagnose = vi.fn(() => Promise.reject(new Error('gone')));
    const { press, text } = await draw({ findings: findings('drift'), onDiagnose });
    await press(t('popup.diagnosis.button'));
    await vi.waitFor(() => expect(text()).toContain(t('popup.diagnosis.failed')));
    expect((await draw({ findings: findings('ok') })).text()).not.toContain(t('popup.diagnosis.button'));
  });

  it('tells asking from not reading', async () => {
    expect((await draw({ findings: undefined })).text()).toContain(t('popup.health.asking'));
    expect((await draw({ findings: null, site: null })).text()).toContain(t('popup.health.none'));
  });

  it('calls nothing unsuspicious when the reader is told of clear danger alone', async () => {
    const posts = [{ key: 'a', level: 'calm', kind: null }] as const;
    const { root, text } = await draw({ findings: findings('ok', [...posts]), noticeFrom: 'danger' });
    expect(root.querySelectorAll('.counts li')).toHaveLength(2);
    expect(text()).toContain(t('popup.sparing'));
    expect(text()).not.toContain(t('popup.level.calm'));
  });

  it('counts the posts by level', async () => {
    const posts = [
      { key: 'a', level: 'danger', kind: 'trafficking' },
      { key: 'b', level: 'calm', kind: null },
      { key: 'c', level: 'calm', kind: null },
    ] as const;
    const { root } = await draw({ findings: findings('ok', [...posts]) });
    const counts = [...root.querySelectorAll('.counts li')].map((item) => item.textContent);
    expect(counts.map((text) => Number.parseInt(text ?? '', 10))).toEqual([1, 0, 2]);
  });

  it('switches a site, and says when that could not be kept', async () => {
    const onSite = vi.fn(() => Promise.reject(new Error('full')));
    const { press, root } = await draw({ onSite });
    await press(t('popup.site', { site: 'Facebook' }));
    expect(onSite).toHaveBeenCalledWith('facebook', false);
    await vi.waitFor(() => expect(root.textContent).toContain(t('page.not-saved')));
  });
});

describe('a page that is not read by itself', () => {
  const look = async (checkPage: PopupProps['checkPage']) => {
    const page = await draw({ findings: null, site: null, checkPage });
    await page.press(t('popup.page-check.button'));
    return page;
  };

  it('is looked at when the reader asks, the worst text first', async () => {
    const texts = [
      { text: 'Quán cơm cần người', verdict: calm, reasonOf: {} },
      { text: 'Bao xe đi', verdict: danger, reasonOf: {} },
    ];
    const { text } = await look(async () => texts);
    await vi.waitFor(() => expect(text()).toContain(t('popup.page-check.found', { count: 2, risky: 1 })));
    expect(text()).toContain(t('warning.title.danger.trafficking'));
    expect(text()).not.toContain('Quán cơm');
  });

  it.each([
    ['holds no text', async () => [], 'popup.page-check.nothing'],
    ['may not be read', () => Promise.reject(new Error('no')), 'popup.page-check.failed'],
  ] as const)('that %s gets a plain sentence', async (_what, checkPage, key) => {
    const { text } = await look(checkPage);
    await vi.waitFor(() => expect(text()).toContain(t(key)));
  });

  it('never says safe of a calm page', async () => {
    const { text } = await look(async () => [{ text: 'Quán cơm', verdict: calm, reasonOf: {} }]);
    await vi.waitFor(() => expect(text()).toContain(t('popup.page-check.calm', { count: 1 })));
  });
});

describe('a pasted text', () => {
  const check = async (verdict: Verdict, text = 'Bao xe đi', more: Partial<PopupProps> = {}) => {
    const judge = vi.fn(async () => ({ verdict, reasonOf: { 'bao-xe': 'travel-paid' as const } }));
    const page = await draw({ judge, ...more });
    await page.type(page.control(t('popup.check.label')), text);
    await page.press(t('popup.check.button'));
    return { ...page, judge };
  };

  it('is met with reasons and one next action', async () => {
    const { text, judge } = await check(danger, 'Bao xe đi', { hotlines });
    expect(judge).toHaveBeenCalledWith('Bao xe đi');
    expect(text()).toContain(t('warning.title.danger.trafficking'));
    expect(text()).toContain(t('reasons.travel-paid.sentence'));
    expect(text()).toContain(t('warning.action.danger.trafficking', { number: '111' }));
  });

  it('with many reasons keeps what to do and whom to call in sight', async () => {
    const reasons = ['travel-paid', 'secrecy', 'bounty', 'denial', 'alone'] as const;
    const { root } = await check({ ...danger, reasons: [...reasons] });
    const folded = root.querySelector('.verdict')!.parentElement!.querySelector('details')!;
    expect(folded.textContent).toContain(t('popup.check.more-reasons', { count: 2 }));
    for (const [i, reason] of reasons.entries())
      expect(folded.textContent?.includes(t(`reasons.${reason}.sentence`))).toBe(i >= 3);
  });

  it('that was selected on a page is looked at as soon as the window opens', async () => {
    const judge = vi.fn(async () => ({ verdict: danger, reasonOf: {} }));
    const { text, control } = await draw({ judge, selection: 'Bao xe đi' });
    await vi.waitFor(() => expect(text()).toContain(t('warning.title.danger.trafficking')));
    expect(judge).toHaveBeenCalledWith('Bao xe đi');
    expect((control(t('popup.check.label')) as HTMLTextAreaElement).value).toBe('Bao xe đi');
  });

  it('has the words found under their reason', async () => {
    const hits = [{ signal: 'bao-xe', start: 0, end: 6 }];
    const { root } = await check({ ...danger, hits });
    expect(root.querySelector('.note li')?.textContent).toContain('Bao xe');
  });

  it('that nobody could judge says so, and can be tried again', async () => {
    const judge = vi.fn(() => Promise.reject(new Error('nobody answered')));
    const page = await draw({ judge });
    await page.type(page.control(t('popup.check.label')), 'Bao xe đi');
    await page.press(t('popup.check.button'));
    await vi.waitFor(() => expect(page.text()).toContain(t('popup.check.failed')));
    expect(page.text()).not.toContain(t('popup.check.calm'));
  });

  it('is never called safe', async () => {
    const { text } = await check(calm);
    expect(text()).toContain(t('popup.check.calm'));
    expect(text()).not.toMatch(/an toàn/i);
  });

  it('leads to the help page where it fits, and the popup itself to its question', async () => {
    const onHelp = vi.fn();
    const judge = async () => ({ verdict: { ...calm, support: 'sent-money' as const }, reasonOf: {} });
    const page = await draw({ judge, onHelp });
    await page.press(t('page.help'));
    await page.type(page.control(t('popup.check.label')), 'Em lỡ chuyển tiền rồi');
    await page.press(t('popup.check.button'));
    await page.press(t('warning.button.help'));
    expect(onHelp.mock.calls).toEqual([[null], ['sent']]);
  });

  it('by someone in distress gets the support card', async () => {
    const { text } = await check({ ...calm, support: 'missing-relative' });
    expect(text()).toContain(t('warning.support.missing-relative.title'));
  });

  it('that is empty is asked for, not judged', async () => {
    const { text, judge, control } = await check(danger, '   ');
    expect(judge).not.toHaveBeenCalled();
    expect(text()).toContain(t('popup.check.empty'));
    expect(control(t('popup.check.label')).getAttribute('aria-invalid')).toBe('true');
  });
});

describe('a PIN that the family keeps', () => {
  const guardian = { ...NO_LOCK, by: 'family', name: 'Mẹ', since: 1, forgotMs: 3_600_000 } as const;

  it('is never hidden: who, what it locks, and how long a forgotten one takes', async () => {
    const { text } = await draw({ guardian });
    expect(text()).toContain('Mẹ giữ mã từ');
    expect(text()).toContain(t('guardian.locks'));
    expect(text()).toContain(t('guardian.forgot.banner', { left: '1 giờ' }));
  });

  it('is not spoken of where there is none', async () => {
    expect((await draw()).text()).not.toContain(t('guardian.title'));
  });

  it('leaves the switches of sites and the language to those who decide', async () => {
    const site = siteChoice({ id: 'facebook', on: true }, NOTHING_MANAGED, guardian);
    const { root, has, text } = await draw({ guardian, site, languageFixed: true });
    expect(root.querySelector<HTMLInputElement>('.switch')?.disabled).toBe(true);
    expect(text()).toContain(t('guardian.fixed'));
    expect(has(t('popup.language'))).toBe(false);
  });

  it('a site that an admin set can still be granted', () => {
    const managed = { ...NOTHING_MANAGED, settings: { sites: { topcv: true } } };
    expect(siteChoice({ id: 'topcv', on: true }, managed, NO_LOCK)?.fixed).toBe('managed.fixed');
    expect(siteChoice({ id: 'topcv', on: false }, managed, NO_LOCK)).toEqual({ id: 'topcv', on: false });
    expect(siteChoice(undefined, managed, NO_LOCK)).toBeNull();
  });

  it('copies a question about a dangerous text that was pasted', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const askFamily = vi.fn(async () => 'Mẹ ơi');
    const { press } = await draw({
      ...{ selection: 'Sang Cam', askFamily },
      judge: async () => ({ verdict: danger, reasonOf: {} }),
    });
    await vi.waitFor(() => press(t('warning.button.ask-family')));
    await vi.waitFor(() => expect(writeText).toHaveBeenCalledWith('Mẹ ơi'));
    expect(askFamily).toHaveBeenCalledWith(expect.objectContaining({ level: 'danger', text: 'Sang Cam' }));
  });
});
