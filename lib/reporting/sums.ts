/** Name of the check sums, for people. */
export const SUM_KIND = 'SHA-256';
/** The list that `sha256sum -c` reads. */
export const SUMS_FILE = 'SHA256SUMS.txt';
