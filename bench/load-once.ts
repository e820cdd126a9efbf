/** Loads packs in a process of its own and prints how many milliseconds it took. */
import { readFileSync } from 'node:fs';
import { loadPacks } from '../lib/core/load-packs.ts';
import { readPackBytes } from '../lib/core/pack-bytes.ts';

const { buffer, byteOffset, byteLength } = readFileSync(process.argv[2]!);
const bytes = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
const start = performance.now();
loadPacks(readPackBytes(bytes));
console.log(performance.now() - start);
