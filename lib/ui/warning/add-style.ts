/** One parsed sheet serves all warnings of a document. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Gives a shadow root some CSS. Constructed sheets first: a page's content security policy does not reach them.
 * Where the browser refuses (Firefox content scripts), a `<style>` element.
 */
export function addStyle(root: ShadowRoot, css: string): void {
  const document = root.ownerDocument;
  try {
    const sheet = parsed(document, css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    if (root.adoptedStyleSheets.includes(sheet)) return;
  } catch {
    // Refused: an element does it too.
  }
  const style = document.createElement('style');
  style.textContent = css;
  root.prepend(style);
}

/** Parses some CSS ahead of its first use, which takes longer than any later one. */
export function prepareStyle(document: Document, css: string): void {
  try {
    parsed(document, css);
  } catch {
    // Where the browser refuses there is nothing to prepare.
  }
}

function parsed(document: Document, css: string): CSSStyleSheet {
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  const sheet = known.get(css) ?? new (document.defaultView?.CSSStyleSheet ?? CSSStyleSheet)();
  if (!known.has(css)) sheet.replaceSync(css);
  sheets.set(document, known.set(css, sheet));
  return sheet;
}
