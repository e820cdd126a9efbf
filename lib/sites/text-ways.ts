import type { Look } from './look.ts';
import type { TextWays } from './read-text.ts';

/** How this site's words are read, besides what is dropped. `except` are elements that are read on their own. */
export function textWays(look: Look, except?: ReadonlySet<Element>): Partial<TextWays> {
  const { inline, lines, controls, moreWords, clip } = look.site.post;
  return {
    inline: inline.length > 0 ? look.compiled.any(inline) : '',
    lines: lines.length > 0 ? look.compiled.any(lines) : '',
    controls,
    moreWords,
    clip,
    ...(except && { except }),
  };
}
