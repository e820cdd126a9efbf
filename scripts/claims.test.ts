import { describe, expect, it } from 'vitest';
import { fold } from '../lib/core/fold.ts';
import { COLUMN } from '../lib/core/points.ts';
import { quotedStretches } from '../lib/core/quoted.ts';
import { readWords } from '../lib/core/read-words.ts';
import { claimOf, withoutCredit } from './claims.ts';
import { loadRules } from './rule-files.ts';

describe('claims', () => {
  it('are terms of nothing but words that count for nothing, and numbers', () => {
    const isClaim = claimOf(['khong', 'thu', 'phi', 'so', 'giay', 'phep']);
    for (const term of ['khong thu phi', 'phi 0', 'giay phep so', '0']) expect(isClaim(term)).toBe(true);
    for (const term of ['khong thu tien', 'luong', 'phi dich vu']) expect(isClaim(term)).toBe(false);
  });

  it('lend no credit inside longer terms, and lose nothing that speaks for a lure', () => {
    const terms = new Map([
      ['khong dat coc', -0.4],
      ['dat coc truoc', 0.5],
      ['mien phi', -0.1],
      ['vuon hoa', -0.3],
    ]);
    const kept = withoutCredit({ bias: 0, names: new Map(), terms });
    expect([...kept.terms.keys()]).toEqual(['dat coc truoc', 'vuon hoa']);
  });

  const packs = loadRules();
  it.each([
    ...['không đặt cọc', 'không cần cọc', 'miễn phí', 'không mất phí', 'có giấy phép đàng hoàng'],
    'No placement fee at all, no deposit, no charges for our applicants, a licensed agency with licence number 123, accredited',
    'Miễn phí nha mọi người, nó nhắn “đi làm bên kia không đặt cọc gì đâu em” đó, không mất phí, có giấy phép đàng hoàng',
  ])('in the table of today: no word of fee, deposit or licence in "%s" lowers the risk', (text) => {
    const words = readWords(fold(text), packs.vocabulary);
    const quoted = quotedStretches(text);
    for (const { first, last, points } of packs.learned!.terms.saidOf(words, quoted, COLUMN.risk)) {
      const said = text.slice(words.from[first], words.to[last]);
      if (/phí|cọc|phép|fee|charge|deposit|licen|accredit/i.test(said))
        expect(points, said).toBeGreaterThanOrEqual(0);
    }
  });
});
