import { describe, expect, it } from 'vitest';
import { exampleDraft } from '../example-draft.ts';
import { reportSchema } from '../file-schemas.ts';
import { endpointAddress, originPattern } from './endpoint-address.ts';
import {
  afterAttempt,
  again,
  MAX_ATTEMPTS,
  type OutboxItem,
  parseOutbox,
  pauseAfter,
} from './outbox-item.ts';
import { outcomeOf, receiptOf } from './reply.ts';
import { reportMessage } from './report-message.ts';

const item: OutboxItem = {
  ...{ id: 'key', reportId: 'r', address: 'https://example.org/r', body: '{}', state: 'waiting', why: null },
  ...{ attempts: 1, notBefore: 0, at: '2026-11-21T14:05:00+07:00', receipt: null },
};
const clock = { now: 1_000, at: '2026-11-22T14:05:00+07:00', chance: 0.5 };

describe('the address', () => {
  it('is https, without a password or a fragment', () => {
    expect(endpointAddress(' https://example.org/r?to=1 ')).toBe('https://example.org/r?to=1');
    for (const bad of [
      '',
      'example.org',
      'http://example.org',
      'ftp://example.org',
      'https://a:b@example.org',
    ]) {
      expect(endpointAddress(bad)).toBeNull();
    }
    expect(endpointAddress('https://example.org/#x')).toBeNull();
    expect(endpointAddress(`https://example.org/${'x'.repeat(600)}`)).toBeNull();
  });

  it('is http only for tests, and only on the own machine', () => {
    expect(endpointAddress('http://localhost:8080/r')).toBeNull();
    expect(endpointAddress('http://localhost:8080/r', { local: true })).toBe('http://localhost:8080/r');
    expect(endpointAddress('http://localhost.example.org/r', { local: true })).toBeNull();
  });

  it('asks the browser for its own site alone', () => {
    expect(originPattern('https://reports.example.org:8443/r')).toBe('https://reports.example.org/*');
  });
});

describe('the message', () => {
  it('keeps to its schema and holds nothing the reader keeps for themselves', () => {
    const kept = { ...exampleDraft(), handedOver: [{ where: '113', at: 'x' }], pinned: true };
    const message = JSON.parse(reportMessage(kept));
    expect(reportSchema.strict().parse(message)).toEqual(message);
    expect(message).not.toHaveProperty('handedOver');
    expect(message.text).toBe(kept.text);
  });
});

describe('the answer', () => {
  it.each([
    [200, 'delivered'],
    [204, 'delivered'],
    [409, 'delivered'],
    [301, 'redirect'],
    [400, 'not-wanted'],
    [403, 'not-allowed'],
    [404, 'not-there'],
    [413, 'too-large'],
    [408, 'broken'],
    [429, 'busy'],
    [500, 'broken'],
    [503, 'busy'],
  ])('%i means %s', (status, meaning) => {
    const outcome = outcomeOf(status, null, 0);
    expect(outcome.is === 'delivered' ? outcome.is : outcome.why).toBe(meaning);
  });

  it.each([
    ['120', 120_000],
    ['Thu, 01 Jan 1970 00:01:00 GMT', 59_000],
    ['999999999', 86_400_000],
    ['-5', null],
    ['soon', null],
    [null, null],
  ])('asks for a pause: %s', (header, after) => {
    expect(outcomeOf(429, header, 1_000)).toMatchObject({ after });
  });

  it('gives a receipt only of plain letters and digits', () => {
    expect(receiptOf('{"receipt":"A-17.b"}')).toBe('A-17.b');
    for (const bad of [
      '<b>A</b>',
      '{"receipt":"<img src=x>"}',
      '{"receipt":"call 113"}',
      '{"receipt":7}',
      'null',
      '',
    ])
      expect(receiptOf(bad)).toBeNull();
  });
});

describe('an item', () => {
  it('forgets its words once they arrived', () => {
    expect(afterAttempt(item, { is: 'delivered', receipt: 'A1' }, clock)).toEqual({
      ...item,
      ...{ state: 'delivered', body: '', receipt: 'A1', at: clock.at },
    });
  });

  it('waits longer each time, at least as long as the server asks, and gives up in the end', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7].map((attempts) => pauseAfter(attempts, null, 0.5) / 1000);
    expect(pauses).toEqual([30, 120, 600, 3600, 10_800, 43_200, 43_200]);
    expect(pauseAfter(1, null, 0)).toBeLessThan(pauseAfter(1, null, 1));
    const later = { is: 'later', why: 'busy', after: 90_000 } as const;
    expect(afterAttempt(item, later, clock)).toMatchObject({
      state: 'waiting',
      notBefore: 91_000,
      why: 'busy',
    });
    const last = afterAttempt({ ...item, attempts: MAX_ATTEMPTS }, later, clock);
    expect(last).toMatchObject({ state: 'given-up', body: '{}' });
    expect(again(last, clock.at)).toMatchObject({ id: 'key', state: 'waiting', attempts: 0, notBefore: 0 });
  });

  it('is not tried again after a refusal', () => {
    const outcome = { is: 'refused', why: 'too-large' } as const;
    expect(afterAttempt(item, outcome, clock)).toMatchObject({ state: 'refused', why: 'too-large' });
  });

  it('is read back from storage; anything else is left alone', () => {
    expect(parseOutbox([item, { ...item, address: 5 }, null, { ...item, state: 'odd' }])).toEqual([item]);
    expect(parseOutbox('x')).toEqual([]);
  });
});
