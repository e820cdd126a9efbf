import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BLANKED } from '../../reporting/blank-out.ts';
import { draftToText } from '../../reporting/draft-text.ts';
import { exampleDraft } from '../../reporting/example-draft.ts';
import { realWords } from '../page/real-words.ts';
import { drawn } from '../page/test-page.ts';
import { ReportPage, type ReportProps } from './report-page.tsx';
import { createReportState } from './report-state.ts';

const t = realWords('vi');
const written: string[] = [];

beforeEach(() => {
  written.length = 0;
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    written.push(text);
  });
});

async function draw(changes: Partial<ReportProps> = {}, draft = exampleDraft()) {
  const state = createReportState({ draft, saved: true, save: async () => {} });
  const props: ReportProps = {
    t,
    shelf: { drafts: [], unreadable: [] },
    open: state,
    hotlines: [],
    whereabouts: { inside: true },
    onDelete: vi.fn(async () => {}),
    onDeleteAll: vi.fn(async () => {}),
    ...changes,
  };
  return { ...(await drawn(<ReportPage {...props} />)), state, props };
}

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

describe('the list', () => {
  it('shows drafts and those that cannot be read', async () => {
    const shelf = { drafts: [exampleDraft()], unreadable: [{ id: 'odd', raw: { half: 'a draft' } }] };
    const { text, control } = await draw({ open: null, shelf });
    expect(text()).toContain('14:05 21/11/2026');
    expect(text()).toContain('a draft');
    expect(control(t('report.list.open')).getAttribute('href')).toBe(`#${exampleDraft().id}`);
  });

  it('says when there is none, and when an address names none', async () => {
    expect((await draw({ open: null })).text()).toContain(t('report.list.none'));
    expect((await draw({ open: 'missing' })).text()).toContain(t('report.missing'));
  });
});
