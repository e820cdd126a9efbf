import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const CHECK = join(import.meta.dirname, 'check.ts');
const LURE =
  'Tuyển người sang Campuchia làm máy tính, không cần bằng cấp, lương 900 đô, bao vé xe, bao ăn ở. Zalo 0900 000 011';

async function run(args: string[], input = ''): Promise<{ status: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [CHECK, ...args], { stdio: 'pipe' });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [status] = await once(child, 'close');
  return { status, out, err };
}

describe('npm run check', { timeout: 60_000 }, () => {
  test('tells a person the level, the reasons and the words', async () => {
    const { status, out } = await run([LURE]);
    expect(status).toBe(0);
    expect(out).toMatch(/^danger: /);
    expect(out).toContain('“Campuchia”');
  });

  test('says how to use it when nothing is given', async () => {
    const { status, err } = await run([]);
    expect(status).toBe(1);
    expect(err).toContain('Usage');
  });

  test('one line in, one line out; a broken line loses nothing and ends with status 1', async () => {
    const lines = [
      JSON.stringify({ id: 'a', text: LURE }),
      'not json',
      JSON.stringify({ id: 2 }),
      '',
      JSON.stringify({ id: 'empty', text: '' }),
      JSON.stringify({ id: 'long', text: `${'rất dài '.repeat(130_000)}` }),
      JSON.stringify({ id: 'last', text: 'Chợ hôm nay đông quá', posterText: '' }),
    ];
    const { status, out } = await run(['--jsonl'], lines.join('\n'));
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(rows.map((row) => row.id ?? row.line)).toEqual(['a', 2, 2, 'empty', 'long', 'last']);
    expect(Object.keys(rows[0])).toEqual([
      'id',
      'level',
      'kind',
      'score',
      'lures',
      'reasons',
      'role',
      'support',
      'hits',
    ]);
    expect(rows[0]).toMatchObject({ level: 'danger', kind: 'trafficking', support: null });
    for (const hit of rows[0].hits) expect(Object.keys(hit)).toEqual(['signal', 'start', 'end']);
    expect(rows[1].error).toMatch(/not JSON/);
    expect(rows[2]).toEqual({ id: 2, error: '"text" is missing or not a string' });
    expect(rows.slice(3).map((row) => row.level)).toEqual(['calm', 'calm', 'calm']);
  });

  test('a missing file is one clear sentence', async () => {
    const { status, err } = await run(['--jsonl', '/nowhere/posts.jsonl']);
    expect(status).toBe(1);
    expect(err).toMatch(/posts\.jsonl cannot be read/);
  });
});
