import { describe, expect, it } from 'vitest';
import { createTranslate, mergeMessages } from './translate.ts';

const vi = { hello: { you: 'Chào {name}' }, only: 'Chỉ tiếng Việt', steps: ['một', 'hai'] };
const en = { hello: { you: 'Hello {name}' } };

describe('createTranslate', () => {
  it('fills the places of a sentence', () => {
    const t = createTranslate({ vi, en }, 'en');
    expect(t('hello.you', { name: 'Lan' })).toBe('Hello Lan');
    expect(t.lang).toBe('en');
  });

  it('leaves a place alone when nothing was given for it', () => {
    expect(createTranslate({ vi }, 'vi')('hello.you', { other: 1 })).toBe('Chào {name}');
  });

  it('falls back to Vietnamese, then to the key', () => {
    const t = createTranslate({ vi, en }, 'en');
    expect(t('only')).toBe('Chỉ tiếng Việt');
    expect(t.list('steps')).toEqual(['một', 'hai']);
    expect(t('no.such.key')).toBe('no.such.key');
    expect([t.has('only'), t.has('hello'), t.has('no.such.key')]).toEqual([true, false, false]);
  });

  it('speaks Vietnamese when it does not know the language', () => {
    expect(createTranslate({ vi, en }, 'fr').lang).toBe('vi');
    expect(createTranslate({ vi, en }, 'constructor')('hello.you', { name: 'Lan' })).toBe('Chào Lan');
  });

  it('takes names of object methods for missing keys', () => {
    expect(createTranslate({ vi }, 'vi')('constructor.name')).toBe('constructor.name');
  });
});

describe('mergeMessages', () => {
  it('joins sections of the same name and lets later files win', () => {
    expect(mergeMessages({ a: { x: '1', y: '2' } }, { a: { y: '3' }, b: 'c' })).toEqual({
      a: { x: '1', y: '3' },
      b: 'c',
    });
  });
});
