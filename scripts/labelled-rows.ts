import type { PackFolder } from '../lib/packs/read-pack.ts';
import { LineError, type PostLine, parsePostLine } from './post-line.ts';
import { readLines } from './read-lines.ts';
import { packFolders } from './rule-files.ts';

/** A labelled post, and the file it stands in. */
export interface LabelledRow {
  row: PostLine;
  from: string;
}

/** The same row with other words. */
export function withText({ row, from }: LabelledRow, text: string): LabelledRow {
  return { row: { ...row, post: { text } }, from };
}

export const LABELS = ['lure', 'money-fraud', 'innocent'];

/** Labelled rows of JSON-lines files; what cannot be read is told to `broken` and left out. */
export async function* rowsOf(
  files: readonly string[],
  broken: (message: string) => void,
): AsyncGenerator<LabelledRow> {
  for (const file of files) {
    try {
      for await (const line of readLines(file)) {
        if (line.text.trim() === '') continue;
        try {
          yield { row: labelled(line.text), from: file };
        } catch (error) {
          broken(`${file}:${line.number}: ${(error as Error).message}`);
        }
      }
    } catch (error) {
      broken(`${file}: ${(error as Error).message}`);
    }
  }
}

function labelled(text: string): PostLine {
  const row = parsePostLine(text);
  if (row.label !== undefined && LABELS.includes(row.label)) return row;
  throw new LineError(`"label" must be one of ${LABELS.join(', ')}`, row.id);
}

/** The tests inside the rules, and the ordinary posts. */
export function* ownRows(folders: readonly PackFolder[] = packFolders()): Generator<LabelledRow> {
  for (const folder of folders) {
    for (const lure of folder.lures) {
      const { kind, severity } = folder.source.lures.find(
        ({ id }) => `${folder.source.id}/${id}` === lure.id,
      )!;
      const label = kind === 'money-fraud' ? 'money-fraud' : 'lure';
      const about = { scheme: lure.scheme, severity, class: lure.scheme };
      for (const [index, text] of lure.catches.entries()) {
        yield { row: { id: `${lure.id}:${index + 1}`, post: { text }, label, ...about }, from: lure.file };
      }
    }
    for (const [index, { file, text }] of folder.ordinary.entries()) {
      const name = file.split('/').at(-1)!.replace('.yml', '');
      yield { row: innocent(`${name}:${index + 1}`, text, name), from: file };
    }
  }
}

/** The innocent twins inside the rules. */
export function* twinRows(folders: readonly PackFolder[] = packFolders()): Generator<LabelledRow> {
  for (const { id, file, ignores } of folders.flatMap(({ lures }) => lures)) {
    for (const [index, text] of ignores.entries())
      yield { row: innocent(`${id}:twin-${index + 1}`, text, 'twin'), from: file };
  }
}

function innocent(id: string, text: string, name: string): PostLine {
  return { id, post: { text }, label: 'innocent', class: name, scheme: undefined, severity: undefined };
}

/** Scheme of each lure by its id (`vi/<id>`). */
export function schemeOfLure(): ReadonlyMap<string, string | undefined> {
  return new Map(packFolders().flatMap(({ lures }) => lures.map(({ id, scheme }) => [id, scheme] as const)));
}
