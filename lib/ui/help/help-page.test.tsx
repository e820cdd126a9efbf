import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SITUATIONS } from '../../hotlines/situation.ts';
import { bundledHotlines as hotlines } from '../../packs/bundled-hotlines.ts';
import { realWords } from '../page/real-words.ts';
import { drawn } from '../page/test-page.ts';
import { HelpPage, type HelpProps } from './help-page.tsx';

const t = realWords('vi');

async function draw(changes: Partial<HelpProps> = {}) {
  const props: HelpProps = {
    t,
    opensWith: null,
    hotlines,
    whereabouts: { inside: true },
    companies: null,
    loadFinder: vi.fn(async () => () => []),
    onKeep: vi.fn(async () => {}),
    onLeave: vi.fn(),
    ...changes,
  };
  const page = await drawn(<HelpPage {...props} />);
  const field = (nth = 0) => page.root.querySelectorAll<HTMLInputElement>('[role="combobox"]')[nth]!;
  const options = () =>
    [...page.root.querySelectorAll('[role="option"]')].map((option) => option.textContent?.trim() ?? '');
  const key = (name: string, nth = 0) =>
    act(() => {
      field(nth).dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    });
  const doors = () => [...page.root.querySelectorAll('.vt-call')].map((door) => door.getAttribute('href'));
  return { ...page, props, field, options, key, doors };
}

beforeEach(() => {
  vi.stubGlobal('scrollTo', vi.fn());
});

describe('the question', () => {
  it('offers every situation and numbers for whoever cannot wait', async () => {
    const { text, doors } = await draw();
    for (const situation of SITUATIONS) expect(text()).toContain(t(`help.${situation}.title`));
    expect(doors()).toEqual(['tel:113', 'tel:111', 'tel:+84981848484']);
  });

  it('leads to the steps and back, with the focus on the title', async () => {
    const { root, text, press } = await draw();
    await act(() =>
      root.querySelectorAll<HTMLElement>('.choice-card')[SITUATIONS.indexOf('travelling')]!.click(),
    );
    for (const step of t.list('help.travelling.steps')) expect(text()).toContain(step);
    expect(document.activeElement?.textContent).toBe(t('help.travelling.title'));
    await press(t('help.back'));
    expect(text()).toContain(t('help.title'));
    expect(text()).not.toContain(t('help.travelling.lead'));
  });

  it('is skipped when the page knows where the reader stands', async () => {
    expect((await draw({ opensWith: 'relative' })).text()).toContain(t('help.relative.lead'));
  });

  it('is not answered by anything that lasts', async () => {
    const address = location.href;
    const steps = history.length;
    const { root } = await draw();
    await act(() => root.querySelectorAll<HTMLElement>('.choice-card')[SITUATIONS.indexOf('held')]!.click());
    expect([location.href, history.length]).toEqual([address, steps]);
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  });
});

describe('every view', () => {
  it.each([null, ...SITUATIONS])('has the way out first, and no name of ours: %s', async (opensWith) => {
    const { root, text, press, props } = await draw({ opensWith });
    expect(root.querySelector('button, a, input')?.textContent).toBe(t('help.exit.button'));
    expect(text()).not.toContain('Việc Thật');
    await press(t('help.exit.button'));
    expect(props.onLeave).toHaveBeenCalledOnce();
  });
});

