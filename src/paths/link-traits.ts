/**
 * What a search looks at first in every link, in one number: its type × 64, plus one bit for each status its claims have, in
 * the order of `claimStatuses`. Types are numbered as in the `types` of the link's source.
 */
export type LinkTraits = number;

/** Traits are below this where types are fewer than `types`. */
export const traitRange = (types: number): number => types << 6;

export function packTraits(type: number, statuses: number): LinkTraits {
  return (type << 6) | statuses;
}

export function typeIn(traits: LinkTraits): number {
  return traits >> 6;
}

export function statusesIn(traits: LinkTraits): number {
  return traits & 63;
}
