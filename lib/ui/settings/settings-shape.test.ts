import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, languageOf, parseSettings } from './settings-shape.ts';

describe('parseSettings', () => {
  it('takes nothing stored as the defaults', () => {
    expect(parseSettings(null)).toEqual({ settings: DEFAULT_SETTINGS, clean: true });
    expect(parseSettings(undefined).clean).toBe(true);
    expect(parseSettings({}).clean).toBe(true);
  });

  it('reads back what was written', () => {
    const written = {
      ...DEFAULT_SETTINGS,
      fontSize: 22,
      sites: { facebook: false, tiktok: true },
      asked: { zalo: ['group'], telegram: [] },
      whereabouts: { inside: false, country: 'KH' },
    };
    expect(parseSettings(structuredClone(written))).toEqual({ settings: written, clean: true });
  });

  it.each([
    ['a word', 'nonsense'],
    ['a list', []],
    ['a size nobody offers', { fontSize: 17 }],
    ['a site that is neither on nor off', { sites: { facebook: 'yes' } }],
    ['a site name that is a path', { sites: { '../x': true } }],
    ['chats that are asked for by no name', { asked: { zalo: true } }],
    ['a chat whose name is a path', { asked: { zalo: ['../private'] } }],
    ['a place that is no place', { whereabouts: { inside: 'maybe' } }],
    ['a level nobody offers', { noticeFrom: 'calm' }],
    ['a country that is no code', { whereabouts: { inside: false, country: 'Campuchia' } }],
    ['a field of a newer version', { ...DEFAULT_SETTINGS, guardian: 'x' }],
  ])('calls %s unclean and falls back', (_, raw) => {
    expect(parseSettings(raw)).toEqual({ settings: DEFAULT_SETTINGS, clean: false });
  });

  it('keeps the good fields beside a bad one', () => {
    expect(parseSettings({ fontSize: 18, language: 'xx' }).settings).toEqual({
      ...DEFAULT_SETTINGS,
      fontSize: 18,
    });
  });

  it('gives defaults nobody can change by accident', () => {
    expect(() => {
      parseSettings(null).settings.sites.facebook = false;
    }).toThrow(TypeError);
  });
});

describe('languageOf', () => {
  it.each([
    ['auto', ['vi-VN', 'en'], 'vi'],
    ['auto', ['en-US', 'vi'], 'vi'],
    ['auto', ['en-GB'], 'en'],
    ['auto', ['km'], 'vi'],
    ['auto', [], 'vi'],
    ['en', ['vi'], 'en'],
    ['vi', ['en'], 'vi'],
  ] as const)('%s with %o gives %s', (choice, spoken, expected) =>
    expect(languageOf(choice, spoken)).toBe(expected),
  );
});
