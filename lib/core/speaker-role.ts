import type { SpeakerRole } from './verdict.ts';

/** Points for each reading of who is speaking; signals give them (`speaks` in signals/context.yml). */
export type RolePoints = Record<Voice, number>;

/** A role, or something said that tells of one: a way to get in touch, a demand, trouble. */
export type Voice = SpeakerRole | 'contact' | 'demanding' | 'distress';

/** Who may be warned about. The others quote, tell, ask or joke: they are not the ones who lure. */
export const MAY_WARN: Readonly<Record<SpeakerRole, boolean>> = {
  recruiting: true,
  other: true,
  warning: false,
  news: false,
  asking: false,
  'seeking-work': false,
  'own-story': false,
  joking: false,
};

export function noPoints(): RolePoints {
  return {
    recruiting: 0,
    warning: 0,
    news: 0,
    asking: 0,
    'seeking-work': 0,
    'own-story': 0,
    joking: 0,
    other: 0,
    contact: 0,
    demanding: 0,
    distress: 0,
  };
}

/** From here on a reading is taken seriously, and from here on nothing outweighs it. */
const CLEAR = 3;
const BEYOND_DOUBT = 5;
const SHORT_TEXT = 60;
/** Who calls people this plainly tells no story, unless it is told firmly. */
const CALLS = 4;
/** A story told in the first person this firmly stays one, whatever its teller warns of at the end. */
const TOLD_FIRMLY = 7;

/** Words of trouble count as an own story from here on; and with fewer, where no rule found anything. */
const TROUBLE = 9;
const SOME_TROUBLE = 6;
/** So much trouble is told by who is in it, whatever else is said. */
const MUCH_TROUBLE = 12;
/** Who says more of hiring than this speaks of the trouble of those to be hired. */
const HARDLY_HIRES = 1;

/** Whether somebody in trouble may be speaking, when nothing else is known of the post. */
export function soundsTroubled(points: RolePoints): boolean {
  const { distress, recruiting, warning, news, joking } = points;
  if (warning + news >= CLEAR || joking > 0) return false;
  return distress >= SOME_TROUBLE && (recruiting <= HARDLY_HIRES || distress >= 3 * recruiting);
}

/**
 * Decides who is talking, before anything is weighed.
 *
 * A warning that quotes a lure in full scores high as *recruiting* too, so the two are not
 * simply compared: the voice of police and press ("đối tượng", "thủ đoạn", "khởi tố") is
 * something a recruiter does not imitate, and beyond a few points it decides. A recruiter who
 * opens with "cảnh báo lừa đảo, bên mình uy tín" stays below that line.
 *
 * Who tells the reader to pay, to read a code out or to turn to somebody is no reporter and no victim, whatever
 * office or sorrow they speak of; only a warning in earnest repeats such words.
 */
export function speakerRole(points: RolePoints, wordCount: number): SpeakerRole {
  const recruiting = points.recruiting + (points.contact > 0 ? 1 : 0);
  const outside = points.warning + points.news;
  const troubled =
    points.distress >= TROUBLE &&
    points.recruiting <= HARDLY_HIRES &&
    points.contact <= HARDLY_HIRES &&
    outside < CLEAR;
  const overwhelmed = points.distress >= MUCH_TROUBLE && points.recruiting < CLEAR;
  const ownStory = points['own-story'] + (troubled || overwhelmed ? points.distress : 0);
  const demands = points.demanding >= CLEAR && points.warning < BEYOND_DOUBT && points.asking < BEYOND_DOUBT;
  if (demands && (ownStory < BEYOND_DOUBT || points.recruiting > CLEAR)) return 'recruiting';
  // Police and press tell what happened to others in words that victims use too.
  const toldByOthers =
    outside >= BEYOND_DOUBT &&
    outside > ownStory &&
    !(ownStory >= TOLD_FIRMLY && points.warning > points.news);
  const calls = points.recruiting >= CALLS && ownStory < TOLD_FIRMLY && outside < CLEAR;
  if (!toldByOthers && !calls && ownStory >= CLEAR && (ownStory >= BEYOND_DOUBT || ownStory >= recruiting))
    return 'own-story';
  if (points.asking >= CLEAR && !toldByOthers) return 'asking';
  if (outside >= BEYOND_DOUBT || (outside >= CLEAR && outside > recruiting)) {
    return points.news > points.warning ? 'news' : 'warning';
  }
  if (points['seeking-work'] >= CLEAR && points['seeking-work'] > points.recruiting) return 'seeking-work';
  // A job advert turned into nonsense keeps its "inbox me".
  if (points.joking >= (points.contact > 0 ? BEYOND_DOUBT : CLEAR) && wordCount <= SHORT_TEXT)
    return 'joking';
  return recruiting > 0 ? 'recruiting' : 'other';
}
