/** Reads the files of `rules/<lang>/hotlines/`. Build-time and tests only: what ships must not carry zod. */
import type { Hotline } from './hotline.ts';
import { hotlineSchema } from './hotline-entry-schema.ts';

/** One file as read from disk: its name for messages, its content as parsed YAML. */
export interface HotlineSource {
  fileName: string;
  content: unknown;
}

/** Everything wrong with the help-line files, one sentence per line, ready to be printed. */
export class HotlineFileError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'HotlineFileError';
    this.problems = problems;
  }
}

/**
 * Reads one file.
 * @throws HotlineFileError naming file, line (its id), field and what to write instead.
 */
export function parseHotlineFile(content: unknown, fileName: string): Hotline[] {
  return parseHotlineFiles([{ fileName, content }]);
}

/**
 * Reads all files of a language, in the given order, and refuses an id used twice.
 * @throws HotlineFileError with the problems of all files at once.
 */
export function parseHotlineFiles(files: readonly HotlineSource[]): Hotline[] {
  const problems: string[] = [];
  const hotlines: Hotline[] = [];
  const fileOfId = new Map<string, string>();
  for (const { fileName, content } of files) {
    if (!Array.isArray(content)) {
      problems.push(`${fileName}: The file must be a list. Start every help line with "- id: …".`);
      continue;
    }
    content.forEach((entry, index) => {
      const result = hotlineSchema.safeParse(entry);
      if (!result.success) {
        const where = `${fileName} › ${nameOf(entry, index)}`;
        problems.push(...result.error.issues.map((issue) => `${where} › ${sentence(issue)}`));
        return;
      }
      const { id } = result.data;
      const first = fileOfId.get(id);
      if (first)
        problems.push(`${fileName} › ${id} › id: This id is already used in ${first}. Choose another.`);
      else fileOfId.set(id, fileName);
      hotlines.push(result.data);
    });
  }
  if (problems.length > 0) throw new HotlineFileError(problems);
  return hotlines;
}

function nameOf(entry: unknown, index: number): string {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return typeof id === 'string' && id !== '' ? id : `line ${index + 1} (no id)`;
}

function sentence(issue: { code?: string; path: PropertyKey[]; message: string; keys?: string[] }): string {
  if (issue.code === 'unrecognized_keys')
    return `${issue.keys?.join(', ')}: No such field. Check the spelling, or take it out.`;
  return `${issue.path.map(String).join('.') || 'entry'}: ${issue.message}`;
}
