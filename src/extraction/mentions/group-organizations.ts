import type { Sentence } from '../engine.ts';
import { organizationHeads } from '../gazetteer/organization-words.ts';
import { isAcronymOf } from './acronyms.ts';
import type { NamedEntity, Occurrence } from './named-entity.ts';
import { isSameOrganization } from './same-organization.ts';
import type { NameGroup } from './type-names.ts';

interface Merged {
  readonly groups: NameGroup[];
  /** "The Court", "the Church": the body's kind standing for its name. */
  readonly byKind: NameGroup[];
}

/**
 * Turns names of organisations, or of places, into entities: an acronym joins the name it is short for, "Scientology" the
 * Church of Scientology, "the Court" the Supreme Court when the article has no other.
 */
export function groupOrganizations(
  groups: readonly NameGroup[],
  sentences: readonly Sentence[],
  type: 'Organization' | 'Place',
): readonly NamedEntity[] {
  const merged: Merged[] = [];
  const longestFirst = [...groups].sort((a, b) => b.words.length - a.words.length || b.key.length - a.key.length);
  for (const group of longestFirst) {
    const isKind = type === 'Organization' && group.words.length === 1 && organizationHeads.has(group.key);
    if (isKind) {
      const bodies = merged.filter((entity) => entity.groups.some((longer) => longer.words.includes(group.key)));
      const [only] = bodies;
      if (only !== undefined) {
        if (bodies.length === 1) only.byKind.push(group);
        // Of several courts, which one "the Court" is, cannot be told from its name.
        continue;
      }
    }
    const candidates = merged.filter((entity) =>
      entity.groups.some(
        (longer) =>
          isAcronymOf(group, longer, sentences) ||
          (type === 'Organization' ? isSameOrganization(group, longer) : isPlaceVariant(group.words, longer.words)),
      ),
    );
    const [only] = candidates;
    if (candidates.length === 1 && only !== undefined) only.groups.push(group);
    else merged.push({ groups: [group], byKind: [] });
  }
  return merged.map(({ groups: members, byKind }) => {
    const spellings = [...new Set(members.flatMap((member) => member.spans.map((span) => span.text)))];
    const name = spellings.reduce((best, text) => (betterName(text, best) ? text : best));
    return {
      type,
      name,
      aliases: spellings.filter((text) => text !== name),
      iso: null,
      gender: null,
      occurrences: [
        ...members.flatMap((member) =>
          member.spans.map((span): Occurrence => ({ span, kind: 'name', certainty: member === members[0] ? 1 : 0.93 })),
        ),
        ...byKind.flatMap((group) =>
          group.spans.map((span): Occurrence => ({ span, kind: 'description', certainty: 0.85 })),
        ),
      ],
    };
  });
}

function betterName(text: string, best: string): boolean {
  const isCapitals = (name: string): boolean => !/\p{Ll}/u.test(name);
  if (isCapitals(text) !== isCapitals(best)) return isCapitals(best) && best.length < text.length;
  return text.length > best.length;
}

function isPlaceVariant(short: readonly string[], long: readonly string[]): boolean {
  if (short.length + 1 !== long.length) return false;
  const extra = long.at(-1) ?? '';
  return (
    short.every((word, at) => word === long[at]) &&
    ['city', 'province', 'district', 'region', 'county', 'state'].includes(extra)
  );
}
