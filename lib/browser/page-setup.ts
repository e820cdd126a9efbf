import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { dressPage } from '../ui/page/dress-page.ts';
import { PAGE_MESSAGES } from '../ui/page-messages.ts';
import { type Language, languageOf, type Settings } from '../ui/settings/settings-shape.ts';
import { createTranslate, type Translate } from '../ui/translate.ts';
import { readSettings, watchSettings } from './settings.ts';

/** What every page of the extension needs; changes in another tab show at once. */
export interface Page {
  settings: ReadonlySignal<Settings>;
  lang: ReadonlySignal<Language>;
  t: ReadonlySignal<Translate>;
}

/**
 * Reads the settings and dresses the document in them. `titleKey` names the tab; `named: false` leaves our
 * name out of it.
 */
export async function setUpPage(titleKey: string, { named = true } = {}): Promise<Page> {
  const settings = signal(await readSettings());
  watchSettings((next) => {
    settings.value = next;
  });
  const device = matchMedia('(prefers-color-scheme: dark)');
  const dark = signal(device.matches);
  device.addEventListener('change', () => {
    dark.value = device.matches;
  });
  const lang = computed(() => languageOf(settings.value.language, navigator.languages));
  const t = computed(() => createTranslate(PAGE_MESSAGES, lang.value));
  effect(() => {
    dressPage(document.documentElement, settings.value, lang.value, dark.value);
    document.title = named ? `${t.value(titleKey)} · ${t.value('page.name')}` : t.value(titleKey);
  });
  return { settings, lang, t };
}
