/** Long rows of digits are numbers to call or accounts to pay into, whatever else they may be. */
const LONG_NUMBER = /\+?\d(?:[\s.\-–()]{0,2}\d){7,}/gu;
/** Sums end in whole thousands, and no sum begins with nought as a number to call does. */
const SUM = /^[1-9]\d{0,2}(?:[.\s]\d{3})*[.\s]000$/u;

/** A sum, or two with a dash between them: `15.000.000-20.000.000`. */
const isSum = (number: string) => number.split(/[-–]/u).every((part) => SUM.test(part.trim()));

/** Every long number of a text put through `change`; sums of money stay. */
export function replaceLongNumbers(text: string, change: (number: string) => string): string {
  return text.replace(LONG_NUMBER, (number) => (isSum(number) ? number : change(number)));
}
