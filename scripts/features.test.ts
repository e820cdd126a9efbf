import { expect, it } from 'vitest';
import { Features } from './features.ts';
import type { Seen } from './training-rows.ts';

const row = (pack: string, label: string, ...terms: string[]): Seen => ({
  ...{ pack, label, terms, names: [], writer: pack },
  ...{ promised: false, retold: false, troubled: null, tells: null, card: null },
});
const many = (count: number, make: (n: number) => Seen) => Array.from({ length: count }, (_, n) => make(n));

it('gives a word few points that stands in every other post of its own language, however rare it is among all', () => {
  const rows = [
    ...many(400, (n) => row('vi', n % 2 ? 'lure' : 'innocent', n % 2 ? 'can' : 'vuon')),
    ...many(20, (n) => row('en', 'lure', 'you', ...(n % 2 ? ['kidney'] : []))),
    ...many(20, (n) => row('en', 'innocent', n % 4 ? 'garden' : 'you')),
  ];
  const features = new Features(rows, { name: () => true, term: () => true });
  const { terms } = features.named(features.learn(rows, 5, ({ label }) => label === 'lure'));
  expect(terms.get('you')).toBeGreaterThan(0);
  expect(terms.get('kidney')!).toBeGreaterThan(10 * terms.get('you')!);
});
