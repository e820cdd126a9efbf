import { expect, it, vi } from 'vitest';
import { createTranslate } from '../translate.ts';
import { ConfirmButton } from './confirm-button.tsx';
import { drawn } from './test-page.ts';

const t = createTranslate({ vi: { page: { 'confirm-yes': 'Yes', 'confirm-no': 'No' } } }, 'vi');
const draw = async () => {
  const onConfirm = vi.fn();
  const page = await drawn(<ConfirmButton t={t} label="Delete" question="Really?" onConfirm={onConfirm} />);
  return { ...page, onConfirm };
};

it('does nothing before it has asked, and stands on the harmless answer', async () => {
  const { press, control, onConfirm } = await draw();
  await press('Delete');
  expect(onConfirm).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(control('No'));
});

it('does it once on yes', async () => {
  const { press, onConfirm } = await draw();
  await press('Delete');
  await press('Yes');
  expect(onConfirm).toHaveBeenCalledTimes(1);
});

it('keeps everything on no and on Esc, and gives the focus back', async () => {
  const { press, control, root, onConfirm } = await draw();
  await press('Delete');
  await press('No');
  expect(document.activeElement).toBe(control('Delete'));
  await press('Delete');
  control('No').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await vi.waitFor(() => expect(root.textContent).toBe('Delete'));
  expect(onConfirm).not.toHaveBeenCalled();
});
