/** A post the reader said they know. Neither its words nor its author are kept. */
export interface SilencedPost {
  /** Identity of the post; see `ReadPost.key`. */
  key: string;
  site: string;
  /** When, in ms since 1970. */
  at: number;
}
