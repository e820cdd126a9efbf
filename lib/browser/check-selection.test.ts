import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '#imports';
import { offerSelectionCheck, takeSelection } from './check-selection.ts';
import { stored } from './stored.ts';

type Click = (info: { menuItemId: string; selectionText?: string }) => void;
let click: Click;
const openPopup = vi.fn(async () => {});

beforeEach(() => {
  fakeBrowser.reset();
  openPopup.mockReset().mockResolvedValue(undefined);
  Object.assign(browser, {
    contextMenus: {
      create: vi.fn(),
      removeAll: vi.fn(async () => {}),
      onClicked: {
        addListener: (listener: Click) => {
          click = listener;
        },
      },
    },
  });
  Object.assign(browser.action, { openPopup });
  offerSelectionCheck();
});

it('hands the selected words to the popup, once', async () => {
  click({ menuItemId: 'check-selection', selectionText: 'Bao xe đi' });
  await vi.waitFor(() => expect(openPopup).toHaveBeenCalled());
  expect(await takeSelection()).toBe('Bao xe đi');
  expect(await takeSelection()).toBe('');
});

it('opens a tab where the popup cannot be opened', async () => {
  openPopup.mockRejectedValue(new Error('no window'));
  const create = vi.spyOn(browser.tabs, 'create');
  click({ menuItemId: 'check-selection', selectionText: 'Bao xe đi' });
  await vi.waitFor(() => expect(create).toHaveBeenCalled());
  expect(await takeSelection()).toBe('Bao xe đi');
});

it.each([[{ menuItemId: 'another', selectionText: 'x' }], [{ menuItemId: 'check-selection' }]])(
  'does nothing for %o',
  async (info) => {
    click(info);
    await Promise.resolve();
    expect(openPopup).not.toHaveBeenCalled();
    expect(await takeSelection()).toBe('');
  },
);

it('does without where the browser has no such menus', () => {
  Object.assign(browser, { contextMenus: undefined });
  expect(offerSelectionCheck).not.toThrow();
});

it('takes nothing odd from storage', async () => {
  await stored('session', 'check').write({ text: 'x' });
  expect(await takeSelection()).toBe('');
});
