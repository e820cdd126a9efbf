/** One parsed sheet serves all warnings of a document. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Gives a document or shadow root some CSS. Constructed sheets first: a page's content security policy does not
 * reach them. Where the browser refuses (Firefox content scripts), a `<style>` element.
 * @returns a function that puts the style back if the page has thrown it out
 */
export function addStyle(root: Document | ShadowRoot, css: string): () => void {
  const document = root.ownerDocument ?? (root as Document);
  try {
    const sheet = parsed(document, css);
    const adopt = () => {
      if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    };
    adopt();
    if (root.adoptedStyleSheets.includes(sheet)) return adopt;
  } catch {
    // Refused: an element does it too.
  }
  return addStyleElement(root, document, css);
}

function parsed(document: Document, css: string): CSSStyleSheet {
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  const sheet = known.get(css) ?? new (document.defaultView?.CSSStyleSheet ?? CSSStyleSheet)();
  if (!known.has(css)) sheet.replaceSync(css);
  sheets.set(document, known.set(css, sheet));
  return sheet;
}

function addStyleElement(root: Document | ShadowRoot, document: Document, css: string): () => void {
  const style = document.createElement('style');
  style.textContent = css;
  const restore = () => {
    if (!root.contains(style)) ('head' in root ? (root.head ?? root) : root).prepend(style);
  };
  restore();
  return restore;
}
