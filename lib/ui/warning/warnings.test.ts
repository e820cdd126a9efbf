import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi as mock } from 'vitest';
import { calm, line111, postInPage, verdictOn, vi } from './testing.ts';
import { createWarnings } from './warnings.ts';
import type { Warnings, WarningsOptions } from './warnings-shape.ts';

const text = 'Sang Cam làm văn phòng, bao vé xe';
const verdict = verdictOn(text, [['travel-paid', 'bao vé xe']]);
const events = {
  ...{ onHelp: mock.fn(), onReport: mock.fn(), onShare: mock.fn(), onQuiet: mock.fn() },
  ...{ onAskFamily: mock.fn(async () => vi('warning.asked')), onAskLift: mock.fn() },
};
let known: WarningsOptions['known'];
let stop: AbortController;
let time: number;
let warnings: Warnings;

function begin(more: Partial<WarningsOptions> = {}) {
  stop = new AbortController();
  known = { post: new Set(), author: new Set() };
  warnings = createWarnings({
    ...{ document, mode: 'open', theme: 'light', t: vi, fontSize: 16, signal: stop.signal, now: () => time },
    ...{ coverDanger: true, known },
    ...{ hotlinesFor: () => [line111], reasonOf: (signal) => signal as 'travel-paid', ...events },
    ...more,
  });
}

/** Until the next picture of the page has come, and what waits for it is drawn. */
const settle = () => act(async () => void (await mock.advanceTimersByTimeAsync(17)));
const hosts = () => [...document.querySelectorAll<HTMLElement>('viec-that-note')];
const inside = (host = hosts()[0]!) => host.shadowRoot!;
const nameOf = (b: Element) => (b.getAttribute('aria-label') ?? b.textContent).trim();
const button = (name: string) =>
  [...inside().querySelectorAll('button')].find((b) => nameOf(b).startsWith(name))!;
const copy111 = () =>
  act(async () => {
    button('Sao chép số 111').click();
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  });
const press = (name: string) => act(() => button(name).click());

beforeEach(() => {
  mock.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] });
  time = 1_000_000;
  begin();
});

afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
  mock.useRealTimers();
  mock.clearAllMocks();
});

