import { describe, expect, it } from 'vitest';
import { denied } from './denied.ts';
import type { LabelledRow } from './labelled-rows.ts';

const row = (id: string, label: 'lure' | 'innocent'): LabelledRow => ({
  row: { id, post: { text: `Post ${id}` }, label, class: label, scheme: undefined, severity: undefined },
  from: 'corpus/en/tuning/a.jsonl',
});
const ROWS = [row('a', 'lure'), row('b', 'innocent'), row('c', 'lure'), row('d', 'lure')];

describe('denied', () => {
  it('tells every second lure again with a denial behind it, and no innocent post', () => {
    const told = denied(ROWS, 'en');
    expect(told.map(({ row: { id, label } }) => `${id} ${label}`)).toEqual(['a lure', 'd lure']);
    for (const { row: again } of told) expect(again.post.text).toMatch(/^Post [ad] .+\.$/);
    expect(new Set(told.map(({ row: again }) => again.post.text.slice(7))).size).toBe(2);
  });

  it('tells none in a language whose own posts deny enough', () => {
    expect(denied(ROWS, 'vi')).toEqual([]);
  });
});
