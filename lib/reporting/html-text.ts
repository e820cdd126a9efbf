const CODES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that stands for itself in a page and between quotes. Control characters, which no page may hold, go. */
export const escaped = (text: string): string =>
  text
    .replace(/[&<>"']/g, (sign) => CODES[sign]!)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\ufffd');

/** A piece of a page whose text is escaped already. */
export interface Piece {
  html: string;
}

/**
 * One element of a page that is written into a file. Everything handed in as a string is text, never markup; the
 * names of tags and attributes are ours.
 */
export function piece(
  tag: string,
  attributes: Record<string, string>,
  ...children: (string | Piece)[]
): Piece {
  const names = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const open = `<${tag}${names.join('')}>`;
  if (tag === 'img' || tag === 'meta') return { html: open };
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : child.html));
  return { html: `${open}${inner.join('')}</${tag}>\n` };
}
