import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { judge } from '../lib/core/judge.ts';
import { makeCase } from '../lib/reporting/case-file.ts';
import { exampleDraft } from '../lib/reporting/example-draft.ts';
import {
  addTest,
  CaseError,
  caseIntoRule,
  lureFile,
  postOf,
  readCase,
  type TestList,
} from './case-into-rule.ts';
import { loadRules, ROOT } from './rule-files.ts';

const packs = loadRules();
const lures = ['vi/cambodia-office'];
const found = makeCase(exampleDraft({ lures }), { program: '0.1.0', withLink: true });
/** The lure that catches the example. */
const CAUGHT_BY = judge({ text: postOf(found) }, packs).lures[0]!.split('/')[1];
const OFFICE = 'rules/vi/lures/cambodia-office.yml';

/** A copy of the rules in a folder of its own. */
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'viec-that-case-'));
  cpSync(join(ROOT, 'rules'), join(root, 'rules'), { recursive: true });
});
const text = (path: string) => readFileSync(join(root, path), 'utf8');
const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof CaseError) return error.message;
    throw error;
  }
  return null;
};

describe('readCase', () => {
  const read = (changes: Record<string, unknown>) =>
    refusal(() => readCase(JSON.stringify({ ...found, ...changes }), packs));

  test('takes what the report page saves', () => {
    expect(read({})).toBeNull();
  });

  test.each([
    [{ format: 'other' }, 'no case file'],
    [{ version: 2 }, 'version 2'],
    [{ version: undefined }, 'version undefined'],
    [{ author: 'Lan' }, 'author'],
    [{ text: 5 }, 'text'],
    [{ text: 'gọi 0912 345 678' }, '“0912 345 678”'],
    [{ text: 'gọi không chín một hai ba bốn năm sáu bảy tám' }, 'không chín một'],
    [{ pictureText: 'zalo.me/abc' }, 'zalo.me/abc'],
    [{ text: 'tele @ten_that' }, '@ten_that'],
    [{ happened: 'bị gọi từ 0912345678' }, '0912345678'],
  ])('refuses %o', (changes, words) => expect(read(changes)).toContain(words));

  test('takes what an editor of Windows has saved', () => {
    expect(refusal(() => readCase(`\uFEFF${JSON.stringify(found)}`, packs))).toBeNull();
  });

  test('refuses half a file', () => {
    expect(refusal(() => readCase(JSON.stringify(found).slice(0, 80), packs))).toContain('not whole JSON');
    expect(refusal(() => readCase('null', packs))).toContain('no case file');
  });
});

test('what was masked is made up again, so that rules see the same kinds of things', () => {
  const post = postOf({
    ...found,
    text: 'chị [tên] [số] [đường dẫn t.me] [thư] [tài khoản]\r\n\r\n [đã che]\u0007',
  });
  expect(post).toBe('chị Mẫu 0900 000 001 https://t.me/vidu vidu@example.org @vidu_mau\n…');
  expect(refusal(() => postOf({ ...found, text: ' ' }))).toContain('no words');
});

describe('lureFile', () => {
  const of = (rule?: string, of = lures) =>
    lureFile(rule, { ...found, verdict: { ...found.verdict, lures: of } }, root);

  test('goes by the verdict, or by what the volunteer says', () => {
    expect(of()).toBe(OFFICE);
    expect(of('organ-trade')).toBe('rules/vi/lures/organ-trade.yml');
  });

  test('says what to do when there is none', () => {
    expect(refusal(() => of(undefined, []))).toContain('--rule');
    expect(refusal(() => of(undefined, ['vi/long-gone']))).toContain('retired');
    expect(refusal(() => of('long-gone'))).toContain('no lure');
    expect(refusal(() => of('../../secrets'))).toContain('no name');
  });
});

describe('addTest', () => {
  const commented = `# about this lure
title: { vi: Mẫu,   en: Sample } # odd spaces
needs:
  [a, b,

    c]
catches:
  - |-
    Tin một
    hai dòng
  - 'Tin hai' # why it is here

# the twins
ignores:
    - Tin lành
    # more to come`;
  const path = () => join(root, 'lure.yml');
  beforeEach(() => writeFileSync(path(), commented));

  test('keeps every comment and space, and adds what was asked', () => {
    addTest(path(), 'catches', 'Tin ba: có # dấu\n- và gạch');
    addTest(path(), 'ignores', 'Tin lành hai');
    const after = text('lure.yml');
    const added = ['  - |-\n    Tin ba: có # dấu\n    - và gạch\n', '    - |-\n      Tin lành hai\n'];
    expect(added.reduce((rest, piece) => rest.replace(piece, ''), after)).toBe(commented);
    expect(parse(after)).toMatchObject({
      catches: ['Tin một\nhai dòng', 'Tin hai', 'Tin ba: có # dấu\n- và gạch'],
      ignores: ['Tin lành', 'Tin lành hai'],
    });
  });

  test('refuses a post that is there already, and a list it cannot extend, and then writes nothing', () => {
    expect(refusal(() => addTest(path(), 'ignores', 'tin MỘT hai  dòng'))).toContain('among its "catches"');
    writeFileSync(path(), 'catches: [a]\n');
    expect(refusal(() => addTest(path(), 'catches', 'b'))).toContain('no list');
    expect(refusal(() => addTest(path(), 'ignores', 'b'))).toContain('no list');
    expect(text('lure.yml')).toBe('catches: [a]\n');
  });
});

describe('caseIntoRule', () => {
  const path = `rules/vi/lures/${CAUGHT_BY}.yml`;
  const turn = (rule: string, list: TestList = 'catches') => [
    ...caseIntoRule({ text: JSON.stringify(found), rule, list, root, packs }),
  ];

  test('adds the post, says what the rules make of it, and refuses it a second time', () => {
    const before = text(path);
    const said = turn(`vi/${CAUGHT_BY}`).join('\n');
    expect(said).toMatch(/danger: Nhiều dấu hiệu nguy hiểm/);
    expect(said).toContain(`Added to "catches" of ${path}`);
    expect(said).toContain('keep this promise already');
    expect(parse(text(path)).catches).toEqual([...parse(before).catches, postOf(found)]);
    expect(refusal(() => turn(`vi/${CAUGHT_BY}`, 'ignores'))).toContain('among its "catches"');
  });

  test('says so when the rules do not keep the promise yet', () => {
    expect(turn('vi/organ-trade').join('\n')).toContain('do not keep this promise yet');
    expect(turn('vi/boat-debt', 'ignores').join('\n')).toContain('do not keep this promise yet');
  });
});

test('the command says how to use it when it is used wrongly', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(ROOT, 'scripts/case.ts'), ...args], { encoding: 'utf8' });
  expect(run('a.json', '--as', 'nothing')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Usage'),
  });
  expect(run(join(root, 'none.json'))).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Nothing was changed'),
  });
});
