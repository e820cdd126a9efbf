/**
 * Numbers that still circulate but must not be shown as help lines, with the reason.
 * Build-time only: the schema refuses them, so an old leaflet cannot bring one back.
 */
export const DEAD_NUMBERS: Readonly<Record<string, string>> = {
  '1800 1567': 'it became 111 in December 2017',
  '+84 4 62 844 844': 'it is the citizen-protection line of 2015; today that is +84 981 84 84 84',
  '1800 1579': 'it belonged to a line that no longer exists',
  '04 3775 3927': 'it belonged to a line that no longer exists',
  '069 318 7344': 'it is the Ho Chi Minh City duty line of 2023; it was replaced',
  '+886 988 579 362': 'it is the Taipei office of 2018; it was replaced',
  '0769 04 04 04': 'it takes reports about drugs only',
  '069 234 2593': 'it takes complaints about police officers, not reports of crime',
  '0901 116 789': 'it takes complaints about police officers, not reports of crime',
  '069 318 7255': 'it takes complaints about police officers, not reports of crime',
  '+66 99 130 1300': 'it serves citizens of Thailand only',
  '1288': 'no source confirms it',
};

/** Web addresses that moved, with where they moved to. */
export const DEAD_HOSTS: Readonly<Record<string, string>> = {
  'dolab.gov.vn': 'dolab.moha.gov.vn',
  'dolab.molisa.gov.vn': 'dolab.moha.gov.vn',
};

const byDigits = new Map(Object.entries(DEAD_NUMBERS).map(([number, why]) => [national(number), why]));

/** Why a number must not be used, or undefined when nothing speaks against it. */
export function whyDead(number: string): string | undefined {
  return byDigits.get(national(number));
}

/** One form for `+84 …` and `0…`, so that a dead number is known in either writing. */
function national(number: string): string {
  return number.replace(/[^\d+]/g, '').replace(/^\+84/, '0');
}
