import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Document, isCollection, isNode, isSeq, parseDocument, Scalar, stringify } from 'yaml';
import { contactsIn } from '../lib/core/contacts-in.ts';
import { judge } from '../lib/core/judge.ts';
import type { Packs } from '../lib/core/packs.ts';
import { BLANKED } from '../lib/reporting/blank-out.ts';
import { CASE_FORMAT, CASE_VERSION, type CaseFile } from '../lib/reporting/case-file.ts';
import { caseSchema } from '../lib/reporting/file-schemas.ts';
import { leftOpen, MASKS } from '../lib/reporting/redact.ts';
import { verdictInWords } from './verdict-in-words.ts';

/** The list of a lure file that the post becomes a test in. */
export type TestList = 'catches' | 'ignores';

/** Why a case did not become a test, in words a volunteer can act on. */
export class CaseError extends Error {
  override name = 'CaseError';
}

interface Request {
  /** Content of the case file. */
  text: string;
  rule: string | undefined;
  list: TestList;
  root: string;
  packs: Packs;
}

/**
 * Adds the post of a case to a lure file and says what the rules make of it now, line by line.
 * @throws CaseError when that cannot be; nothing is written then
 */
export function* caseIntoRule({ text, rule, list, root, packs }: Request): Generator<string> {
  const found = readCase(text, packs);
  const post = postOf(found);
  const verdict = judge({ text: post }, packs);
  yield `${post}\n\nThe rules as they are now:\n${verdictInWords(post, verdict, packs)}\n`;
  const path = lureFile(rule, found, root);
  addTest(join(root, path), list, post);
  const id = path.replace(/^rules\/([^/]+)\/lures\/(.+)\.yml$/, '$1/$2');
  const kept = list === 'catches' ? verdict.lures.includes(id) : verdict.level === 'calm';
  yield `Added to "${list}" of ${path}.`;
  yield kept
    ? 'The rules keep this promise already; the test makes sure that they go on doing so.'
    : `The rules do not keep this promise yet: mend ${path}, or the signals it needs.`;
  yield `Read it once more for names of real people, then: npm run unit -- rules -t ${id.split('/')[1]}`;
}

/**
 * Reads a case file.
 * @throws CaseError when it is broken, of another version, or holds what should be masked
 */
export function readCase(text: string, packs: Packs): CaseFile {
  let raw: unknown;
  try {
    // Notepad puts a mark of its own before what is copied out of an issue.
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new CaseError('the file is not whole JSON; ask for it again, or save it anew from the report page');
  }
  const { format, version } = (raw ?? {}) as { format?: unknown; version?: unknown };
  if (format !== CASE_FORMAT) throw new CaseError(`this is no case file: "format" is not "${CASE_FORMAT}"`);
  if (version !== CASE_VERSION) {
    throw new CaseError(
      `this is version ${version} of case files, and only ${CASE_VERSION} is known here; update the project`,
    );
  }
  const parsed = caseSchema.safeParse(raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new CaseError(`"${issue!.path.join(' › ') || 'the file'}": ${issue!.message}`);
  }
  const { text: words, pictureText, happened } = parsed.data;
  for (const [field, held] of Object.entries({ text: words, pictureText, happened })) {
    const open = [...leftOpen(held), ...contactsIn({ text: held }, packs)];
    if (open.length > 0) {
      throw new CaseError(
        `"${field}" still holds ${[...new Set(open)].map((each) => `“${each}”`).join(', ')}; mask it as ${MASKS.number}, ${MASKS.link} or ${MASKS.account} first`,
      );
    }
  }
  return parsed.data;
}

/** The post as a rule file keeps it: what was masked is made up again, so that rules see the same kinds of things. */
export function postOf({ text, pictureText }: CaseFile): string {
  const filled = [text, pictureText]
    .join('\n')
    .replaceAll(MASKS.number, '0900 000 001')
    .replaceAll(MASKS.mail, 'vidu@example.org')
    .replaceAll(MASKS.account, '@vidu_mau')
    .replaceAll(MASKS.link, 'https://example.org/vidu')
    .replace(/\[đường dẫn ([a-z.]+)\]/gu, (_, host: string) => `https://${host}/vidu`)
    .replaceAll(MASKS.name, 'Mẫu')
    .replaceAll(BLANKED, '…');
  const post = filled
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n]+/gu, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
  if (post === '') throw new CaseError('the case holds no words, so there is nothing to test');
  return post;
}

