import { DEAD_HOSTS, whyDead } from './dead-numbers.ts';
import type { Hotline } from './hotline.ts';

/** Something wrong with one field, said so that a volunteer knows what to write. */
export interface EntryProblem {
  field: keyof Hotline;
  message: string;
}

/** What one field alone cannot tell: fields that must agree with each other. */
export function checkEntry(hotline: Hotline): EntryProblem[] {
  return [...checkReach(hotline), ...checkNumber(hotline), ...checkGrade(hotline)];
}

/** Every line must lead somewhere. */
function checkReach(hotline: Hotline): EntryProblem[] {
  const { channel, number, url, steps } = hotline;
  if (channel === 'web')
    return url ? [] : [{ field: 'url', message: 'A web line needs its address: write url: https://…' }];
  if (channel === 'app' || channel === 'place')
    return steps ? [] : [{ field: 'steps', message: 'Say line by line what to do, under vi: and en:.' }];
  if (number) return [];
  return [
    { field: 'number', message: `A line with channel ${channel} needs its number or address in quotes.` },
  ];
}

function checkNumber(hotline: Hotline): EntryProblem[] {
  const { channel, number, intl, fromAbroad, url } = hotline;
  const problems: EntryProblem[] = [];
  const say = (field: keyof Hotline, message: string) => problems.push({ field, message });
  if (channel === 'email' && number && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(number))
    say('number', 'This is not an e-mail address. Write it in full, e.g. "name@example.org".');
  if (channel === 'phone' || channel === 'sms') {
    if (number && !/^\+?\d[\d ]{1,18}\d$/.test(number))
      say('number', 'Write digits and single spaces only, with + in front where there is one.');
    if (fromAbroad === 'yes' && !intl)
      say('intl', 'fromAbroad is "yes": write the number with its country code too, e.g. "+84 …".');
    if (number && intl && !sameLine(number, intl))
      say('intl', `"${intl}" does not end with the digits of "${number}". One of the two has a slip.`);
  }
  if (intl && !/^\+[1-9][\d ]{5,18}\d$/.test(intl))
    say('intl', 'Write + and the country code, then digits and single spaces, e.g. "+84 981 84 84 84".');
  for (const written of [number, intl]) {
    const why = written && whyDead(written);
    if (why)
      say(written === number ? 'number' : 'intl', `"${written}" must not be shown: ${why}. Take it out.`);
  }
  const moved = url && DEAD_HOSTS[hostOf(url)];
  if (moved) say('url', `This address is out of date. Use ${moved} instead.`);
  return problems;
}

/** Grade and display must agree: A is shown, a phone line of grade B waits for a call, C never is. */
function checkGrade(hotline: Hotline): EntryProblem[] {
  const { grade, display, channel, sourceDate, verifiedOn } = hotline;
  if (grade === 'C' && display !== 'hold')
    return [{ field: 'display', message: 'Grade C is never shown: write display: hold.' }];
  if (
    grade === 'B' &&
    channel === 'phone' &&
    display.startsWith('show') &&
    display !== 'show-after-call-test'
  )
    return [
      { field: 'display', message: 'A phone line of grade B waits for a call: write show-after-call-test.' },
    ];
  if (verifiedOn < sourceDate)
    return [{ field: 'verifiedOn', message: 'This day lies before sourceDate. Check both.' }];
  return [];
}

function sameLine(number: string, intl: string): boolean {
  const digits = number.replace(/\D/g, '').replace(/^0/, '');
  return intl.replace(/\D/g, '').endsWith(digits);
}

function hostOf(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/[/?#:].*$/, '');
}