describe('what a reader meets', () => {
  it('keeps a post lifted when it comes back with more of its words', async () => {
    const post = postInPage(text);
    warnings.show(post, verdict);
    await settle();
    press('Vẫn xem');
    warnings.remove(post.key, post.container);
    warnings.show({ ...post, text: `${text} Zalo 0900`, key: 'grown' }, verdict);
    await settle();
    expect(button('Che lại')).toBeDefined();
  });

  it('stands right before the message, named, with reasons, words, one action and a number to press', async () => {
    const post = postInPage(text);
    warnings.show(post, verdict);
    await settle();
    expect(post.anchor.previousElementSibling).toBe(hosts()[0]);
    const region = inside().querySelector('section')!;
    expect(region.getAttribute('aria-label')).toBe(
      'Lời nhắc của Việc Thật: Tin này có nhiều dấu hiệu nguy hiểm',
    );
    expect(region.closest('[lang]')?.getAttribute('lang')).toBe('vi');
    expect([...region.querySelectorAll('.reasons > li')].map((li) => li.textContent)).toEqual([
      'Việc ở nước ngoài mà không nói tên công ty.',
      'Tin hứa lo vé xe, giấy tờ hoặc chỗ ăn ở. Chữ trong tin: “bao vé xe”',
    ]);
    expect(region.querySelectorAll('.action')).toHaveLength(1);
    const call = region.querySelector('a')!;
    expect([call.getAttribute('href'), call.textContent]).toEqual(['tel:111', 'Gọi 111']);
    expect(region.textContent).toContain('Miễn phí. Cả ngày đêm.');
  });

  it('does not take the focus when it appears', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    warnings.show(postInPage(text), verdict);
    await settle();
    expect(document.activeElement).toBe(field);
  });

  it('opens why, and Escape closes it and gives the focus back', async () => {
    warnings.show(postInPage(text), verdict);
    await settle();
    expect(button('Vì sao?').getAttribute('aria-expanded')).toBe('false');
    await press('Vì sao?');
    expect(button('Vì sao?').getAttribute('aria-expanded')).toBe('true');
    const details = inside().getElementById(button('Vì sao?').getAttribute('aria-controls')!)!;
    expect(details.textContent).toContain(vi('reasons.travel-paid.why'));
    expect(details.textContent).toContain(vi('reasons.travel-paid.honest'));
    const link = inside().querySelector('a')!;
    link.focus();
    await act(() => void link.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(button('Vì sao?').getAttribute('aria-expanded')).toBe('false');
    expect(inside().activeElement).toBe(button('Vì sao?'));
  });

  it('becomes one line for a known post, and comes back', async () => {
    const post = postInPage(text);
    warnings.show(post, verdict);
    await settle();
    await press('Ẩn lời nhắc');
    await press('Tin này không sao');
    expect(events.onQuiet).toHaveBeenCalledExactlyOnceWith('post', post.key, true);
    expect([...known.post]).toEqual([post.key]);
    expect(inside().querySelector('.reasons')).toBeNull();
    expect(inside().textContent).toContain('Đã ẩn lời nhắc ở tin này.');
    expect(inside().activeElement).toBe(button('Hoàn tác'));
    await press('Hoàn tác');
    expect(events.onQuiet).toHaveBeenLastCalledWith('post', post.key, false);
    expect(inside().querySelectorAll('.reasons > li')).toHaveLength(2);
  });

  it('stays one line when a known post is met again', async () => {
    known.post.add(text);
    warnings.show(postInPage(text), verdict);
    await settle();
    expect(button('Hoàn tác')).toBeDefined();
  });

  it('does not hide the cry for help of somebody the reader knows', async () => {
    const authorLink = 'https://www.facebook.com/nguoi.quen';
    const post = { ...postInPage(text), authorLink };
    warnings.show(post, verdict);
    await settle();
    await press('Ẩn lời nhắc');
    await press('Tôi biết người này');
    const cry = { ...postInPage('Em đang bị giữ', 'cry'), authorLink };
    warnings.show(cry, { ...calm, support: 'held-abroad' });
    await settle();
    const card = hosts().find((host) => cry.container.contains(host))!;
    expect(inside(card).querySelectorAll('ol.steps > li').length).toBeGreaterThan(0);
  });

  it('hears at once what was said of a post elsewhere', async () => {
    const post = postInPage(text);
    warnings.show(post, verdict);
    await settle();
    known.post.add(post.key);
    await act(() => warnings.knownChanged());
    expect(inside().querySelectorAll('.reasons > li')).toHaveLength(0);
    known.post.clear();
    await act(() => warnings.knownChanged());
    expect(inside().querySelectorAll('.reasons > li').length).toBeGreaterThan(0);
  });

  it('leaves every post of a known author in peace, and takes it back at all of them', async () => {
    const by = (key: string, authorLink: string | null) => ({ ...postInPage(text, key), authorLink });
    const lan = 'https://www.facebook.com/profile.php?id=1';
    warnings.show(by('a', lan), verdict);
    warnings.show(by('b', lan), verdict);
    warnings.show(by('c', 'https://www.facebook.com/profile.php?id=2'), verdict);
    await settle();
    await act(() => void mock.advanceTimersByTime(100));
    await press('Ẩn lời nhắc');
    await press('Tôi biết người này');
    const shown = () => hosts().map((host) => inside(host).querySelector('.reasons') !== null);
    expect(shown()).toEqual([false, false, true]);
    const [about, key, quiet] = events.onQuiet.mock.lastCall!;
    expect([about, quiet, [...known.author]]).toEqual(['author', true, [key]]);
    expect(key).not.toContain('id=1');
    await press('Hoàn tác');
    expect(shown()).toEqual([true, true, true]);
    expect(known.author.size).toBe(0);
  });

  it('offers to know nobody whom the page does not name by a link', async () => {
    warnings.show(postInPage(text), verdict);
    await settle();
    await press('Ẩn lời nhắc');
    expect(button('Tin này không sao')).toBeDefined();
    expect(button('Tôi biết người này')).toBeUndefined();
  });

  it('hides the same post everywhere it stands', async () => {
    warnings.show(postInPage(text, 'same'), verdict);
    await settle();
    warnings.show(postInPage(text, 'same'), verdict);
    await settle();
    await press('Ẩn lời nhắc');
    await press('Tin này không sao');
    expect(hosts().map((host) => inside(host).querySelector('.reasons'))).toEqual([null, null]);
  });

  it('hands post and verdict to the report and to the card', async () => {
    const post = postInPage(text);
    warnings.show(post, verdict);
    await settle();
    await press('Báo cáo');
    expect(events.onReport).toHaveBeenCalledExactlyOnceWith(post, verdict);
    await press('Báo cho bạn bè');
    expect(events.onShare).toHaveBeenCalledExactlyOnceWith(post, verdict);
  });

  it('opens the help page where it fits, and has no such button where nothing fits', async () => {
    warnings.show(postInPage(text), verdict);
    warnings.show(
      postInPage('Em bị giữ bên Cam'),
      verdictOn('Em bị giữ bên Cam', [], { ...calm, support: 'held-abroad' }),
    );
    warnings.show(
      postInPage('Em túng quá'),
      verdictOn('Em túng quá', [], { ...calm, support: 'at-wits-end' }),
    );
    await settle();
    await act(() => void mock.advanceTimersByTime(100));
    const help = hosts().map((host) =>
      [...inside(host).querySelectorAll('button')].find((b) => nameOf(b) === 'Cần giúp?'),
    );
    expect(help.map((found) => found !== undefined)).toEqual([true, true, false]);
    for (const found of help) found?.click();
    expect(events.onHelp.mock.calls).toEqual([['applying'], ['held']]);
  });

  it('says what came of copying a number', async () => {
    const writeText = mock.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
    warnings.show(postInPage(text), verdict);
    await settle();
    await copy111();
    expect(writeText).toHaveBeenCalledWith('111');
    expect(inside().querySelector('[role=status]')?.textContent).toBe('Đã sao chép 111');
    writeText.mockRejectedValueOnce(new Error('denied'));
    await copy111();
    expect(inside().querySelector('[role=status]')?.textContent).toBe(vi('hotline.copy-failed'));
  });

  it('is announced once for the page, by the first warning only', async () => {
    warnings.show(postInPage(text, 'a'), verdict);
    await settle();
    warnings.show(postInPage(text, 'b'), verdict);
    await settle();
    const said = () => hosts().map((host) => inside(host).querySelector('[role=status]')?.textContent);
    expect(said()).toEqual(['', '']);
    await act(() => void mock.advanceTimersByTime(600));
    warnings.show(postInPage(text, 'c'), verdict);
    await settle();
    await act(() => void mock.advanceTimersByTime(600));
    expect(said()).toEqual(['Tin này có nhiều dấu hiệu nguy hiểm', '', '']);
  });

  it('gives a person in distress a card that flags and reports nothing', async () => {
    warnings.show(
      postInPage(text),
      verdictOn(text, [], { level: 'calm', kind: null, support: 'sent-money' }),
    );
    await settle();
    expect(inside().querySelectorAll('ol.steps > li')).toHaveLength(5);
    const names = [...inside().querySelectorAll('button')].map(nameOf);
    expect(names).toEqual(['Sao chép số 111', 'Cần giúp?', 'Ẩn thẻ này']);
  });

  it('follows the theme', async () => {
    let theme: 'light' | 'dark' = 'light';
    stop.abort();
    begin({ theme: () => theme });
    warnings.show(postInPage(text), verdict);
    await settle();
    theme = 'dark';
    await act(() => void mock.advanceTimersByTime(2100));
    expect({ ...(inside().querySelector('.vt') as HTMLElement).dataset }).toEqual({
      theme: 'dark',
      size: '16',
    });
  });
});

