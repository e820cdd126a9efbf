import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { drawn } from './test-page.ts';
import { useNotice } from './use-notice.tsx';

afterEach(() => vi.useRealTimers());

function View() {
  const { say, notice } = useNotice();
  return (
    <>
      <button type="button" onClick={() => say('Hidden.')}>
        Hide
      </button>
      {notice}
    </>
  );
}

it('says a sentence for a while, and says the same one again as new', async () => {
  vi.useFakeTimers();
  const { press, root } = await drawn(<View />);
  const said = () => root.querySelector('[role=status] p');
  expect(said()).toBeNull();
  await press('Hide');
  const first = said();
  expect(first?.textContent).toBe('Hidden.');
  await press('Hide');
  expect(said()).not.toBe(first);
  await act(() => {
    vi.advanceTimersByTime(6_000);
  });
  expect(said()).toBeNull();
});
