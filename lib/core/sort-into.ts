/** Sorts 0, 1, 2 … by their bucket, in order within it: bucket b holds `order` [offsets[b], offsets[b + 1]). */
export function sortInto(buckets: Int32Array, count: number): { offsets: Int32Array; order: Int32Array } {
  const offsets = new Int32Array(count + 1);
  for (const bucket of buckets) offsets[bucket + 1]!++;
  for (let b = 0; b < count; b++) offsets[b + 1]! += offsets[b]!;
  const next = offsets.slice(0, count);
  const order = new Int32Array(buckets.length);
  for (let i = 0; i < buckets.length; i++) order[next[buckets[i]!]!++] = i;
  return { offsets, order };
}
