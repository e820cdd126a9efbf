/** Where a number stands in the sorted stretch [from, to) of a row; -1 when it does not. */
export function indexInSorted(row: Uint16Array, from: number, to: number, number: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low < to && row[low] === number ? low : -1;
}
