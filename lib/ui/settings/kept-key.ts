/** A post or an author the reader said they know. Neither words nor names are kept. */
export interface KeptKey {
  /** Identity of the post or author, as a hash; see `ReadPost.key` and `authorKey`. */
  key: string;
  site: string;
  /** When, in ms since 1970. */
  at: number;
}
