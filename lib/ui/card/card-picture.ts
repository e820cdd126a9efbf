/** What is drawn, as a PNG; null when the browser cannot. */
export function pictureOf(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** Puts the picture on the clipboard; call it only from a click. False when the browser forbids it. */
export async function copyPicture(canvas: HTMLCanvasElement): Promise<boolean> {
  try {
    const picture = await pictureOf(canvas);
    if (!picture) return false;
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
}
