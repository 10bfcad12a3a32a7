import { nameKey } from './name-key.ts';

/** Whether a name is written in another script than the Latin one. */
export function isOtherScript(name: string): boolean {
  return /\p{L}/u.test(name) && !/\p{Script=Latin}/u.test(name);
}

/**
 * Whether a name in another script is a full name, which few people share: of two words or more, or of two characters
 * where a character is a syllable.
 */
export function isFullName(name: string): boolean {
  const key = nameKey(name);
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(key)) return key.length > 1;
  return key.includes(' ');
}
