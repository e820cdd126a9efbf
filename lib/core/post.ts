/**
 * A post as it was read: the only thing the engine ever sees.
 * Sites produce it (`lib/sites`), the command line and the popup make it from pasted text.
 */
export interface Post {
  /** What the author wrote. Any length; offsets in a verdict are UTF-16 indices into this string. */
  text: string;
  /** Machine-read words of the pictures (`alt` text). Noisy, so it weighs less than `text`. */
  posterText?: string;
  /** Name shown as author. Never judged; used to tell posts apart and in the reader's own report. */
  author?: string;
  /** BCP-47 language of the text when known, e.g. `vi`. */
  lang?: string;
}
