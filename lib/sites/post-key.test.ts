import { describe, expect, it } from 'vitest';
import { hasGrown, postKey } from './post-key.ts';

const said = (text: string, author = 'Lan') => ({ site: 'facebook', author, text });

describe('postKey', () => {
  it('is the same for the same words of the same author, and another for any other', () => {
    const key = postKey('facebook', 'Lan', 'Tuyển  Nhân viên …', '');
    expect(postKey('facebook', 'Lan', 'tuyển nhân viên', '')).toBe(key);
    const others = [
      postKey('facebook', 'Lan', 'tuyển nhân viên nữ', ''),
      postKey('facebook', 'Hoa', 'tuyển nhân viên', ''),
      postKey('zalo', 'Lan', 'tuyển nhân viên', ''),
      postKey('facebook', 'Lan', 'tuyển nhân viên', 'sang Cam'),
    ];
    expect(new Set([...others, key]).size).toBe(5);
  });
});

describe('hasGrown', () => {
  it.each([
    ['Tuyển người đi làm', 'Tuyển người đi làm\nZalo 0900'],
    ['Tuyển người đi là…', 'Tuyển người đi làm bên Cam'],
    ['Tuyển người đi ...', 'Tuyển người đi làm'],
    ['Tuyển người', 'TUYỂN  người'],
  ])('knows %j in %j', (earlier, now) => expect(hasGrown(said(earlier), said(now))).toBe(true));

  it.each([
    ['other words', said('Tuyển người đi làm'), said('Bán nhà gấp')],
    ['words put before', said('Tuyển người'), said('Gấp! Tuyển người')],
    ['words taken away', said('Tuyển người đi làm'), said('Tuyển người')],
    ['another author', said('Tuyển người'), said('Tuyển người đi làm', 'Hoa')],
    ['nothing that could grow', said('…'), said('Tuyển người')],
  ])('is not taken in by %s', (_, earlier, now) => expect(hasGrown(earlier, now)).toBe(false));
});
