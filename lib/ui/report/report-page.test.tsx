import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bundledHotlines as hotlines } from '../../packs/bundled-hotlines.ts';
import { BLANKED } from '../../reporting/blank-out.ts';
import { draftToText } from '../../reporting/draft-text.ts';
import { exampleDraft } from '../../reporting/example-draft.ts';
import type { ReportPicture } from '../../reporting/report-picture.ts';
import { newReport, type StoredReport, withHandover } from '../../reporting/stored-report.ts';
import { realWords } from '../page/real-words.ts';
import { drawn } from '../page/test-page.ts';
import { createPictureState } from './picture-state.ts';
import { NoPicture, preparePicture } from './prepare-picture.ts';
import { ReportPage, type ReportProps, type ReportShelf } from './report-page.tsx';
import { createReportState } from './report-state.ts';

const t = realWords('vi');
const written: string[] = [];

beforeEach(() => {
  written.length = 0;
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    written.push(text);
  });
});

vi.mock('./prepare-picture.ts', async (original) => ({
  ...(await original<typeof import('./prepare-picture.ts')>()),
  preparePicture: vi.fn(async (file: Blob) => {
    if (!file.type.startsWith('image/')) throw new NoPicture();
    return { blob: new Blob(['drawn anew'], { type: 'image/png' }), width: 40, height: 20 };
  }),
}));

async function draw(changes: Partial<ReportProps> = {}, draft = exampleDraft()) {
  const report = newReport(draft, '2026-11-21T14:05:00+07:00');
  const state = createReportState({
    report,
    saved: true,
    keeper: {
      save: async (changed) => ({ ...report, draft: changed }),
      handOver: async () => report,
      pin: async (_, pinned) => ({ ...report, pinned }),
    },
  });
  const kept: ReportPicture[] = [];
  const pictures = createPictureState({
    pictures: [],
    unreadable: [],
    keeper: { put: async (picture) => void kept.push(picture), remove: async () => {} },
  });
  const props: ReportProps = {
    t,
    shelf: shelf([]),
    open: { state, pictures },
    hotlines: [],
    whereabouts: { inside: true },
    version: '9.9.9',
    issuePage: null,
    organisation: null,
    onPin: vi.fn(async () => {}),
    onExport: vi.fn(async () => new Blob(['{}'])),
    onDelete: vi.fn(async () => {}),
    onDeleteAll: vi.fn(async () => {}),
    ...changes,
  };
  return { ...(await drawn(<ReportPage {...props} />)), state, pictures, kept, props };
}

const shelf = (reports: StoredReport[], changes: Partial<ReportShelf> = {}): ReportShelf => ({
  reports,
  unreadable: [],
  closed: false,
  ...changes,
});

