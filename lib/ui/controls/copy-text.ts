import type { Translate } from '../translate.ts';

/** Puts text on the reader's clipboard; call it only from a click. False when the browser or the page forbids it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies a number or address, and says in the reader's words how it went. */
export async function copyNumber(number: string, t: Translate): Promise<string> {
  return (await copyText(number)) ? t('hotline.copied', { number }) : t('hotline.copy-failed');
}