describe('life in the page', () => {
  it('draws nothing for a calm post and takes a warning back when the verdict turns calm', async () => {
    const post = postInPage(text);
    warnings.show(post, calm);
    await settle();
    expect(hosts()).toHaveLength(0);
    warnings.show(post, verdict);
    await settle();
    warnings.show(post, calm);
    expect(hosts()).toHaveLength(0);
  });

  it('updates in place when the verdict changes', async () => {
    const post = postInPage(text);
    warnings.show(post, verdict);
    await settle();
    const before = hosts()[0];
    await act(() => warnings.show({ ...post }, verdictOn(text, [], { level: 'caution' })));
    expect(hosts()).toEqual([before]);
    expect(inside().querySelector('h3')?.textContent).toBe('Tin này có vài điểm cần hỏi thêm');
  });

  it('replaces the warning of a recycled post', async () => {
    const post = postInPage(text, 'old');
    warnings.show(post, verdict);
    await settle();
    warnings.show({ ...post, key: 'new' }, verdictOn(text, [], { level: 'caution' }));
    await settle();
    expect(hosts()).toHaveLength(1);
    warnings.remove('old');
    expect(hosts()).toHaveLength(1);
    warnings.remove('new');
    expect(hosts()).toHaveLength(0);
  });

  it('draws a flood one by one, behind one picture of the page each, so that the page keeps moving', async () => {
    for (let n = 0; n < 20; n++) warnings.show(postInPage(text, `post ${n}`), verdict);
    await Promise.resolve();
    expect(hosts()).toHaveLength(0);
    await settle();
    expect(hosts()).toHaveLength(1);
    mock.advanceTimersByTime(1_000);
    expect(hosts()).toHaveLength(20);
  });

  it('does not pile up looks while no picture is drawn, as in a hidden tab', async () => {
    warnings.show(postInPage(text), verdict);
    await settle();
    const asked = mock.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
    mock.advanceTimersByTime(600_000);
    expect(asked.mock.calls.length).toBeLessThanOrEqual(1);
    asked.mockRestore();
  });

  it('comes back three times a minute, then lies over the page', async () => {
    const post = postInPage(text);
    warnings.show(post, verdict);
    await settle();
    for (let round = 0; round < 3; round++) {
      hosts()[0]!.remove();
      warnings.check();
      await settle();
      expect(post.anchor.previousElementSibling).toBe(hosts()[0]);
    }
    hosts()[0]!.remove();
    warnings.check();
    await settle();
    expect(warnings.stats()).toEqual({ inline: 0, overPage: 1, notDrawn: 0 });
    expect(post.container.contains(hosts()[0]!)).toBe(false);
    await press('Xem');
    expect(inside().querySelectorAll('.reasons > li')).toHaveLength(2);
    // Over the page it may come back three times more; then the quarrel ends.
    for (let round = 0; round < 4; round++) {
      hosts()[0]?.remove();
      warnings.check();
    }
    expect(hosts()).toHaveLength(0);
    time += 61_000;
    warnings.check();
    expect(hosts()).toHaveLength(1);
  });

  it('notices on its own that it was removed', async () => {
    warnings.show(postInPage(text), verdict);
    await settle();
    hosts()[0]!.remove();
    mock.advanceTimersByTime(2100);
    await settle();
    expect(hosts()).toHaveLength(1);
  });

  it('waits for a post that a virtual list took out, and forgets it after a while', async () => {
    const post = postInPage(text);
    warnings.show(post, verdict);
    await settle();
    post.container.remove();
    warnings.check();
    document.body.append(post.container);
    warnings.check();
    expect(hosts()).toHaveLength(1);
    post.container.remove();
    warnings.check();
    time += 31_000;
    warnings.check();
    expect(warnings.stats().inline).toBe(0);
    expect(post.container.querySelector('viec-that-note')).toBeNull();
  });

  it('counts posts it could not draw on, and draws nothing elsewhere', async () => {
    const post = postInPage(text);
    post.container.remove();
    warnings.show(post, verdict);
    await settle();
    expect(hosts()).toHaveLength(0);
    expect(warnings.stats().notDrawn).toBe(1);
  });

  it('lies over the page when the message is gone but the post is there', async () => {
    const post = postInPage(text);
    post.anchor.remove();
    warnings.show(post, verdict);
    await settle();
    expect(warnings.stats().overPage).toBe(1);
  });

  it('is born inside the dialog its post stands in', async () => {
    const post = postInPage(text);
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.append(post.container);
    document.body.append(dialog);
    post.anchor.remove();
    warnings.show(post, verdict);
    await settle();
    expect(hosts()[0]!.parentElement).toBe(dialog);
  });

  it('knows its own nodes, also after the page removed them', async () => {
    const post = postInPage(text);
    warnings.show(post, verdict);
    await settle();
    const host = hosts()[0]!;
    expect([warnings.owns(host), warnings.owns(inside().querySelector('h3')!)]).toEqual([true, true]);
    expect([warnings.owns(post.anchor), warnings.owns(document)]).toEqual([false, false]);
    host.remove();
    expect(warnings.owns(host)).toBe(true);
  });

  it('leaves nothing behind when it is stopped', async () => {
    warnings.show(postInPage(text), verdict);
    await settle();
    stop.abort();
    expect(hosts()).toHaveLength(0);
    warnings.show(postInPage(text), verdict);
    await settle();
    expect(hosts()).toHaveLength(0);
  });
});

