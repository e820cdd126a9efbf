import { type Document, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { RuleError } from '../core/rule-error.ts';

/** A rule file as read from disk: path relative to the project, and its text. */
export interface RuleFile {
  path: string;
  text: string;
}

/** A parsed file that still knows on which line each value stands. */
export interface Located<T> {
  value: T;
  lineOf(path: readonly PropertyKey[]): number | undefined;
}

/**
 * Parses and checks one YAML file.
 * @throws RuleError with file, line and what to do, in words a volunteer can act on
 */
export function parseYaml<S extends z.ZodType>(file: RuleFile, schema: S): Located<z.output<S>> {
  const lines = new LineCounter();
  // The library compares each key with each other one, which takes long for large files; see `refuseSecondKeys`.
  const document = parseDocument(file.text, { lineCounter: lines, uniqueKeys: false });
  const broken = document.errors[0];
  if (broken) {
    const line = broken.linePos?.[0]?.line;
    throw new RuleError(
      file.path,
      line,
      `the YAML cannot be read: ${firstLine(broken.message)}. Check indentation and quotes on this line.`,
    );
  }
  refuseSecondKeys(document, lines, file.path);
  const lineOf = (path: readonly PropertyKey[]) => lineOfPath(document, lines, path);
  const parsed = schema.safeParse(document.toJS());
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    const where = issue.path.length ? `"${issue.path.join(' › ')}" ` : '';
    const at = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path;
    throw new RuleError(file.path, lineOf(at), `${where}${advice(issue)}`);
  }
  return { value: parsed.data, lineOf };
}

/** A key that stands twice in one map would silently win over the first. */
function refuseSecondKeys(document: Document, lines: LineCounter, path: string): void {
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          const line = key.range ? lines.linePos(key.range[0]).line : undefined;
          throw new RuleError(path, line, `"${String(key.value)}" stands here twice; keep one of them`);
        }
        seen.add(key.value);
      }
    },
  });
}

function firstLine(text: string): string {
  return text.split('\n')[0]!.replace(/ at line.*$/, '');
}

function advice(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    return `has the unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}; remove it or check the spelling`;
  }
  if (issue.code === 'invalid_type' && issue.input === undefined)
    return `is missing; add it (${issue.expected})`;
  return issue.message;
}

function lineOfPath(
  document: Document,
  lines: LineCounter,
  path: readonly PropertyKey[],
): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node =
      length === 0 ? document.contents : document.getIn(path.slice(0, length) as (string | number)[], true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}
