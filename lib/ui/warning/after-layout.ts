/**
 * Calls `look` in a task behind the next picture of the page. Sizes and styles asked for there cost nothing more; asked
 * for right after a change of ours they would make the browser lay out the whole page in the middle of our task.
 */
export function afterLayout(document: Document, look: () => void): void {
  const window = document.defaultView!;
  window.requestAnimationFrame(() => window.setTimeout(look));
}
