import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi as mock } from 'vitest';
import { drawn } from '../page/test-page.ts';
import { ReadAloud } from './read-aloud.tsx';
import { verdictOn, vi } from './testing.ts';
import { warningView } from './warning-view.ts';

const view = warningView(verdictOn('Sang Cam', []), { text: 'Sang Cam' }, [], vi)!;
const vietnamese = { lang: 'vi-VN', localService: true };
let voices: object[];
let whenVoices: () => void;
const speak = mock.fn();
const cancel = mock.fn();

beforeEach(() => {
  voices = [{ lang: 'en-US', localService: true }, vietnamese];
  mock.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    addEventListener: (_: string, listener: () => void) => {
      whenVoices = listener;
    },
    removeEventListener() {},
    speak,
    cancel,
  });
  mock.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
});

afterEach(() => {
  mock.unstubAllGlobals();
  mock.clearAllMocks();
});

const draw = () => drawn(<ReadAloud view={view} t={vi} />);

describe('reading aloud', () => {
  it('says our own words with a voice of the language, and stops when asked', async () => {
    const { press, has } = await draw();
    await press('Đọc to');
    const said = speak.mock.lastCall![0];
    expect(said).toMatchObject({ lang: 'vi-VN', voice: vietnamese });
    expect(said.text).toContain(vi('reasons.travel-paid.sentence'));
    expect(said.text).toContain(view.action);
    expect(said.text).not.toContain('Sang Cam');
    cancel.mockClear();
    await press('Dừng đọc');
    expect(cancel).toHaveBeenCalledTimes(1);
    expect(has('Đọc to')).toBe(true);
  });

  it('does not silence another warning that began meanwhile', async () => {
    const { press } = await draw();
    await press('Đọc to');
    const said = speak.mock.lastCall![0];
    cancel.mockClear();
    // The browser tells the first one that it was cut off only after the second has begun.
    await act(async () => said.onerror());
    expect(cancel).not.toHaveBeenCalled();
  });

  it('is ready again when the voice has come to its end', async () => {
    const { press, has } = await draw();
    await press('Đọc to');
    await act(() => speak.mock.lastCall![0].onend());
    expect(has('Đọc to')).toBe(true);
  });

  it('falls silent when its warning goes, and leaves others talking', async () => {
    const { press, root } = await draw();
    await press('Đọc to');
    cancel.mockClear();
    await act(() => render(null, root));
    expect(cancel).toHaveBeenCalledTimes(1);
    const other = await draw();
    cancel.mockClear();
    await act(() => render(null, other.root));
    expect(cancel).not.toHaveBeenCalled();
  });

  it.each([
    ['no voice of the language', [{ lang: 'en-US', localService: true }]],
    ['only a voice that sends the words away', [{ lang: 'vi-VN', localService: false }]],
  ])('is not there with %s', async (_, found) => {
    voices = found;
    expect((await draw()).has('Đọc to')).toBe(false);
  });

  it('is not there in a browser without speech', async () => {
    mock.stubGlobal('speechSynthesis', undefined);
    expect((await draw()).has('Đọc to')).toBe(false);
  });

  it('appears when the voices come late', async () => {
    voices = [];
    const { has } = await draw();
    voices = [vietnamese];
    await act(() => whenVoices());
    expect(has('Đọc to')).toBe(true);
  });
});
