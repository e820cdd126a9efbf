/** A text in the form in which two of them are compared. */
export function squeeze(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
