import { hashOf } from './hash.ts';

/**
 * How Vietnamese syllables are built, without their marks: an onset (or none) and a rhyme. Enough to tell what could be
 * Vietnamese at all, and which bare spellings no writer of diacritics would leave so.
 */
const ONSETS = ' b c ch d g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x'.split(' ');
const RHYMES = (
  'a ac ach ai am an ang anh ao ap at au ay e ec em en eng enh ech eo ep et eu i ia ich iec iem ien ieng iep iet ieu im ' +
  'in inh ip it iu o oa oac oach oai oam oan oang oanh oao oat oay oc oe oen oeo oet oi om on ong ooc op ot u ua uan uang ' +
  'uat uay uc ue uech uenh ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uynh uyt y ' +
  'ych yem yen yeng yet yeu'
).split(' ');
/** Rhymes that carry a mark in every Vietnamese word: iê, uô or ươ before something, and what closes with a stop. */
const NEVER_BARE = /^(?:u?[iy]e.+|uo.+|.*(?:c|ch|p|t))$/;
/** Of these the ones that no English word shares. */
const VIETNAMESE_ONLY = /^(?:u?[iy]e.+|uo.+)$/;

const BARE = { possible: 1, lacksMark: 2, surelyLacksMark: 3 } as const;

/** Hashes of all bare syllables and their kinds, open addressing; a third of the places is in use. */
const SIZE = 8_192;
const MASK = SIZE - 1;
const hashes = new Int32Array(SIZE);
const kinds = new Uint8Array(SIZE);
let made = false;

function kindOf(hash: number): number {
  if (!made) makeTable();
  return kinds[slotOf(hash)]!;
}

/** Where a hash stands, or the free place where it would. */
function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & MASK;
  while (kinds[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & MASK;
  return slot;
}

function makeTable(): void {
  made = true;
  for (const rhyme of RHYMES) {
    const never = NEVER_BARE.test(rhyme) ? BARE.lacksMark : BARE.possible;
    const kind = VIETNAMESE_ONLY.test(rhyme) ? BARE.surelyLacksMark : never;
    for (const onset of ONSETS) {
      const hash = hashOf(onset + rhyme);
      const slot = slotOf(hash);
      // "gi" + "et" and "g" + "iet" are one spelling: it may stand bare if either may.
      kinds[slot] = kinds[slot] === 0 ? kind : Math.min(kinds[slot]!, kind);
      hashes[slot] = hash;
    }
  }
}

/** Whether bare letters with this hash could be a Vietnamese syllable. */
export function isSyllable(hash: number): boolean {
  return kindOf(hash) > 0;
}

/** Whether bare letters with this hash are a Vietnamese syllable that lacks its marks: tuyen, nguoi, viec. */
export function surelyLacksMarks(hash: number): boolean {
  return kindOf(hash) === BARE.surelyLacksMark;
}

/** As `surelyLacksMarks`, or a syllable that could also be a word of another language: khach, tot; hot, chat. */
export function lacksMarks(hash: number): boolean {
  return kindOf(hash) >= BARE.lacksMark;
}