/**
 * Path of the lure file, from the root of the project.
 * @param wanted `id` or `pack/id`; left out, the first lure of the case's own verdict
 */
export function lureFile(wanted: string | undefined, found: CaseFile, root: string): string {
  const name = wanted ?? found.verdict.lures[0];
  if (!name) throw new CaseError('the verdict in the case names no lure; say which with --rule ID');
  if (!/^(?:[a-z0-9-]+\/)?[a-z0-9-]+$/.test(name)) throw new CaseError(`"${name}" is no name of a lure`);
  const [id, pack] = name.split('/').reverse() as [string, string?];
  const packs = pack ? [pack] : readdirSync(join(root, 'rules')).sort();
  const paths = packs
    .map((folder) => `rules/${folder}/lures/${id}.yml`)
    .filter((path) => existsSync(join(root, path)));
  if (paths.length > 1)
    throw new CaseError(`"${name}" stands in ${paths.join(' and ')}; name the pack, like vi/${id}`);
  if (!paths[0]) {
    const hint = wanted
      ? 'look into rules/*/lures'
      : 'it may have been renamed or retired; say which with --rule ID';
    throw new CaseError(`there is no lure "${name}"; ${hint}`);
  }
  return paths[0];
}

/**
 * Adds a post to a list of a lure file. Every other byte of the file stays as it is.
 * @throws CaseError when the file has it already or cannot take it; nothing is written then
 */
export function addTest(path: string, list: TestList, post: string): void {
  const text = readFileSync(path, 'utf8');
  const before = parseDocument(text);
  const tests = before.toJS() as Record<TestList, string[] | undefined>;
  for (const [name, posts] of Object.entries({ ...tests })) {
    if (
      Array.isArray(posts) &&
      posts.some((each) => typeof each === 'string' && squeeze(each) === squeeze(post))
    ) {
      throw new CaseError(`${path} has this post already, among its "${name}"`);
    }
  }
  const at = endOf(before, list, text);
  if (at === null) throw new CaseError(`${path} has no list "${list}" with a post on a line of its own`);
  const added = `${text.slice(0, at.offset)}${at.offset > 0 && text[at.offset - 1] !== '\n' ? '\n' : ''}${entry(post, at.indent)}${text.slice(at.offset)}`;
  const wanted = { ...tests, [list]: [...(tests[list] ?? []), post] };
  const after = parseDocument(added);
  if (after.errors.length > 0 || !isDeepStrictEqual(after.toJS(), wanted)) {
    throw new CaseError(`${path} cannot take this post by a command; add it by hand under "${list}"`);
  }
  writeFileSync(path, added);
}

/** Where a new item of the list begins, and how far items are indented. Null for a list in brackets, or none. */
function endOf(document: Document, list: TestList, text: string): { offset: number; indent: string } | null {
  const items = document.get(list);
  if (!isSeq(items) || (isCollection(items) && items.flow)) return null;
  const first = items.items[0];
  const last = items.items.at(-1);
  if (!isNode(first) || !isNode(last) || !first.range || !last.range) return null;
  const line = text.slice(text.lastIndexOf('\n', first.range[0] - 1) + 1, first.range[0]);
  const indent = /^ */.exec(line)?.[0] ?? '';
  const end = last.range[1];
  if (text[end - 1] === '\n') return { offset: end, indent };
  const next = text.indexOf('\n', end);
  return { offset: next < 0 ? text.length : next + 1, indent };
}

function entry(post: string, indent: string): string {
  const scalar = new Scalar(post);
  scalar.type = Scalar.BLOCK_LITERAL;
  const lines = stringify([scalar], { lineWidth: 0 }).trimEnd().split('\n');
  return lines.map((line) => `${indent}${line}\n`).join('');
}

const squeeze = (post: string) => post.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
