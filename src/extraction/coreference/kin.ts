import type { Gender } from '../gazetteer/first-names.ts';
import { inverseKin } from '../gazetteer/kin-nouns.ts';

/** Who is whose wife, son or brother, as far as a text has named them. */
export interface Kin {
  learn(owner: number, noun: string, relative: number, ownerGender: Gender | null): void;
  /** Every two people known to be husband and wife, or partners, once. */
  couples(): readonly (readonly [number, number])[];
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
    couples: () =>
      [...known].flatMap(([key, relative]): readonly (readonly [number, number])[] => {
        const [owner, noun] = key.split(' ');
        const isOnce =
          known.get(`${relative} husband`) !== Number(owner) && known.get(`${relative} wife`) !== Number(owner);
        return (noun === 'wife' || noun === 'husband') && (isOnce || Number(owner) < relative)
          ? [[Number(owner), relative]]
          : [];
      }),
    find: (owner, noun) => known.get(`${owner} ${noun}`) ?? null,
  };
}
