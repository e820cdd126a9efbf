import { describe, expect, it } from 'vitest';
import { amongOthers } from './among-others.ts';
import type { LabelledRow } from './labelled-rows.ts';

const row = (id: string, text: string, label: string, about: string): LabelledRow => ({
  row: { id, post: { text }, label, class: about, scheme: undefined, severity: undefined },
  from: 'corpus/vi/tuning/a.jsonl',
});
const TALK = ['Trời hôm nay mát ghê', 'Bữa cơm có canh cua', 'Mèo nhà mình đẻ ba con'];
const talk = TALK.map((text, i) => row(`t-${i}`, text, 'innocent', 'everyday'));
const lures = Array.from({ length: 3 }, (_, i) =>
  row(`l-${i}`, `Qua biên giới làm, lượt ${i}`, 'lure', 'M01'),
);

describe('posts among others', () => {
  it('are lures between two bits of small talk, and innocents behind one, with label, id and place as they were', () => {
    const told = amongOthers([...talk, ...lures]);
    expect(told.map(({ row: { id, label } }) => `${id} ${label}`)).toEqual([
      'l-0 lure',
      'l-2 lure',
      't-0 innocent',
    ]);
    for (const {
      row: { post },
      from,
    } of told) {
      const lines = post.text.split('\n');
      expect(TALK).toContain(lines[0]);
      expect(from).toBe('corpus/vi/tuning/a.jsonl');
    }
    const [before, offer, after] = told[0]!.row.post.text.split('\n');
    expect(offer).toBe('Qua biên giới làm, lượt 0');
    expect([before, after].every((line) => TALK.includes(line!))).toBe(true);
    expect(told[2]!.row.post.text.split('\n')[1]).toBe(TALK[0]);
  });

  it('are the same every time, and none where nobody chats', () => {
    expect(amongOthers([...talk, ...lures])).toEqual(amongOthers([...talk, ...lures]));
    expect(amongOthers(lures)).toEqual([]);
    expect(amongOthers([...lures, row('w', 'Công an cảnh báo', 'innocent', 'warning')])).toEqual([]);
  });
});
