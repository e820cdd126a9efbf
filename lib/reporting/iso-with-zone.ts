const two = (n: number) => String(n).padStart(2, '0');

/**
 * ISO 8601 in local time with its offset, e.g. `2026-11-21T14:05:00+07:00`.
 * Police ask when a post was seen; a bare UTC time would be seven hours off for most readers.
 *
 * @param offset minutes behind UTC as `Date#getTimezoneOffset` gives them (−420 in Việt Nam)
 */
export function isoWithZone(date: Date, offset = date.getTimezoneOffset()): string {
  const local = new Date(date.getTime() - offset * 60_000).toISOString().slice(0, 19);
  const ahead = Math.abs(offset);
  return `${local}${offset > 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

/** The day alone, for people: `21/11/2026`. */
export const readableDay = (iso: string): string => iso.replace(/^(\d{4})-(\d\d)-(\d\d).*$/, '$3/$2/$1');

/** The same moment for people, in the zone it was written in: `14:05 21/11/2026 (+07:00)`. */
export function readableTime(iso: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)[\d:.]*(.*)$/.exec(iso);
  if (!parts) return iso;
  const [, year, month, day, time, zone] = parts;
  return `${time} ${day}/${month}/${year} (${zone === 'Z' ? 'UTC' : zone})`;
}
