import { describe, expect, it } from 'vitest';
import { noPoints, type RolePoints, speakerRole } from './speaker-role.ts';
import type { SpeakerRole } from './verdict.ts';

const LONG = 80;
const SHORT = 20;

describe('speakerRole', () => {
  it.each<[string, Partial<RolePoints>, number, SpeakerRole]>([
    ['says nothing', {}, LONG, 'other'],
    ['only leaves a number', { contact: 1 }, LONG, 'recruiting'],
    ['hires', { recruiting: 2, contact: 1 }, LONG, 'recruiting'],

    ['speaks like the police', { warning: 6 }, LONG, 'warning'],
    [
      'speaks like the police and quotes the lure',
      { warning: 6, recruiting: 8, contact: 2 },
      LONG,
      'warning',
    ],
    ['reports', { news: 6, warning: 3 }, LONG, 'news'],
    ['hires and opens with a warning', { warning: 3, recruiting: 4, contact: 1 }, LONG, 'recruiting'],
    ['warns a little and hires nobody', { warning: 3 }, LONG, 'warning'],
    ['says one word of warning', { warning: 1 }, LONG, 'other'],

    ['asks whether an offer is real', { asking: 3, recruiting: 6 }, LONG, 'asking'],
    ['asks a little', { asking: 2, recruiting: 2 }, LONG, 'recruiting'],

    ['looks for work', { 'seeking-work': 3, recruiting: 2, contact: 1 }, LONG, 'seeking-work'],
    ['looks for workers more than for work', { 'seeking-work': 3, recruiting: 4 }, LONG, 'recruiting'],

    ['tells what happened to them', { 'own-story': 6, recruiting: 8, warning: 6 }, LONG, 'own-story'],
    ['tells what happened to others', { 'own-story': 4, recruiting: 2, warning: 6 }, LONG, 'warning'],
    ['tells firmly and warns at the end', { 'own-story': 7, warning: 11 }, LONG, 'own-story'],
    ['reports what victims told', { 'own-story': 7, warning: 3, news: 6 }, LONG, 'news'],
    ['tells a little and hires more', { 'own-story': 3, recruiting: 6 }, LONG, 'recruiting'],

    ['speaks as an office and wants money', { demanding: 3, news: 7, warning: 3 }, LONG, 'recruiting'],
    [
      'tells of a loss and sends others on',
      { demanding: 3, recruiting: 4, 'own-story': 16 },
      LONG,
      'recruiting',
    ],
    ['tells of a loss and repeats what was demanded', { demanding: 3, 'own-story': 9 }, LONG, 'own-story'],
    ['asks about what was demanded', { demanding: 3, recruiting: 4, asking: 9 }, LONG, 'asking'],
    ['repeats a demand in order to warn', { demanding: 3, warning: 5 }, LONG, 'warning'],
    ['is plainly in trouble', { distress: 9, contact: 1 }, LONG, 'own-story'],
    ['speaks of the trouble of those it hires', { distress: 9, recruiting: 3 }, LONG, 'recruiting'],
    ['warns of trouble', { distress: 9, warning: 4 }, LONG, 'warning'],
    [
      'is overwhelmed and warns others',
      { distress: 13, warning: 3, recruiting: 2, contact: 1 },
      LONG,
      'own-story',
    ],
    ['sounds a little troubled', { distress: 4 }, LONG, 'other'],

    ['jokes in a few words', { joking: 3 }, SHORT, 'joking'],
    ['jokes and leaves a number', { joking: 3, contact: 1 }, SHORT, 'recruiting'],
    ['talks nonsense, laughs and says inbox', { joking: 5, contact: 1, recruiting: 2 }, SHORT, 'joking'],
    ['jokes at length', { joking: 3, recruiting: 1 }, LONG, 'recruiting'],
  ])('who %s', (_, points, words, role) => {
    expect(speakerRole({ ...noPoints(), ...points }, words)).toBe(role);
  });
});