describe('while somebody else keeps a PIN', () => {
  beforeEach(() => {
    stop.abort();
    begin({ locked: true });
  });

  it('asks for the PIN instead of lifting the cover, and lifts it when the PIN was given', async () => {
    warnings.show(postInPage(text), verdict);
    await settle();
    expect(inside().textContent).toContain(vi('warning.cover.locked'));
    await press('Vẫn xem');
    expect(events.onAskLift).toHaveBeenCalledWith(text);
    expect(inside().querySelector('.cover')).not.toBeNull();
    await act(() => warnings.lift('another post'));
    expect(inside().querySelector('.cover')).not.toBeNull();
    await act(() => warnings.lift(text));
    expect(inside().querySelector('.cover')).toBeNull();
    await press('Che lại');
    expect(inside().querySelector('.cover')).not.toBeNull();
  });

  it('offers nothing that would lift it otherwise, and a question to the family', async () => {
    warnings.show(postInPage(text), verdict);
    await settle();
    expect(button('Ẩn lời nhắc')).toBeUndefined();
    await act(async () => button('Nhờ người thân xem').click());
    expect(inside().querySelector('[role=status]')?.textContent).toBe(vi('warning.asked'));
  });

  it('lets a support card be put away', async () => {
    warnings.show(postInPage(text), { ...calm, support: 'survivor' });
    await settle();
    await press('Ẩn thẻ này');
    expect(inside().textContent).toContain(vi('warning.hidden.support'));
  });
});
