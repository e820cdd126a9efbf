import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './rule-files.ts';

const run = (script: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', script), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe('a command called with options', () => {
  it('tells how it is used when asked', () => {
    expect(run('new-rule.ts', '--help')).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^Usage: npm run new:rule/u),
      stderr: '',
    });
  });

  it.each([
    ['new-rule.ts', ['--langs', 'vi'], /^Unknown option '--langs'\.\nUsage: /u],
    ['new-rule.ts', ['Not A Name'], /^A rule needs a short name\.\nUsage: /u],
    ['bench.ts', ['engin'], /^There is no part "engin"\.\nUsage: /u],
    ['train.ts', ['--warn-from', '-0.5'], /--warn-from=-XYZ[^\n]*\nUsage: /u],
    ['train.ts', ['--penalty=much'], /^--penalty needs a number, not "much"\.\nUsage: /u],
    ['train.ts', ['--penalty='], /^--penalty needs a number, not ""\.\nUsage: /u],
  ])('%s %j says what is wrong and how it is used', (script, args, said) => {
    const { status, stdout, stderr } = run(script, ...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(said);
    expect(stderr).not.toContain('    at ');
  });
});
