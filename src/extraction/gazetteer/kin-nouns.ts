import type { Gender } from './first-names.ts';

/** Nouns of kinship with the noun for the other side, by the other's gender. */
export const inverseKin: ReadonlyMap<string, Readonly<Record<Gender, string>>> = new Map(
  Object.entries({
    wife: { male: 'husband', female: 'wife' },
    husband: { male: 'husband', female: 'wife' },
    son: { male: 'father', female: 'mother' },
    daughter: { male: 'father', female: 'mother' },
    father: { male: 'son', female: 'daughter' },
    mother: { male: 'son', female: 'daughter' },
    brother: { male: 'brother', female: 'sister' },
    sister: { male: 'brother', female: 'sister' },
    partner: { male: 'partner', female: 'partner' },
    girlfriend: { male: 'boyfriend', female: 'girlfriend' },
    boyfriend: { male: 'boyfriend', female: 'girlfriend' },
  }),
);

/** Whether a noun says that somebody is another's relative. */
export function isKinNoun(noun: string): boolean {
  return (
    inverseKin.has(noun) ||
    /-in-law$|^(?:ex-(?:wife|husband)|widow|widower|sibling|spouse|relative|twin|nephew|niece|uncle|aunt|cousin|grand(?:son|daughter|father|mother)|step\w+)$/u.test(
      noun,
    )
  );
}
