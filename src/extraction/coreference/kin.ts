import type { Gender } from '../gazetteer/first-names.ts';
import { inverseKin } from '../gazetteer/kin-nouns.ts';

/** Who is whose wife, son or brother, as far as a text has named them. */
export interface Kin {
  learn(owner: number, noun: string, relative: number, ownerGender: Gender | null): void;
  /** The one that "his wife" is when "his" means the owner, or null. */
  find(owner: number, noun: string): number | null;
}

/** Starts without any kin. */
export function startKin(): Kin {
  const known = new Map<string, number>();
  return {
    learn: (owner, noun, relative, ownerGender) => {
      known.set(`${owner} ${noun}`, relative);
      const inverse = ownerGender === null ? undefined : inverseKin.get(noun)?.[ownerGender];
      if (inverse !== undefined) known.set(`${relative} ${inverse}`, owner);
    },
    find: (owner, noun) => known.get(`${owner} ${noun}`) ?? null,
  };
}