describe('the first number', () => {
  it.each([
    ['held', 'tel:+84981848484'],
    ['travelling', 'tel:113'],
    ['relative', 'tel:113'],
    ['returned', 'tel:111'],
  ] as const)('of %s stands above the steps', async (opensWith, number) => {
    const { root } = await draw({ opensWith });
    const door = root.querySelector('main .vt-call')!;
    expect(door.getAttribute('href')).toBe(number);
    const steps = root.querySelector('ol.steps')!;
    expect(door.compareDocumentPosition(steps) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it.each(['sent', 'applying'] as const)(
    'waits where there is something to do or to read first: %s',
    async (opensWith) => {
      const { root } = await draw({ opensWith });
      const door = root.querySelector('main .vt-call')!;
      const steps = root.querySelector('ol.steps')!;
      expect(door.compareDocumentPosition(steps) & Node.DOCUMENT_POSITION_PRECEDING).toBeTruthy();
    },
  );

  it('follows the place that is chosen below it', async () => {
    const { type, field, key, root } = await draw({ opensWith: 'travelling' });
    const first = () => root.querySelector('main .vt-call')!.getAttribute('href');
    expect(first()).toBe('tel:113');
    await type(field(), 'campuchia');
    await key('Enter');
    expect(first()).toBe('tel:+84981848484');
  });
});

describe('help lines', () => {
  it('say whom they are for, cost, hours, reach from abroad and the age of the source', async () => {
    const { root } = await draw({ opensWith: 'travelling' });
    const first = root.querySelector('section .vt-line')?.textContent;
    const police = hotlines.find(({ id }) => id === 'vn-113')!;
    for (const fact of [police.name.vi, police.forWhom.vi, police.cost!.vi, police.hours!.vi])
      expect(first).toContain(fact);
    expect(first).toContain(t('help.line.abroad.no'));
    expect(first).toMatch(/Theo nguồn ngày 7 tháng 3,? (năm )?2026/);
  });

  it('follow the place of the settings', async () => {
    const { field, doors } = await draw({
      opensWith: 'relative',
      whereabouts: { inside: true, province: 'TP Hồ Chí Minh' },
    });
    expect(field().value).toBe('TP Hồ Chí Minh');
    expect(doors()).toContain('tel:0693187200');
  });

  it('follow a place found with the keyboard alone, which the settings get only on a press', async () => {
    const { type, field, options, key, doors, props, press, has } = await draw({ opensWith: 'relative' });
    expect(doors()).not.toContain('tel:0693187200');
    await type(field(), 'binh duong');
    expect(options()[0]).toMatch(/^TP Hồ Chí Minh/);
    expect(field().getAttribute('aria-expanded')).toBe('true');
    await key('Enter');
    expect(field().value).toBe('TP Hồ Chí Minh');
    expect(options()).toEqual([]);
    expect(doors()).toContain('tel:0693187200');
    expect(props.onKeep).not.toHaveBeenCalled();
    await press(t('help.place.keep'));
    expect(props.onKeep).toHaveBeenCalledExactlyOnceWith({ inside: true, province: 'TP Hồ Chí Minh' });
    await press(t('help.place.clear'));
    expect(doors()).not.toContain('tel:0693187200');
    expect(has(t('help.place.keep'))).toBe(false);
  });

  it('of a country reach a relative there: its mission, not its police', async () => {
    const { type, field, key, doors } = await draw({ opensWith: 'relative' });
    await type(field(1), 'thai lan');
    await key('Enter', 1);
    expect(doors()).toContain('tel:+66898966653');
    expect(doors()).not.toContain('tel:191');
  });

  it('say when a place has none of its own', async () => {
    const { type, field, key, text } = await draw({ opensWith: 'sent' });
    await type(field(), 'kien giang');
    await key('Enter');
    expect(text()).toContain(t('help.place.no-own-province'));
    await type(field(), 'ba lan');
    await key('Enter');
    expect(text()).toContain(t('help.place.no-own-country'));
  });

  it('go back to what the settings say when a place is taken back', async () => {
    const { type, field, key, doors, press } = await draw({ opensWith: 'travelling' });
    const before = doors();
    await type(field(), 'campuchia');
    await key('Enter');
    expect(doors()).not.toEqual(before);
    await press(t('help.place.clear'));
    expect(doors()).toEqual(before);
  });

  it('of somebody held ask for the country only, and never offer to remember it', async () => {
    const page = await draw({ opensWith: 'held', whereabouts: { inside: true, province: 'An Giang' } });
    expect(page.field().value).toBe('');
    await page.key('ArrowDown');
    expect(page.options()[0]).toBe('Campuchia');
    await page.key('ArrowDown');
    await page.key('Enter');
    const listed = [...page.root.querySelectorAll('section .vt-call')].map((door) =>
      door.getAttribute('href'),
    );
    expect(listed.slice(0, 2)).toEqual(['tel:+84981848484', 'tel:117']);
    expect(page.has(t('help.place.keep'))).toBe(false);
  });
});

describe('the place field', () => {
  it('closes on Esc and keeps what was chosen before', async () => {
    const { type, field, key, options } = await draw({
      opensWith: 'sent',
      whereabouts: { inside: true, province: 'Huế' },
    });
    await type(field(), 'ha noi');
    expect(options().length).toBeGreaterThan(0);
    await key('Escape');
    expect([options(), field().value]).toEqual([[], 'Huế']);
  });

  it('walks its list in a circle and names the active option', async () => {
    const { type, field, key, root } = await draw({ opensWith: 'sent' });
    await type(field(), 'binh');
    const active = () => root.querySelector('[aria-selected="true"]');
    const start = active();
    expect(field().getAttribute('aria-activedescendant')).toBe(start?.id);
    await key('ArrowUp');
    expect(active()).toBe(root.querySelector('[role="option"]:last-child'));
    await key('ArrowDown');
    expect(active()).toBe(start);
  });

  it('says when nothing is found', async () => {
    const { type, field, root } = await draw({ opensWith: 'sent' });
    await type(field(), 'xyzq');
    expect(root.querySelector('.place [role="status"]')?.textContent).toBe(t('help.place.none'));
  });
});
