import { describe, expect, it } from 'vitest';
import { cleanName, NO_GUARDIAN, parseGuardian } from './guardian-record.ts';

describe('the record', () => {
  it('is nobody keeping a PIN where there is none', () => {
    expect(parseGuardian(undefined)).toEqual(NO_GUARDIAN);
    expect(parseGuardian('nonsense')).toEqual(NO_GUARDIAN);
  });

  it('stays a lock when its hash is damaged: no PIN fits, the forgotten way is left', () => {
    const record = parseGuardian({
      lock: { name: 'Mẹ', since: 5, pin: { iterations: 1 } },
      wrong: 'many',
      wait: {},
    });
    expect(record).toEqual({ ...NO_GUARDIAN, lock: { name: 'Mẹ', since: 5, pin: null } });
  });

  it.each([
    ['  Mẹ \n Lan ', 'Mẹ Lan'],
    [`a${'b'.repeat(60)}`, `a${'b'.repeat(39)}`],
    ['\u202e', ''],
    [7, ''],
  ])('takes %j for the name %j', (raw, name) => expect(cleanName(raw)).toBe(name));
});
