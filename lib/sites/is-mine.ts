import { cleanLine } from './clean-text.ts';
import type { UnitDescription } from './define-site.ts';
import { all, type Look } from './look.ts';

/** Longest label that is looked through, in UTF-16 units. */
const MAX_LABEL = 200;

/** Whether the words around a message say that the reader sent it. Only for kinds of units the reader asked for. */
export function isMine(look: Look, { mine }: UnitDescription, item: Element): boolean {
  if (!mine) return false;
  return all(item, look.compiled.any(mine.label)).some((element) => {
    const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
    const [sender = ''] = cleanLine(label.slice(0, MAX_LABEL)).split(/:(?: |$)/u);
    return mine.words.some((word) => sender.startsWith(word) || sender.endsWith(word));
  });
}
