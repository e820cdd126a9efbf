/** Puts text on the reader's clipboard; call it only from a click. False when the browser or the page forbids it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
