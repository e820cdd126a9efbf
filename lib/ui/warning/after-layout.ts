/**
 * Calls `look` in a task behind the next picture of the page. Sizes and styles asked for there cost nothing more; asked
 * for right after a change of ours they would make the browser lay out the whole page in the middle of our task.
 */
export function afterLayout(document: Document, look: () => void): void {
  const window = document.defaultView!;
  window.requestAnimationFrame(() => window.setTimeout(look));
}

/** The same as a wish: asked again before it was done, it is done once. Where no picture is drawn, as in a hidden tab, wishes do not pile up. */
export function onceAfterLayout(document: Document, look: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    afterLayout(document, () => {
      isDue = false;
      look();
    });
  };
}
