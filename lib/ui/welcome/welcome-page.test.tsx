import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadRules } from '../../../scripts/rule-files.ts';
import { judge } from '../../core/judge.ts';
import { bundledHotlines as hotlines } from '../../packs/bundled-hotlines.ts';
import { realWords } from '../page/real-words.ts';
import { drawn } from '../page/test-page.ts';
import { DEFAULT_SETTINGS } from '../settings/settings-shape.ts';
import { SAMPLE_POST } from './sample-post.ts';
import { createWalk, READERS, type Reader } from './walk.ts';
import { WelcomePage, type WelcomeProps } from './welcome-page.tsx';

const t = realWords('vi');
const packs = loadRules();
const judged = (text: string) => ({ verdict: judge({ text }, packs), reasonOf: {}, lines: [] });

beforeEach(() => {
  vi.stubGlobal('scrollTo', vi.fn());
});

// What looks after warnings goes on looking until its page is gone.
afterEach(() => act(() => render(null, document.body.firstElementChild ?? document.body)));

async function draw(changes: Partial<WelcomeProps> = {}) {
  const props: WelcomeProps = {
    ...{ t, hotlines, settings: DEFAULT_SETTINGS, step: 'who', reader: null },
    judge: vi.fn(async (text: string) => judged(text)),
    onStep: vi.fn(),
    onBack: vi.fn(),
    onReader: vi.fn(),
    onPlace: vi.fn(async () => {}),
    onLanguage: vi.fn(async () => {}),
    onHelp: vi.fn(),
    onClose: vi.fn(),
    ...changes,
  };
  return { ...(await drawn(<WelcomePage {...props} />)), props };
}

describe('the sample', () => {
  it.each(['vi', 'en'] as const)(
    'is dangerous by the real rules, so that there is a warning to see: %s',
    (lang) => {
      const { verdict } = judged(SAMPLE_POST[lang]);
      expect(verdict.level).toBe('danger');
      expect(verdict.reasons.length).toBeGreaterThanOrEqual(3);
    },
  );

  it('gets what stands in a post on a site', async () => {
    const { root } = await draw({ step: 'sample' });
    await vi.waitFor(() => expect(root.querySelector('viec-that-note')).not.toBeNull());
    const note = root.querySelector('viec-that-note')!;
    expect(note.shadowRoot?.textContent).toContain(t('warning.title.danger.trafficking'));
    expect(note.nextElementSibling?.textContent).toBe(SAMPLE_POST.vi);
  });

  it('that nobody could judge says so, and the way on stays', async () => {
    const page = await draw({ step: 'sample', judge: () => Promise.reject(new Error('gone')) });
    await vi.waitFor(() => expect(page.text()).toContain(t('welcome.sample.failed')));
    await page.press(t('welcome.done'));
    expect(page.props.onClose).toHaveBeenCalled();
  });
});

describe('the answers', () => {
  const NEXT: Record<Reader, string> = {
    seeker: 'welcome.then.ask',
    parent: 'welcome.then.guardian',
    volunteer: 'welcome.then.contribute',
  };

  it.each([...READERS, null])('change what the last step suggests, and nothing more: %s', async (reader) => {
    const { has } = await draw({ step: 'sample', reader });
    for (const other of READERS) expect(has(t(NEXT[other]))).toBe(other === reader);
  });

  it('are not needed to go on', async () => {
    const { press, props, text } = await draw();
    expect(text()).toContain(t('welcome.who.hint'));
    await press(t('welcome.next'));
    expect(props.onStep).toHaveBeenCalledWith('where');
    await press(t('welcome.skip'));
    expect(props.onClose).toHaveBeenCalled();
  });

  it('to where somebody is show in the numbers at once, and say when they could not be kept', async () => {
    const at = (province?: string) => ({
      ...DEFAULT_SETTINGS,
      whereabouts: { inside: true, ...(province && { province }) },
    });
    const lines = async (province?: string) => {
      const { root } = await draw({ step: 'where', settings: at(province) });
      return [...root.querySelectorAll('.vt-call')].map((door) => door.getAttribute('href'));
    };
    expect(await lines('TP Hồ Chí Minh')).not.toEqual(await lines());
    expect((await draw({ step: 'where', settings: at('An Giang') })).text()).toContain(
      t('help.place.no-own-province'),
    );
    const onPlace = vi.fn(() => Promise.reject(new Error('full')));
    const { root, text } = await draw({ step: 'where', onPlace });
    await act(() => root.querySelector<HTMLElement>('[role="combobox"]')!.click());
    await act(() => root.querySelector<HTMLElement>('[role="option"]')!.click());
    expect(onPlace).toHaveBeenCalledWith({ inside: true, province: 'An Giang' });
    await vi.waitFor(() => expect(text()).toContain(t('page.not-saved')));
  });
});

describe('the walk', () => {
  it('keeps step and answer over a reload, and takes odd ones for none', () => {
    history.replaceState(null, '');
    sessionStorage.clear();
    const walk = createWalk(window);
    expect([walk.step.value, walk.reader.value]).toEqual(['who', null]);
    walk.choose('parent');
    walk.go('where');
    const again = createWalk(window);
    expect([again.step.value, again.reader.value]).toEqual(['where', 'parent']);
    sessionStorage.setItem('reader', 'nobody');
    history.replaceState({ step: 'x' }, '');
    const odd = createWalk(window);
    expect([odd.step.value, odd.reader.value]).toEqual(['who', null]);
  });
});
