/** What is wrong with a file, in a sentence that says what to do. */
export class CsvError extends Error {
  override name = 'CsvError';
}

const SEPARATORS = [',', ';', '\t'] as const;

/**
 * Decodes a table file. UTF-8 with or without a byte order mark, and UTF-16 with one (what Excel calls "Unicode text").
 * @throws CsvError for any other encoding: guessing one would spoil names without anybody noticing
 */
export function decodeTable(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Said below.
  }
  throw new CsvError(
    'the letters cannot be read: the file is not UTF-8 (perhaps Windows-1258, TCVN3 or a spreadsheet). ' +
      'Open it in Excel or LibreOffice and save it as "CSV UTF-8".',
  );
}

/**
 * The rows of a table, each as its trimmed cells; empty rows are left out. Comma, semicolon or tab, whichever
 * makes most rows equally wide; quoted cells may hold separators, line breaks and doubled quotes.
 * @throws CsvError when a quote is never closed
 */
export function readRows(text: string): string[][] {
  const tables = SEPARATORS.map((separator) => rowsBy(text, separator));
  return tables.reduce((best, rows) => (alike(rows) > alike(best) ? rows : best));
}

/** How many rows share the commonest width of more than one cell. */
function alike(rows: readonly string[][]): number {
  const wide = rows.filter(({ length }) => length > 1);
  return Math.max(
    0,
    ...Map.groupBy(wide, ({ length }) => length)
      .values()
      .map((same) => same.length),
  );
}

function rowsBy(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quotedFrom = 0;
  let line = 1;
  const endCell = () => {
    row.push(cell.replace(/\s+/gu, ' ').trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.some(Boolean)) rows.push(row);
    row = [];
  };
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char === '\n') line += 1;
    if (quotedFrom > 0) {
      if (char !== '"') cell += char;
      else if (text[i + 1] === '"') cell += text[i++];
      else quotedFrom = 0;
    } else if (char === '"' && cell.trim() === '') {
      cell = '';
      quotedFrom = line;
    } else if (char === separator) endCell();
    else if (char === '\n' || char === '\r') endRow();
    else cell += char;
  }
  if (quotedFrom > 0) throw new CsvError(`the quote that opens on line ${quotedFrom} is never closed.`);
  endRow();
  return rows;
}
