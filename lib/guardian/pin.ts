/** What is kept of a PIN: enough to check one, not enough to read it back. */
export interface PinHash {
  iterations: number;
  /** Base64. */
  salt: string;
  /** Base64, 32 bytes. */
  hash: string;
}

/** Fewer rounds than this are refused, whoever made the hash. */
export const LEAST_ITERATIONS = 210_000;
/** Rounds of a new hash: about half a second on a cheap computer. */
const ITERATIONS = 600_000;
/** More would let a policy file stop the worker for minutes. */
const MOST_ITERATIONS = 5_000_000;
const SALT_BYTES = 16;
const HASH_BYTES = 32;
const FORM = 'pbkdf2-sha256';

/** Why a PIN cannot be taken; null when it can. */
export function pinProblem(pin: string): 'form' | 'simple' | null {
  if (!isPin(pin)) return 'form';
  const steps = new Set([...pin].slice(1).map((digit, i) => Number(digit) - Number(pin[i])));
  // 111111, 123456 and 987654 are tried first.
  const [only] = steps;
  return steps.size === 1 && Math.abs(only!) <= 1 ? 'simple' : null;
}

/** Six to twelve digits. Anything else cannot be a PIN and is never even compared. */
export const isPin = (pin: unknown): pin is string => typeof pin === 'string' && /^\d{6,12}$/.test(pin);

/** Hashes a new PIN with a salt of its own. */
export async function hashPin(pin: string, iterations = ITERATIONS): Promise<PinHash> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const hash = await derive(pin, salt, iterations);
  return { iterations, salt: toBase64(salt), hash: toBase64(hash) };
}

/** True when the PIN is the one that was hashed. Looks at every byte, whatever the first ones say. */
export async function pinMatches(pin: string, kept: PinHash): Promise<boolean> {
  const wanted = fromBase64(kept.hash);
  const found = await derive(pin, fromBase64(kept.salt), kept.iterations);
  let different = wanted.length ^ found.length;
  for (let i = 0; i < found.length; i++) different |= found[i]! ^ (wanted[i] ?? 0);
  return different === 0;
}

/** Reads a hash from storage; null when it is none, or one too weak to stand behind. */
export function parsePinHash(raw: unknown): PinHash | null {
  const { iterations, salt, hash } = (raw ?? {}) as Partial<Record<keyof PinHash, unknown>>;
  if (!Number.isInteger(iterations) || typeof salt !== 'string' || typeof hash !== 'string') return null;
  const rounds = iterations as number;
  if (rounds < LEAST_ITERATIONS || rounds > MOST_ITERATIONS) return null;
  if (bytesIn(salt) < SALT_BYTES || bytesIn(hash) !== HASH_BYTES) return null;
  return { iterations: rounds, salt, hash };
}

/** A hash as one line, for a policy: `pbkdf2-sha256$600000$<salt>$<hash>`. */
export function pinHashToText({ iterations, salt, hash }: PinHash): string {
  return [FORM, iterations, salt, hash].join('$');
}

/** Reads such a line; null when it cannot be read. */
export function pinHashFromText(text: unknown): PinHash | null {
  if (typeof text !== 'string') return null;
  const [form, iterations, salt, hash, ...rest] = text.split('$');
  if (form !== FORM || rest.length > 0) return null;
  return parsePinHash({ iterations: Number(iterations), salt, hash });
}

async function derive(pin: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, HASH_BYTES * 8));
}

const toBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** How many bytes a Base64 text holds; 0 when it is none. */
function bytesIn(text: string): number {
  try {
    return atob(text).length;
  } catch {
    return 0;
  }
}
