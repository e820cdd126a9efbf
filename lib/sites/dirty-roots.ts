/** More changed places than this and one sweep of the page is cheaper. */
const MANY = 400;
/** How far up a changed place looks for the post it belongs to. */
const MAX_UP = 200;

/** Collects what changed in a page, and boils it down to the few elements worth reading again. */
export class DirtyRoots {
  /** Elements that are new in the page. */
  #added = new Set<Element>();
  /** Elements in which something was changed or taken away. */
  #changed = new Set<Element>();
  /** Something left the page. */
  removed = false;
  /** So much changed that the whole page is to be looked at. */
  everything = false;

  /** Takes in mutation records; `ignore` names the nodes that are our own. */
  note(records: readonly MutationRecord[], ignore: (node: Node) => boolean): void {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (ignore(target)) continue;
      const added = [...addedNodes].filter((node) => !ignore(node));
      const removed = removedNodes.length > 0 && [...removedNodes].some((node) => !ignore(node));
      if (removed) this.removed = true;
      for (const node of added) if (node.nodeType === 1) this.#added.add(node as Element);
      if (type === 'characterData' || removed || added.length > 0) this.#change(target);
    }
    if (this.#added.size + this.#changed.size > MANY) this.all();
  }

  /** Asks for one element, as if it were new. */
  add(element: Element): void {
    this.#added.add(element);
  }

  /** Asks for the whole page. */
  all(): void {
    this.everything = true;
    this.#added.clear();
    this.#changed.clear();
  }

  clear(): void {
    this.all();
    this.everything = false;
    this.removed = false;
  }

  get size(): number {
    return this.#added.size + this.#changed.size + (this.everything ? 1 : 0);
  }

  /** Whether something that is still to be read again stands in an element, or is it. */
  isIn(element: Element): boolean {
    for (const set of [this.#changed, this.#added])
      for (const each of set) if (element.contains(each)) return true;
    return false;
  }

  /**
   * Takes one element to read again, or null when nothing is left. A place inside a known post gives the whole
   * post, outermost first, so that a shared post is read as part of its sharer's. A changed place that belongs to
   * no post gives nothing: what is new in it comes as an element of its own.
   */
  next(isPost: (element: Element) => boolean, message: string): Element | null {
    for (const set of [this.#changed, this.#added]) {
      for (const element of set) {
        set.delete(element);
        if (!element.isConnected) continue;
        const owner = outermostPost(element, isPost) ?? element.closest(message);
        if (owner) return owner;
        if (set === this.#added) return element;
      }
    }
    return null;
  }

  #change(target: Node): void {
    const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
    if (element) this.#changed.add(element);
  }
}

/** The outermost known post around an element, or null. */
export function outermostPost(element: Element, isPost: (element: Element) => boolean): Element | null {
  let owner: Element | null = null;
  let at: Element | null = element;
  for (let up = 0; at && up < MAX_UP; up++, at = at.parentElement) if (isPost(at)) owner = at;
  return owner;
}