describe('a post that may be meant for a child', () => {
  it('has somebody to call before any field', async () => {
    const young = exampleDraft({ reasons: ['under-18'] });
    const { root, text } = await draw({ hotlines }, young);
    expect(text()).toContain(t('report.child'));
    expect(root.querySelector('main a.vt-call')?.getAttribute('href')).toBe('tel:111');
    const field = root.querySelector('textarea, input')!;
    const before = root.querySelector('main a.vt-call')!.compareDocumentPosition(field);
    expect(before & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('has a number that can be reached from abroad too', async () => {
    const young = exampleDraft({ reasons: ['under-18'] });
    const { root } = await draw({ hotlines, whereabouts: { inside: false } }, young);
    expect(root.querySelector('main a.vt-call')?.getAttribute('href')).toBe('tel:+84981848484');
  });

  it('is nowhere else', async () => {
    expect((await draw({ hotlines })).text()).not.toContain(t('report.child'));
  });
});

describe('an open draft', () => {
  it('shows every word that would leave with it', async () => {
    const { root } = await draw();
    const shown = `${root.textContent} ${[...root.querySelectorAll('textarea')].map((area) => area.value).join(' ')}`;
    const { author, link, authorLink, pageLink, text, contacts } = exampleDraft();
    for (const part of [author, link, authorLink, pageLink, text, ...contacts]) expect(shown).toContain(part);
    expect(shown).toContain(t('report.promise'));
    expect(shown).toContain(t('report.note.hint'));
  });

  it('hides a field on one press, and takes it back', async () => {
    const { press, has, state } = await draw();
    const hide = t('report.what.hide-label', { field: t('report.field.author') });
    await press(hide);
    expect(state.draft.value.author).toBe(BLANKED);
    expect(has(hide)).toBe(false);
    await press(t('report.undo'));
    expect(state.draft.value).toEqual(exampleDraft());
  });

  it('hides the selected words only, and says when none are selected', async () => {
    const { press, root, state, text } = await draw();
    const area = root.querySelector('textarea')!;
    area.setSelectionRange(0, 0);
    await press(t('report.what.hide-selection'));
    expect(text()).toContain(t('report.what.nothing-selected'));
    area.setSelectionRange(4, 7);
    await press(t('report.what.hide-selection'));
    expect(state.draft.value.text.startsWith(`Cần ${BLANKED} 5 bạn`)).toBe(true);
  });

  it('copies exactly what it previews', async () => {
    const { press, root, text } = await draw();
    await press(t('report.carry.copy'));
    expect(written).toEqual([draftToText(exampleDraft(), t)]);
    expect(root.querySelector('pre')?.textContent).toBe(written[0]);
    await vi.waitFor(() => expect(text()).toContain(t('page.copied')));
  });

  it('asks for a link that is missing and takes it', async () => {
    const { type, control, state, text } = await draw({}, exampleDraft({ link: '' }));
    expect(text()).toContain(t('report.checks.link'));
    await type(control(t('report.field.link')), 'https://www.facebook.com/1');
    expect(state.draft.value.link).toBe('https://www.facebook.com/1');
    expect(text()).not.toContain(t('report.checks.link'));
  });

  it('is deleted only after a question', async () => {
    const { press, props } = await draw();
    await press(t('report.delete.one'));
    expect(props.onDelete).not.toHaveBeenCalled();
    await press(t('page.confirm-yes'));
    expect(props.onDelete).toHaveBeenCalledWith(exampleDraft().id);
  });
});

describe('hiding with one press', () => {
  it('takes names, contacts and links out of the very words that leave, and gives them back', async () => {
    const { press, root, text, state } = await draw();
    const leaving = () =>
      root.querySelector('#carry-title')!.closest('section')!.querySelector('pre')!.textContent;
    for (const [kind, gone] of [
      ['names', 'Ví Dụ'],
      ['contacts', '0912'],
      ['links', 'vieclam_kcb'],
    ] as const) {
      expect(leaving()).toContain(gone);
      await press(t(`report.what.hide-every.${kind}`));
      expect(leaving()).not.toContain(gone);
      await press(t(`report.what.hide-every.${kind}`));
      expect(text()).toContain(t(`report.what.none-of.${kind}`));
    }
    for (let n = 0; n < 3; n++) await press(t('report.undo'));
    expect(state.draft.value).toEqual(exampleDraft());
  });
});

describe('pictures', () => {
  const paste = (file: File) =>
    act(async () => {
      const event = new Event('paste', { bubbles: true, cancelable: true });
      Object.assign(event, { clipboardData: { files: [file] } });
      window.dispatchEvent(event);
      await vi.waitFor(() => {});
    });

  it('are stored as drawn anew, shown with a reminder, named in the pack, and removed after a question', async () => {
    const { text, root, press, kept, pictures } = await draw();
    expect(text()).toContain(t('report.pictures.reminder'));
    await paste(new File(['with the place it was taken at'], 'x.jpg', { type: 'image/jpeg' }));
    await vi.waitFor(() => expect(root.querySelector('figure')).not.toBeNull());
    expect(await kept[0]!.blob.text()).toBe('drawn anew');
    expect(kept[0]).toMatchObject({ way: 'paste', width: 40, height: 20, covered: false });
    expect(text()).toContain('hinh-1.png');
    expect(text()).not.toContain(t('report.checks.screenshot'));
    await press(t('report.pictures.remove'));
    await press(t('page.confirm-yes'));
    expect(pictures.pictures.value).toEqual([]);
  });

  it('that are none are refused in words', async () => {
    const { text, kept } = await draw();
    await paste(new File(['<svg/>'], 'x.txt', { type: 'text/plain' }));
    await vi.waitFor(() => expect(text()).toContain(t('report.pictures.no-picture')));
    expect(kept).toEqual([]);
  });

  it('are blacked out where the reader says, with the keyboard alone', async () => {
    const { root, kept, press, text } = await draw();
    await paste(new File(['x'], 'x.png', { type: 'image/png' }));
    await vi.waitFor(() => expect(root.querySelector('figure')).not.toBeNull());
    await act(async () => root.querySelector<HTMLElement>('figure button')!.click());
    const box = root.querySelector<HTMLElement>('.cover-box')!;
    expect(document.activeElement).toBe(box);
    const key = (init: KeyboardEventInit) =>
      act(
        async () =>
          void box.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })),
      );
    const before = box.getAttribute('style');
    await key({ key: 'ArrowRight' });
    await key({ key: 'ArrowDown', shiftKey: true });
    expect(box.getAttribute('style')).not.toBe(before);
    // What is still to be hidden must not leave meanwhile.
    await press(t('report.carry.save-pack'));
    expect(text()).toContain(t('report.carry.unfinished'));
    await press(t('report.cover.add'));
    await press(t('report.cover.done'));
    const [, rects] = vi.mocked(preparePicture).mock.lastCall!;
    expect(rects).toHaveLength(1);
    await vi.waitFor(() => expect(kept.at(-1)).toMatchObject({ id: kept[0]!.id, covered: true }));
  });
});

