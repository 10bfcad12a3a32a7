import { createHash } from 'node:crypto';

// Taken once: every shingle is hashed 128 times.
const { imul } = Math;

/** Words of a shingle: long enough that two accounts of one event share few, short enough that an edit breaks few. */
const shingleLength = 5;
/** A text with fewer shingles is not compared: short notices are alike without being copies. */
const fewestShingles = 30;
/** Hash functions of a signature: 128 estimate a resemblance to ±0.04. */
const signatureLength = 128;
/** Rows of a band: texts that resemble each other by 0.5 share one of the 32 bands with probability 0.87, by 0.6 with 0.99. */
const bandRows = 4;

/** A text's MinHash signature. */
export type Signature = Uint32Array;

/**
 * The MinHash signature of a text's five-word shingles, or null when the text is too short to be told from others: Broder,
 * "On the Resemblance and Containment of Documents" (1997). The same on every machine.
 */
export function signatureOf(text: string): Signature | null {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<number>();
  for (let at = 0; at + shingleLength <= words.length; at += 1) {
    shingles.add(hashOf(words.slice(at, at + shingleLength).join(' ')));
  }
  if (shingles.size < fewestShingles) return null;
  const signature = new Uint32Array(signatureLength).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let at = 0; at < signatureLength; at += 1) {
      const value = permuted(shingle, at);
      if (value < (signature[at] ?? 0)) signature[at] = value;
    }
  }
  return signature;
}

/** The share of shingles that two texts have in common (Jaccard), estimated from their signatures: 0 to 1. */
export function resemblance(one: Signature, other: Signature): number {
  let equal = 0;
  for (let at = 0; at < signatureLength; at += 1) if (one[at] === other[at]) equal += 1;
  return equal / signatureLength;
}

/**
 * The keys under which texts like this one are looked up, apart by spaces: locality-sensitive hashing by bands of the
 * signature, as in Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", chapter 3.
 */
export function bandsOf(signature: Signature): string {
  const keys: string[] = [];
  for (let at = 0; at < signatureLength; at += bandRows) {
    const rows = signature.subarray(at, at + bandRows);
    let key = at;
    for (const row of rows) key = mixed(key ^ row);
    keys.push((at / bandRows).toString(36) + 'x' + key.toString(36));
  }
  return keys.join(' ');
}

export function encodeSignature(signature: Signature): string {
  return Buffer.from(signature.buffer, signature.byteOffset, signature.byteLength).toString('base64');
}

export function decodeSignature(encoded: string): Signature {
  const bytes = new Uint8Array(signatureLength * 4);
  bytes.set(Buffer.from(encoded, 'base64').subarray(0, bytes.length));
  return new Uint32Array(bytes.buffer);
}

/** FNV-1a over UTF-16 code units, then mixed. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

const seeds: readonly number[] = Array.from({ length: signatureLength }, (_, at) =>
  createHash('sha256').update(`throughline ${at}`).digest().readUInt32LE(0),
);

/** One of a family of permutations of the 32-bit numbers. */
function permuted(value: number, which: number): number {
  return mixed(value ^ (seeds[which] ?? 0));
}

/** The finaliser of MurmurHash3: every bit of the result depends on every bit of the input. */
function mixed(value: number): number {
  let mixing = value;
  mixing = imul(mixing ^ (mixing >>> 16), 0x85ebca6b);
  mixing = imul(mixing ^ (mixing >>> 13), 0xc2b2ae35);
  return (mixing ^ (mixing >>> 16)) >>> 0;
}
