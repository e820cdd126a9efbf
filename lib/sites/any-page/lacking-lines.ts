import type { JobPosting } from './job-posting.ts';
import { squeeze } from './squeeze.ts';

const MILLION = 1_000_000;
const AMOUNT = /\d+(?:[.,]\d+)*/gu;

/** Pay and place of a job that a text about it does not say. */
export function lackingLines(job: JobPosting, text: string): string[] {
  const said = squeeze(text);
  const lines: string[] = [];
  if (job.salary !== '' && !saysPay(said, job.salary)) lines.push(job.salary);
  // The first part is the most exact one.
  const exact =
    squeeze(job.place)
      .split(/[,;]/u)
      .map((part) => part.trim())
      .find((part) => part !== '') ?? '';
  if (exact !== '' && !said.includes(exact)) lines.push(job.place);
  return lines;
}

/** Whether every amount is there. A pay without numbers must stand there as it is. */
function saysPay(said: string, salary: string): boolean {
  const amounts = salary.match(AMOUNT);
  if (!amounts) return said.includes(squeeze(salary));
  const numbers = new Set((said.match(AMOUNT) ?? []).map(amountOf));
  return amounts.map(amountOf).every((amount) => numbers.has(amount) || shortened(amount).test(said));
}

/** What a written number stands for: marks before three figures group them, another one begins a fraction. */
function amountOf(written: string): number {
  return Number(written.replace(/[.,](?=\d{3}(?!\d))/gu, '').replace(',', '.'));
}

/** An amount in millions or thousands: `9 triệu`, `7,5tr`, `300k`, and as the lower end of a range, `9 - 13 triệu`. */
function shortened(amount: number): RegExp {
  const [unit, names] = amount >= MILLION ? [MILLION, 'triệu|tr|củ'] : [1_000, 'k|nghìn|ngàn'];
  const number = String(amount / unit).replace('.', '[.,]');
  return new RegExp(
    `(?<![\\d.,])${number}(?:\\s*(?:-|–|~|đến|tới)\\s*[\\d.,]+)?\\s*(?:${names})(?!\\p{L})`,
    'u',
  );
}
