import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addTo } from '../../guardian/digest.ts';
import { type GuardianStatus, NO_LOCK, type PinAnswer } from '../../guardian/guardian-status.ts';
import { realWords } from '../page/real-words.ts';
import { drawn } from '../page/test-page.ts';
import { FamilyPage, type FamilyProps } from './family-page.tsx';
import { timeLeft } from './guardian-words.ts';

const t = realWords('vi');
const HOUR = 3_600_000;
const NOW = new Date(2026, 10, 26, 12).getTime();
const kept: GuardianStatus = { ...NO_LOCK, by: 'family', name: 'Mẹ', since: NOW };
const right: PinAnswer = { ok: true, token: null, until: 0 };

async function draw(changes: Partial<FamilyProps> = {}) {
  const props = {
    ...{ t, status: NO_LOCK, digest: {}, now: NOW, lift: null },
    onSetUp: vi.fn(async () => {}),
    onPin: vi.fn(async () => right),
    onForgot: vi.fn(async () => {}),
    onForgetDigest: vi.fn(async () => {}),
    askFamily: vi.fn(async () => 'Mẹ ơi'),
    ...changes,
  } satisfies FamilyProps;
  const page = await drawn(<FamilyPage {...props} />);
  const fill = (name: string, value: string) => page.type(page.control<HTMLInputElement>(name), value);
  const submit = (index = 0) =>
    act(async () => {
      page.root.querySelectorAll('form')[index]!.requestSubmit();
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    });
  const field = (index = 0) => page.root.querySelectorAll<HTMLInputElement>('input[type=password]')[index]!;
  return { ...page, props, fill, submit, field };
}

afterEach(() => vi.useRealTimers());

describe('setting up', () => {
  async function toKeeper() {
    const page = await draw();
    await page.press(t('guardian.start.button'));
    await page.press(t('guardian.reader.agree'));
    await page.press(t('guardian.reader.next'));
    return page;
  }

  it('tells the reader all of it first, and goes on only when they agree', async () => {
    const { press, text, has } = await draw();
    await press(t('guardian.start.button'));
    for (const part of ['locked', 'free', 'counted', 'limits']) {
      for (const line of t.list(`guardian.agreement.${part}.lines`)) expect(text()).toContain(line);
    }
    await press(t('guardian.reader.next'));
    expect(text()).toContain(t('guardian.problem.agree'));
    expect(has(t('guardian.keeper.button'))).toBe(false);
    await press(t('guardian.reader.refuse'));
    expect(has(t('guardian.start.button'))).toBe(true);
  });

  it.each([
    ['name', { name: ' ' }],
    ['form', { pin: '12', again: '12' }],
    ['simple', { pin: '123456', again: '123456' }],
    ['differ', { again: '271829' }],
    ['agree', { agree: false }],
  ])('does not take it when there is a problem: %s', async (problem, wrong) => {
    const { root, press, submit, fill, props } = await toKeeper();
    const given = { name: 'Mẹ', pin: '271828', again: '271828', agree: true, ...wrong };
    await fill(t('guardian.keeper.name'), given.name);
    await fill(t('guardian.keeper.pin'), given.pin);
    await fill(t('guardian.keeper.again'), given.again);
    if (given.agree) await press(t('guardian.keeper.agree'));
    await submit();
    expect(root.querySelector('[role=alert]')?.textContent).toBe(t(`guardian.problem.${problem}`));
    expect(props.onSetUp).not.toHaveBeenCalled();
  });

  it('hands over name and PIN once both have agreed', async () => {
    const { press, submit, fill, props } = await toKeeper();
    await fill(t('guardian.keeper.name'), ' Mẹ ');
    await fill(t('guardian.keeper.pin'), '271828');
    await fill(t('guardian.keeper.again'), '271828');
    await press(t('guardian.keeper.agree'));
    await submit();
    expect(props.onSetUp).toHaveBeenCalledWith('Mẹ', '271828');
  });
});

