import { type Catalogue, type Messages, mergeMessages } from './translate.ts';

const files = import.meta.glob<Messages>('../../locales/*.yml', { eager: true, import: 'default' });

/** Every file of one language, e.g. `vi.yml` and `pages.vi.yml`, as one. */
function ofLanguage(lang: string): Messages {
  const name = new RegExp(`/(?:[\\w-]+\\.)?${lang}\\.yml$`);
  const paths = Object.keys(files).filter((path) => name.test(path));
  return mergeMessages(...paths.sort().map((path) => files[path] ?? {}));
}

/** All words, for popup, settings, report and welcome. The content script takes `messages.ts`, which is smaller. */
export const PAGE_MESSAGES: Catalogue = { vi: ofLanguage('vi'), en: ofLanguage('en') };