describe('afterwards', () => {
  it('notes what happened, with the time, in the words that leave', async () => {
    const { type, press, root, state } = await draw();
    await press(t('report.later.add'));
    expect(state.draft.value.later).toEqual([]);
    const field = root.querySelector<HTMLTextAreaElement>('textarea[aria-labelledby="later-title"]')!;
    await type(field, 'Họ đòi thêm tiền');
    expect(draftToText(state.draft.value, t)).toContain('Họ đòi thêm tiền');
    expect(field.value).toBe('Họ đòi thêm tiền');
    await press(t('report.later.add'));
    expect(state.draft.value.later).toMatchObject([{ text: 'Họ đòi thêm tiền' }]);
    expect(draftToText(state.draft.value, t)).toContain('Họ đòi thêm tiền');
    expect(field.value).toBe('');
  });

  it('keeps a report that is pinned', async () => {
    const { press, text } = await draw();
    expect(text()).toContain('19/02/2027');
    await press(t('report.kept.pin'));
    await vi.waitFor(() => expect(text()).toContain(t('report.kept.always')));
  });
});

describe('the list', () => {
  it('shows drafts and those that cannot be read', async () => {
    const kept = shelf([newReport(exampleDraft(), '2026-11-21T14:05:00+07:00')], {
      unreadable: [{ id: 'odd', raw: { half: 'a draft', big: 10n } }],
    });
    const { text, control, has } = await draw({ open: null, shelf: kept });
    expect(text()).toContain('14:05 21/11/2026');
    expect(text()).toContain('a draft');
    expect(has(t('settings.unreadable.save'))).toBe(true);
    expect(text()).toContain(t('report.list.draft'));
    expect(text()).toContain('19/02/2027');
    expect(control(t('report.list.open')).getAttribute('href')).toBe(`#${exampleDraft().id}`);
  });

  it('tells to whom and when, pins, and says when the device is full', async () => {
    const given = withHandover(newReport(exampleDraft(), '2026-11-21T14:05:00+07:00'), {
      where: '113',
      at: '2026-11-22T08:30:00+07:00',
    });
    const full = Object.assign(new Error('x'), { name: 'StorageFull' });
    const onPin = vi.fn(async () => {}).mockRejectedValueOnce(full);
    const { text, press } = await draw({ open: null, shelf: shelf([given]), onPin });
    expect(text()).toContain(
      t('report.list.handed-over', { where: '113', time: '08:30 22/11/2026 (+07:00)' }),
    );
    const pin = `${t('report.kept.pin')}: ${t('report.list.item-label', { time: '14:05 21/11/2026 (+07:00)' })}`;
    await press(pin);
    expect(onPin).toHaveBeenCalledWith(exampleDraft().id, true);
    await vi.waitFor(() => expect(text()).toContain(t('page.full')));
    await press(pin);
    await vi.waitFor(() => expect(text()).toContain(t('report.kept.pinned')));
  });

  it('says when the store could not be opened, instead of that there is none', async () => {
    const { text } = await draw({ open: null, shelf: shelf([], { closed: true }) });
    expect(text()).toContain(t('report.closed'));
    expect(text()).not.toContain(t('report.list.none'));
  });

  it('says when there is none, and when an address names none', async () => {
    expect((await draw({ open: null })).text()).toContain(t('report.list.none'));
    expect((await draw({ open: 'missing' })).text()).toContain(t('report.missing'));
  });
});
