import { getGender } from 'gender-detection-from-name';

export type Gender = 'female' | 'male';

/** The gender that English readers expect of a first name, or null when it is unknown or goes for both. */
export function genderOfFirstName(name: string): Gender | null {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '');
  for (const candidate of [name, bare, bare.split('-', 1)[0] ?? bare]) {
    const english = getGender(candidate, 'en');
    const gender = english === 'unknown' ? getGender(candidate) : english;
    if (gender === 'female' || gender === 'male') return gender;
  }
  return null;
}

/** Whether a word is a first name in one of the languages that the package knows. */
export function isFirstName(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && getGender(word) !== 'unknown';
}
