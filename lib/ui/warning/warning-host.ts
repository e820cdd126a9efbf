import controlsCss from '../controls/controls.css?inline';
import themeCss from '../theme.css?inline';
import { addStyle, prepareStyle } from './add-style.ts';
import chipCss from './chip.css?inline';
import topLayerCss from './top-layer.css?inline';
import warningCss from './warning.css?inline';

/** An element of ours in the page, with everything that matters behind a closed root. */
export interface WarningHost {
  element: HTMLElement;
  /** Where the view is rendered; out of the page's reach. */
  box: HTMLElement;
  /** Takes away what the page has put on the host. True when there was something. */
  clean(): boolean;
}

/** Where a host stands: as a block in its post, as a chip in its message, or over the page. */
export type HostLayer = 'inline' | 'chip' | 'top';

const LAYER_CSS: Record<HostLayer, string> = { inline: '', chip: chipCss, top: topLayerCss };

const cssOf = (layer: HostLayer) => themeCss + controlsCss + warningCss + LAYER_CSS[layer];

export type RootMode = 'open' | 'closed';

/** Without a hyphenated tag name of our own the page's element rules would match us. Never registered. */
const TAG = 'viec-that-note';

/**
 * What must not bubble into the page: sites bind single-key shortcuts and click handlers to their posts.
 * Scrolling and dragging stay the browser's.
 */
const KEPT_EVENTS = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'copy', 'cut', 'paste'],
  ...[
    'click',
    'dblclick',
    'auxclick',
    'contextmenu',
    'mousedown',
    'mouseup',
    'mouseover',
    'mouseout',
    'mousemove',
  ],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...[
    'touchstart',
    'touchend',
    'touchmove',
    'touchcancel',
    'focusin',
    'focusout',
    'selectstart',
    'dragstart',
  ],
];

/** Gets ready what the first host needs, so that making it does not come on top of drawing in it. */
export function prepareHosts(document: Document): void {
  prepareStyle(document, cssOf('inline'));
}

/** Makes a host that is not in the page yet. */
export function createWarningHost(document: Document, mode: RootMode, layer: HostLayer): WarningHost {
  const element = document.createElement(TAG);
  const root = element.attachShadow({ mode });
  const box = document.createElement('div');
  root.append(box);
  addStyle(root, cssOf(layer));
  for (const type of KEPT_EVENTS) {
    element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  const allowed = new Set<string>();
  if (layer === 'chip') box.setAttribute('data-chip', '');
  if (layer === 'top') {
    box.className = 'over';
    if (typeof element.showPopover === 'function') {
      element.setAttribute('popover', 'manual');
      allowed.add('popover');
    }
  }
  return { element, box, clean: () => removeForeign(element, allowed) };
}

/** The page's style rules cannot win over ours, but `inert` or `aria-hidden` would still take the warning away. */
function removeForeign(element: HTMLElement, allowed: Set<string>): boolean {
  let dirty = false;
  for (const name of element.getAttributeNames()) {
    if (allowed.has(name) && element.getAttribute(name) === 'manual') continue;
    element.removeAttribute(name);
    dirty = true;
  }
  for (const name of allowed) if (!element.hasAttribute(name)) element.setAttribute(name, 'manual');
  for (const child of [...element.childNodes]) child.remove();
  return dirty;
}
