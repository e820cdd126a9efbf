import { isSpace } from './clean-text.ts';

/**
 * Remembers which piece of the page each piece of the text came from. Runs of characters that were
 * copied unchanged share one entry, so a post costs a few entries, not one per character.
 */
export class TextMap {
  text = '';
  /** Start in the text, length in the text, node, start in the node, length in the node; five parallel lists. */
  readonly #at: number[] = [];
  readonly #length: number[] = [];
  readonly #node: Node[] = [];
  readonly #from: number[] = [];
  readonly #width: number[] = [];

  /** Appends `piece`, which stands for `width` characters of `node` from `from`. An element stands for itself. */
  add(piece: string, node: Node, from: number, width: number): void {
    const last = this.#at.length - 1;
    const copied = piece.length === width;
    if (
      copied &&
      last >= 0 &&
      this.#node[last] === node &&
      this.#length[last] === this.#width[last] &&
      this.#from[last]! + this.#width[last]! === from &&
      this.#at[last]! + this.#length[last]! === this.text.length
    ) {
      this.#length[last]! += width;
      this.#width[last]! += width;
    } else {
      this.#at.push(this.text.length);
      this.#length.push(piece.length);
      this.#node.push(node);
      this.#from.push(from);
      this.#width.push(width);
    }
    this.text += piece;
  }

  /** Appends a character that stands nowhere in the page, such as the break between two blocks. */
  addBreak(piece: string): void {
    this.text += piece;
  }

  /** Replaces the last character by one composed with a mark from the next node. */
  compose(composed: string): void {
    this.text = this.text.slice(0, -1) + composed;
  }

  /** Live ranges over `text.slice(start, end)`; empty when the page no longer holds that text. */
  rangesOf(start: number, end: number): Range[] {
    const ranges: Range[] = [];
    if (!(start < end)) return ranges;
    for (let index = 0; index < this.#at.length; index++) {
      const at = this.#at[index]!;
      const length = this.#length[index]!;
      if (at + length <= start) continue;
      if (at >= end) break;
      const range = this.#rangeIn(index, Math.max(0, start - at), Math.min(length, end - at));
      if (!range) return [];
      ranges.push(range);
    }
    return ranges;
  }

  #rangeIn(index: number, start: number, end: number): Range | null {
    const node = this.#node[index]!;
    if (!node.isConnected) return null;
    const range = node.ownerDocument?.createRange();
    if (!range) return null;
    if (node.nodeType !== 3) {
      range.selectNode(node);
      return range;
    }
    const from = this.#from[index]!;
    const copied = this.#length[index] === this.#width[index];
    const first = copied ? from + start : from;
    const last = copied ? from + end : from + this.#width[index]!;
    const data = (node as Text).data;
    if (last > data.length) return null;
    const at = this.#at[index]!;
    // A site may reuse the node for another post: never mark words that are not the ones that were read.
    if (copied && !sameWords(data, first, this.text, at + start, end - start)) return null;
    range.setStart(node, first);
    range.setEnd(node, last);
    return range;
  }
}

function sameWords(data: string, from: number, text: string, at: number, length: number): boolean {
  for (let index = 0; index < length; index++) {
    const there = data.charCodeAt(from + index);
    const here = text.charCodeAt(at + index);
    if (there !== here && !(isSpace(there) && isSpace(here))) return false;
  }
  return true;
}
