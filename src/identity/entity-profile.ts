/** What an entity is called and known by elsewhere, over all the articles that mention it. */
export interface EntityProfile {
  /** Null before the first mention. */
  readonly name: string | null;
  /** Whether the name is one that the entity was minted or split off for, and not one that a merge brought. */
  readonly ownName: boolean;
  /** Sorted, without the name. */
  readonly aliases: readonly string[];
  readonly iso3166: string | null;
  readonly wikidata: string | null;
}

/** One way in which an article names an entity. */
export interface NamingMention {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly iso3166: string | null;
  readonly wikidata: string | null;
  /** Whether the entity was minted or split off for such mentions. */
  readonly own: boolean;
}

export const emptyProfile: EntityProfile = { name: null, ownName: false, aliases: [], iso3166: null, wikidata: null };

/**
 * Adds mentions to a profile. The same mentions in any order, in one go or one by one, once or repeatedly, give the same
 * profile: the name is the best of all names, everything else a name or alias says is an alias.
 */
export function extendProfile(profile: EntityProfile, mentions: readonly NamingMention[]): EntityProfile {
  let name = profile.name === null ? null : { name: profile.name, own: profile.ownName };
  const names = new Set(profile.aliases);
  if (profile.name !== null) names.add(profile.name);
  let { iso3166, wikidata } = profile;
  for (const mention of mentions) {
    if (name === null || isBetter(mention, name)) name = { name: mention.name, own: mention.own };
    for (const one of [mention.name, ...mention.aliases]) names.add(one);
    iso3166 = least(iso3166, mention.iso3166);
    wikidata = least(wikidata, mention.wikidata);
  }
  if (name !== null) names.delete(name.name);
  return { name: name?.name ?? null, ownName: name?.own ?? false, aliases: [...names].sort(), iso3166, wikidata };
}

/** Whether two profiles say the same. */
export function sameProfile(one: EntityProfile, other: EntityProfile): boolean {
  return (
    one.name === other.name &&
    one.ownName === other.ownName &&
    one.iso3166 === other.iso3166 &&
    one.wikidata === other.wikidata &&
    one.aliases.length === other.aliases.length &&
    one.aliases.every((alias, at) => alias === other.aliases[at])
  );
}

/** Own names first, then those in mixed case, those with more accents, and last by the alphabet: a total order. */
function isBetter(
  one: { readonly name: string; readonly own: boolean },
  other: { readonly name: string; readonly own: boolean },
): boolean {
  if (one.own !== other.own) return one.own;
  const [here, there] = [rankOf(one.name), rankOf(other.name)];
  return here === there ? one.name < other.name : here > there;
}

function rankOf(name: string): number {
  const mixed = name !== name.toUpperCase() && name !== name.toLowerCase();
  const accents = name.normalize('NFD').replace(/\P{M}/gu, '').length;
  return (mixed ? 1000 : 0) + accents;
}

function least(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
