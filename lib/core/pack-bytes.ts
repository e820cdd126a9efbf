import type { CompiledPacks, PackTables } from './compiled-pack.ts';

/**
 * Compiled packs as bytes: four bytes with the length of a head, the head as JSON in ASCII, and behind it the tables as they lie
 * in memory, each at a multiple of eight. Reading them back copies nothing. Numbers are little-endian, as on every
 * machine that runs a browser.
 */
const NUMBERS = { Int32Array, Int16Array, Uint16Array, Uint8Array } as const;
type Numbers = InstanceType<(typeof NUMBERS)[keyof typeof NUMBERS]>;

const HEAD_SIZE = 4;
const ALIGNED = 8;

interface Place {
  type: keyof typeof NUMBERS;
  /** From the end of the head, in bytes. */
  offset: number;
  length: number;
}

type Head = Omit<CompiledPacks, 'tables'> & { tables: Record<keyof PackTables, Place> };

/** Writes compiled packs; the same packs give the same bytes. */
export function packBytes({ tables, ...facts }: CompiledPacks): Uint8Array<ArrayBuffer> {
  const all = Object.entries(tables) as [keyof PackTables, Numbers][];
  let size = 0;
  const places = all.map(([name, numbers]) => {
    const place: Place = { type: typeOf(numbers), offset: size, length: numbers.length };
    size = aligned(size + numbers.byteLength);
    return [name, place] as const;
  });
  const head: Head = { ...facts, tables: Object.fromEntries(places) as Head['tables'] };
  const written = new TextEncoder().encode(inAscii(JSON.stringify(head)));
  const start = aligned(HEAD_SIZE + written.length);
  const bytes = new Uint8Array(start + size);
  new DataView(bytes.buffer).setUint32(0, written.length, true);
  bytes.set(written, HEAD_SIZE);
  for (const [index, [, numbers]] of all.entries()) {
    const own = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
    bytes.set(own, start + places[index]![1].offset);
  }
  return bytes;
}

/**
 * Reads what `packBytes` wrote. The tables lie in the buffer, which must not change any more.
 * @throws Error when the bytes are cut off or something else
 */
export function readPackBytes(buffer: ArrayBuffer): CompiledPacks {
  const length = buffer.byteLength >= HEAD_SIZE ? new DataView(buffer).getUint32(0, true) : 0;
  const start = aligned(HEAD_SIZE + length);
  if (length === 0 || start > buffer.byteLength) throw new Error('These are no packs');
  const { tables, ...facts } = JSON.parse(
    new TextDecoder().decode(new Uint8Array(buffer, HEAD_SIZE, length)),
  ) as Head;
  const mapped = Object.entries(tables).map(([name, place]) => [
    name,
    new NUMBERS[place.type](buffer, start + place.offset, place.length),
  ]);
  return { ...facts, tables: Object.fromEntries(mapped) as PackTables };
}

/** Reading is much faster when no letter needs more than a byte. */
function inAscii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function typeOf(numbers: Numbers): Place['type'] {
  return numbers[Symbol.toStringTag];
}

function aligned(size: number): number {
  return Math.ceil(size / ALIGNED) * ALIGNED;
}
