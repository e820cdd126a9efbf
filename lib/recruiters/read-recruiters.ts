import { bareWords } from '../core/bare-words.ts';
import { isDay } from './is-day.ts';
import { CsvError, readRows } from './read-csv.ts';
import type { Recruiter } from './recruiter-list.ts';

type Column = 'name' | 'also' | 'address' | 'note';

/** Headings by what they hold, in bare letters. */
const HEADINGS: Record<Column, readonly string[]> = {
  name: [
    ...['ten doanh nghiep', 'ten cong ty', 'ten don vi', 'ten to chuc', 'doanh nghiep', 'cong ty', 'ten'],
    ...['ten day du', 'ten tieng viet', 'ten doanh nghiep dich vu', 'company', 'company name', 'name'],
  ],
  also: [
    ...['ten viet tat', 'viet tat', 'ten giao dich', 'ten tieng anh', 'ten nuoc ngoai', 'ten khac'],
    ...['short name', 'abbreviation', 'english name', 'trading name'],
  ],
  address: ['dia chi', 'dia chi tru so', 'dia chi tru so chinh', 'tru so', 'tru so chinh', 'address'],
  note: ['ghi chu', 'trang thai', 'tinh trang', 'note', 'notes', 'status', 'remarks'],
};
/** Official tables often begin with a title; the headings stand below it. */
const TITLE_ROWS = 10;

/** What was found in a table. */
export interface ReadRecruiters {
  companies: Recruiter[];
  /** The day written above the headings, `YYYY-MM-DD`. */
  date: string | null;
  duplicates: number;
  /** Rows without a name. */
  nameless: number;
  /** Headings of which nothing was taken. */
  unused: string[];
}

/**
 * Reads companies out of an official table.
 * @throws CsvError in words that say what to do
 */
export function readRecruiters(text: string): ReadRecruiters {
  const rows = readRows(text);
  if (rows.length === 0) throw new CsvError('the file is empty.');
  const at = rows.slice(0, TITLE_ROWS).findIndex((row) => row.some((cell) => columnOf(cell) === 'name'));
  if (at < 0) {
    const widest = rows.slice(0, TITLE_ROWS).reduce((a, b) => (b.length > a.length ? b : a));
    throw new CsvError(
      `no column with the names of companies. The columns found are: ${quoted(widest)}. ` +
        `One of them must be called ${quoted(HEADINGS.name.slice(0, 3))} (diacritics do not matter).`,
    );
  }
  const columns = rows[at]!.map(columnOf);
  const companies = new Map<string, Recruiter>();
  let duplicates = 0;
  let nameless = 0;
  for (const row of rows.slice(at + 1)) {
    const company = companyIn(row, columns);
    if (!company) {
      nameless += 1;
      continue;
    }
    // The same name with another remark is another statement of the list.
    const key = `${bareWords(company.name)}\n${company.note ?? ''}`;
    if (companies.has(key)) duplicates += 1;
    else companies.set(key, company);
  }
  if (companies.size === 0) throw new CsvError('there is no company below the headings.');
  return {
    companies: [...companies.values()],
    date: dayIn(rows.slice(0, at).flat()),
    duplicates,
    nameless,
    unused: rows[at]!.filter((heading) => heading !== '' && columnOf(heading) === null),
  };
}

function columnOf(heading: string): Column | null {
  const bare = bareWords(heading);
  return (Object.keys(HEADINGS) as Column[]).find((column) => HEADINGS[column].includes(bare)) ?? null;
}

function companyIn(row: readonly string[], columns: readonly (Column | null)[]): Recruiter | null {
  const cells = (wanted: Column) => row.filter((cell, index) => cell !== '' && columns[index] === wanted);
  const [name = '', ...more] = cells('name');
  // A running number or a dash is no name.
  if (bareWords(name).length < 3 || !/\p{L}/u.test(name)) return null;
  const also = [...new Set([...more, ...cells('also')])].filter((other) => other !== name);
  const address = cells('address')[0];
  const note = cells('note').join('; ');
  return { name, ...(also.length > 0 && { also }), ...(address && { address }), ...(note && { note }) };
}

/** A day written as `01/10/2026`, `1-10-2026` or `ngày 1 tháng 10 năm 2026`. */
function dayIn(cells: readonly string[]): string | null {
  for (const cell of cells) {
    const found =
      /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/.exec(cell) ??
      /(\d{1,2})\s+thang\s+(\d{1,2})\s+nam\s+(\d{4})/.exec(bareWords(cell));
    if (!found) continue;
    const [, day, month, year] = found;
    const text = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
    if (isDay(text)) return text;
  }
  return null;
}

const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(', ');
