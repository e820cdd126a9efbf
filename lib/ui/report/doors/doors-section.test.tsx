import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { shippable } from '../../../hotlines/displayable.ts';
import type { Whereabouts } from '../../../hotlines/whereabouts.ts';
import { bundledHotlines } from '../../../packs/bundled-hotlines.ts';
import { MAX_MAILTO } from '../../../reporting/consular-letter.ts';
import type { OutboxItem } from '../../../reporting/endpoint/outbox-item.ts';
import { exampleDraft } from '../../../reporting/example-draft.ts';
import type { Handover } from '../../../reporting/stored-report.ts';
import { realWords } from '../../page/real-words.ts';
import { drawn } from '../../page/test-page.ts';
import { DoorsSection, type DoorsWorld } from './doors-section.tsx';
import { APP_WORDS, VNEID } from './vneid-pictures.tsx';

const t = realWords('vi');
const written: string[] = [];
beforeEach(() => {
  written.length = 0;
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    written.push(text);
  });
});

const ADDRESS = 'https://reports.example.org/in';
const HOST = 'reports.example.org';

async function draw(changes: Partial<DoorsWorld> = {}, handedOver: Handover[] = []) {
  const onHandedOver = vi.fn();
  const world: DoorsWorld = {
    hotlines: bundledHotlines,
    whereabouts: { inside: true },
    version: '0.1.0',
    issuePage: 'https://example.org/issues/new',
    organisation: null,
    ...changes,
  };
  const view = (
    <DoorsSection {...{ t, draft: exampleDraft(), handedOver, say: () => {}, onHandedOver, world }} />
  );
  const page = await drawn(view);
  const choose = (situation: string) =>
    act(async () => {
      const select = page.root.querySelector('select')!;
      select.value = situation;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const doors = () =>
    [...page.root.querySelectorAll('.door')].map(
      (door) => door.querySelector('.vt-line-name, h3')?.textContent ?? '',
    );
  return { ...page, choose, doors, onHandedOver };
}

describe('the doors of a report', () => {
  it('begin with people and end with platform and volunteers, and change with the situation', async () => {
    const { doors, choose } = await draw();
    expect(doors()[0]).toBe('Công an 113');
    expect(doors().slice(-2)).toEqual(['Facebook – cách báo cáo', t('doors.volunteers.title')]);
    await choose('held');
    expect(doors().slice(0, 2)).toEqual(['Bảo hộ công dân – Bộ Ngoại giao', 'Bảo hộ công dân – thư điện tử']);
  });

  it('take what the reader says was done, and show where and when', async () => {
    const handedOver = [{ where: 'Công an 113', at: '2026-11-21T14:05:00+07:00' }];
    const { press, onHandedOver, text, has } = await draw({}, handedOver);
    expect(text()).toContain('Công an 113, lúc 14:05 21/11/2026 (+07:00)');
    expect(has(t('doors.handed.again-label', { where: 'Công an 113' }))).toBe(true);
    await press(t('doors.handed.label', { where: 'Tổng đài quốc gia 111' }));
    expect(onHandedOver).toHaveBeenCalledExactlyOnceWith('Tổng đài quốc gia 111');
  });

  it('say 113 where a province has no line of its own', async () => {
    const told = (where: Whereabouts) => draw({ whereabouts: where }).then(({ text }) => text());
    expect(await told({ inside: true, province: 'Cà Mau' })).toContain(
      t('doors.police.no-own', { province: 'Cà Mau' }),
    );
    expect(await told({ inside: true })).toContain(t('doors.police.no-province'));
    expect(await told({ inside: true, province: 'Đắk Lắk' })).toContain('Công an tỉnh Đắk Lắk');
  });

  it('write a letter only to an address of a displayable line, short enough for mail programs', async () => {
    const { root, press, choose } = await draw({ whereabouts: { inside: false, country: 'KH' } });
    await choose('held');
    const letters = [...root.querySelectorAll<HTMLAnchorElement>('a[href^="mailto:"]')];
    expect(letters).toHaveLength(1);
    const href = letters[0]!.getAttribute('href')!;
    const known = shippable(bundledHotlines).flatMap(({ channel, number }) =>
      channel === 'email' ? [number] : [],
    );
    expect(known).toContain(new URL(href).pathname);
    expect(href.length).toBeLessThanOrEqual(MAX_MAILTO);
    await press(t('doors.letter.copy'));
    expect(written[0]).toContain(exampleDraft().text.split('\n')[0]);
  });

  const OPEN = t('doors.volunteers.open', { host: 'example.org' });

  it('hand the volunteers a case without people, and the link only when ticked', async () => {
    const { root, press, control } = await draw();
    const shown = () => [...root.querySelectorAll('pre')].at(-1)!.textContent!;
    const { author, link } = exampleDraft();
    expect(shown()).toContain('viec-that-case');
    for (const secret of [author, link, '0912']) expect(shown()).not.toContain(secret);
    await press(t('doors.volunteers.copy'));
    expect(written).toEqual([shown()]);
    const page = control<HTMLAnchorElement>(OPEN).href;
    expect(JSON.parse(new URL(page).searchParams.get('case')!)).toEqual(JSON.parse(shown()));
    await press(t('doors.volunteers.link'));
    expect(shown()).toContain(link);
  });

  it('offer no page of volunteers while there is none', async () => {
    expect((await draw({ issuePage: null })).has(OPEN)).toBe(false);
  });
});

describe('an organisation', () => {
  const item: OutboxItem = {
    ...{ id: 'k', reportId: exampleDraft().id, address: ADDRESS, body: '', state: 'delivered', why: null },
    ...{ attempts: 1, notBefore: 0, at: '2026-11-21T14:05:00+07:00', receipt: 'A-17' },
  };
  const organisation = (items: OutboxItem[] = []) => ({
    address: ADDRESS,
    items,
    submit: vi.fn(async () => true),
    again: vi.fn(async () => true),
    cancel: vi.fn(async () => {}),
  });

  it('gets exactly what is shown, when the reader presses and not before', async () => {
    const desk = organisation();
    const { root, press } = await draw({ organisation: desk });
    expect(desk.submit).not.toHaveBeenCalled();
    const shown = [...root.querySelectorAll('pre')].find((pre) =>
      pre.textContent.includes('viec-that-report'),
    )!;
    await press(t('doors.organisation.send', { host: HOST }));
    expect(desk.submit).toHaveBeenCalledExactlyOnceWith({
      ...{ reportId: exampleDraft().id, address: ADDRESS, body: shown.textContent },
    });
  });

  it('is not offered where none was named', async () => {
    expect((await draw()).text()).not.toContain(t('doors.organisation.hint'));
  });

  it('says what became of it, and never of another report', async () => {
    const other = { ...item, id: 'o', reportId: 'other', receipt: 'B-99' };
    const { text, has } = await draw({ organisation: organisation([item, other]) });
    expect(text()).toContain(t('doors.organisation.receipt', { receipt: 'A-17' }));
    expect(text()).not.toContain('B-99');
    expect(has(t('doors.organisation.again'))).toBe(false);
  });

  it('can be tried again or taken back while it did not arrive', async () => {
    const stuck: OutboxItem = { ...item, state: 'refused', why: 'redirect', receipt: null };
    const desk = organisation([stuck]);
    const { text, press } = await draw({ organisation: desk });
    expect(text()).toContain(t('doors.organisation.why.redirect'));
    await press(t('doors.organisation.again'));
    expect(desk.again).toHaveBeenCalledWith(stuck);
    await press(t('doors.organisation.cancel'));
    expect(desk.cancel).toHaveBeenCalledWith('k');
  });
});

describe('the pictures of VNeID', () => {
  it('belong to the steps of the help line: its button words stand in them, one picture a step', async () => {
    const line = bundledHotlines.find(({ id }) => id === VNEID)!;
    const steps = line.steps!.vi;
    const wanted: [number, string][] = [
      ...([
        [0, APP_WORDS.level],
        [1, APP_WORDS.other],
        [2, APP_WORDS.report],
        [3, APP_WORDS.fresh],
      ] as [number, string][]),
    ];
    for (const [at, words] of wanted) expect(steps[at]).toContain(words);
    const { root } = await draw();
    const figures = [...root.querySelectorAll('.phone-steps figure')];
    expect(figures.map((figure) => figure.querySelector('figcaption')!.textContent)).toEqual(
      steps.map((step, at) => `${at + 1}. ${step}`),
    );
    expect(figures.every((figure) => figure.querySelector('svg[aria-hidden="true"]'))).toBe(true);
  });
});
