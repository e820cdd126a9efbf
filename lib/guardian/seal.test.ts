import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../ui/settings/settings-shape.ts';
import { brokenSettings, isLockedSetting, lockedPart, parseSeal } from './seal.ts';

const seal = { settings: lockedPart(DEFAULT_SETTINGS), known: { post: ['a'], author: [] } };

describe('what a PIN locks', () => {
  it('is every setting but those of comfort, of where to find help and of private talks, also one that is new', () => {
    const open = Object.keys(DEFAULT_SETTINGS).filter((name) => !isLockedSetting(name));
    expect(open.sort()).toEqual(['asked', 'fontSize', 'language', 'theme', 'whereabouts']);
    expect(isLockedSetting('somethingOfALaterVersion')).toBe(true);
  });

  it('is seen to be broken where a sealed value differs, whatever the order of its parts', () => {
    expect(brokenSettings(seal, DEFAULT_SETTINGS)).toBeNull();
    expect(brokenSettings(seal, { ...DEFAULT_SETTINGS, fontSize: 22, language: 'en' })).toBeNull();
    const two = { ...seal, settings: { sites: { a: true, b: false } } };
    expect(brokenSettings(two, { ...DEFAULT_SETTINGS, sites: { b: false, a: true } })).toBeNull();
    expect(brokenSettings(two, { ...DEFAULT_SETTINGS, sites: { b: true, a: true } })).toEqual(two.settings);
    expect(brokenSettings(seal, { ...DEFAULT_SETTINGS, coverDanger: false })).toEqual({ coverDanger: true });
  });

  it('is read back from storage, or not at all', () => {
    expect(parseSeal(structuredClone(seal))).toEqual(seal);
    for (const raw of [
      null,
      'x',
      {},
      { ...seal, settings: [] },
      { ...seal, known: { post: [1], author: [] } },
    ]) {
      expect(parseSeal(raw)).toBeNull();
    }
  });
});
