import { describe, expect, it } from 'vitest';
import { BLANKABLE, BLANKED, blankOut } from './blank-out.ts';
import { draftToText } from './draft-text.ts';
import { exampleDraft } from './example-draft.ts';

const draft = exampleDraft({ note: 'Gọi 0912 345 678', posterText: 'LH 0912 345 678', postedAt: '3 giờ' });

describe('blankOut', () => {
  it.each(BLANKABLE)('hides the whole field %s and nothing else', (field) => {
    expect(blankOut(draft, field)).toEqual({ ...draft, [field]: BLANKED });
  });

  it('leaves an empty field empty, so that it is not taken for a hidden one', () => {
    const empty = exampleDraft({ link: '' });
    expect(blankOut(empty, 'link')).toBe(empty);
  });

  it('hides a stretch of the text, given in either direction', () => {
    const start = draft.text.indexOf('Campuchia');
    const end = start + 'Campuchia'.length;
    expect(blankOut(draft, { start, end }).text).toBe(draft.text.replace('Campuchia', BLANKED));
    expect(blankOut(draft, { start: end, end: start }).text).toBe(draft.text.replace('Campuchia', BLANKED));
  });

  it('keeps the text when the stretch is empty or outside', () => {
    expect(blankOut(draft, { start: 3, end: 3 })).toBe(draft);
    expect(blankOut(draft, { start: 1e9, end: 2e9 })).toBe(draft);
  });

  it('hides a contact everywhere it is written', () => {
    const hidden = blankOut(draft, { contact: 1 });
    expect(hidden.contacts[1]).toBe(BLANKED);
    expect(draftToText(hidden, (key) => key)).not.toContain('0912');
    expect(JSON.stringify(hidden)).not.toContain('0912');
  });

  it('does not touch the draft it was given', () => {
    const before = structuredClone(draft);
    blankOut(draft, { contact: 0 });
    blankOut(draft, 'text');
    expect(draft).toEqual(before);
  });
});
