import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Verdict } from '../../core/verdict.ts';
import type { ReadPost } from '../../sites/read-post.ts';
import type { HelpLine } from '../controls/help-line.ts';
import { createTranslate, type Messages } from '../translate.ts';
import { afterLayout } from './after-layout.ts';
import type { Known, WarningsOptions } from './warnings-shape.ts';

const read = (lang: string): Messages =>
  parse(readFileSync(join(import.meta.dirname, `../../../locales/${lang}.yml`), 'utf8'));

/** The words readers really see, for tests. */
export const vi = createTranslate({ vi: read('vi') }, 'vi');

/** A verdict that found `words` in `text`; each pair is signal and words. */
export function verdictOn(text: string, words: [string, string][], more: Partial<Verdict> = {}): Verdict {
  return {
    ...{
      level: 'danger',
      kind: 'trafficking',
      score: 80,
      lures: ['vi/m01'],
      role: 'recruiting',
      support: null,
      abroad: false,
    },
    reasons: ['abroad-no-employer', 'travel-paid'],
    hits: words.map(([signal, found]) => ({
      signal,
      start: text.indexOf(found),
      end: text.indexOf(found) + found.length,
    })),
    packs: ['vi@1'],
    ...more,
  };
}

/** A calm verdict: nothing to draw. */
export const calm = verdictOn('', [], { level: 'calm', kind: null, reasons: [], lures: [] });

/** Resolves when a warning asked for before has been drawn: behind the next picture of the page. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => afterLayout(document, resolve));
}

/** A post standing in the test page: `container > div > anchor`. */
export function postInPage(text: string, key = text): ReadPost {
  const container = document.createElement('div');
  const middle = document.createElement('div');
  const anchor = document.createElement('div');
  anchor.textContent = text;
  middle.append(anchor);
  container.append(middle);
  document.body.append(container);
  return {
    ...{ text, key, anchor, container, posterText: '', author: 'Lan', site: 'facebook', surface: 'feed' },
    ...{ kind: 'post', partial: false, link: null, authorLink: null },
    rangesOf(start, end) {
      const node = anchor.firstChild;
      if (!node) return [];
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return [range];
    },
  };
}

export const line111: HelpLine = {
  ...{ id: 'vn-111', name: 'Tổng đài quốc gia 111', number: '111', tel: 'tel:111', cost: 'Miễn phí' },
  ...{ hours: 'Cả ngày đêm', url: null, channel: 'phone', fromAbroad: 'unknown', steps: [] },
};

/** What a test of warnings hands over when it does not look at it; nothing that is done leads anywhere. */
export function quietOptions(signal: AbortSignal, known: Known) {
  const nothing = () => {};
  return {
    ...{ document, mode: 'open', theme: 'light', t: vi, fontSize: 16, signal, known, coverDanger: true },
    ...{
      hotlinesFor: () => [line111],
      onHelp: nothing,
      onReport: nothing,
      onShare: nothing,
      onQuiet: nothing,
    },
    ...{ onAskFamily: async () => '', onAskLift: nothing },
  } satisfies WarningsOptions;
}
