/**
 * Public keys, raw and in base64, whose packs of selectors are taken. A maintainer who signs packs adds theirs here
 * (`npm run sign:sites -- --new-key`); the list is part of the build and reviewed like code. While it is empty no pack is
 * taken.
 */
export const SITE_PACK_KEYS: readonly string[] = [];