describe('while a PIN is kept', () => {
  it('says who, what and what is counted, by kind', async () => {
    const digest = addTo({}, ['danger-trafficking', 'danger-trafficking', 'lifted'], NOW);
    const { text, root, press, props } = await draw({ status: kept, digest });
    expect(text()).toContain('Mẹ giữ mã từ');
    expect(text()).toContain(t('guardian.locks'));
    const rows = [...root.querySelectorAll('dl div')].map((row) => row.textContent);
    expect(rows).toEqual([
      `${t('guardian.digest.kind.danger-trafficking')}2`,
      `${t('guardian.digest.kind.lifted')}1`,
    ]);
    await press(t('guardian.digest.forget'));
    expect(props.onForgetDigest).not.toHaveBeenCalled();
    await press(t('page.confirm-yes'));
    expect(props.onForgetDigest).toHaveBeenCalled();
  });

  it('ends with the PIN, which is wiped from the field at once', async () => {
    const { field, type, submit, props } = await draw({ status: kept });
    await type(field(), '271828');
    await submit();
    expect(props.onPin).toHaveBeenCalledWith('271828', { do: 'end' });
    expect(field().value).toBe('');
  });

  it('says that a PIN was wrong and how long to wait, and asks nobody meanwhile', async () => {
    vi.useFakeTimers();
    const onPin = vi.fn(async (): Promise<PinAnswer> => ({ ok: false, why: 'wrong', waitMs: 30_000 }));
    const { field, type, submit, root, text } = await draw({ status: kept, onPin });
    await type(field(), '999999');
    await submit();
    expect(root.querySelector('[role=alert]')?.textContent).toBe(t('guardian.pin.wrong-wait'));
    expect(text()).toContain('30 giây');
    await type(field(), '271828');
    await submit();
    expect(onPin).toHaveBeenCalledTimes(1);
    await act(() => void vi.advanceTimersByTime(31_000));
    expect(text()).not.toContain('giây');
    await submit();
    expect(onPin).toHaveBeenCalledTimes(2);
  });

  it('lets a PIN be forgotten only by somebody who knows that everyone will see it', async () => {
    const { press, props } = await draw({ status: kept });
    await press(t('guardian.forgot.button'));
    expect(props.onForgot).not.toHaveBeenCalled();
    await press(t('guardian.forgot.sure'));
    await press(t('guardian.forgot.button'));
    expect(props.onForgot).toHaveBeenCalled();
  });

  it('shows the time left of a forgotten PIN, and takes the PIN to cancel it', async () => {
    const { text, field, type, submit, props } = await draw({ status: { ...kept, forgotMs: 5 * HOUR } });
    expect(text()).toContain(t('guardian.forgot.banner', { left: '5 giờ' }));
    await type(field(1), '271828');
    await submit(1);
    expect(props.onPin).toHaveBeenCalledWith('271828', { do: 'keep' });
  });

  it('takes the PIN for one post and says what to do then', async () => {
    const { text, field, type, submit, props } = await draw({ status: kept, lift: 'id-1' });
    await type(field(), '271828');
    await submit();
    expect(props.onPin).toHaveBeenCalledWith('271828', { do: 'lift', id: 'id-1' });
    expect(text()).toContain(t('guardian.lift.done'));
  });

  it('copies a question', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { press, text } = await draw({ status: kept });
    await press(t('warning.button.ask-family'));
    expect(writeText).toHaveBeenCalledWith('Mẹ ơi');
    await vi.waitFor(() => expect(text()).toContain(t('warning.asked')));
  });

  it('of an admin neither ends nor is forgotten here', async () => {
    const { text, has } = await draw({ status: { ...kept, by: 'admin', name: '' } });
    expect(text()).toContain(t('guardian.line-admin'));
    expect(has(t('guardian.end.button'))).toBe(false);
    expect(has(t('guardian.forgot.button'))).toBe(false);
  });
});

it('tells for a while that a forgotten PIN ended the lock', async () => {
  const { text } = await draw({ status: { ...NO_LOCK, forgottenAt: NOW } });
  expect(text()).toContain('Khóa đã tự tắt lúc');
});

it.each([
  [1, '1 giây'],
  [30_000, '30 giây'],
  [90_000, '2 phút'],
  [HOUR, '1 giờ'],
  [24 * HOUR - 1, '24 giờ'],
  [23.5 * HOUR, '23 giờ 30 phút'],
])('%d ms are read as %s', (ms, words) => expect(timeLeft(t, ms)).toBe(words));
