/** Loads one compiled pack in a process of its own and prints how many milliseconds it took. */
import { readFileSync } from 'node:fs';
import { loadPacks } from '../lib/core/load-packs.ts';

const text = readFileSync(process.argv[2]!, 'utf8');
const start = performance.now();
loadPacks(JSON.parse(text));
console.log(performance.now() - start);
