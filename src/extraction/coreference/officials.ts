import type { NamedEntity } from '../mentions/named-entity.ts';
import type { Choice } from './choose-person.ts';
import type { Description } from './describe.ts';

/** People and bodies who act for the state or organisation named before them: "US prosecutors", "the Iraqi government". */
const officialNouns = new Set(
  'official authority prosecutor government regime administration diplomat negotiator investigator representative leadership troop force warplane jet airstrike spokesman'.split(
    ' ',
  ),
);
const singular = new Set(['government', 'regime', 'administration', 'leadership']);

/**
 * The state or organisation that "Canadian officials", "US prosecutors" or "the Iraqi government" stands for, or null
 * when the phrase is no such.
 */
export function officialsOf(
  description: Description,
  entityAt: (token: number) => { readonly entity: number; readonly certainty: number } | null,
  entities: readonly NamedEntity[],
): Choice | null {
  if (!officialNouns.has(description.noun) || (!description.isPlural && !singular.has(description.noun))) return null;
  for (let token = description.head - 1; token >= description.first; token -= 1) {
    const owner = entityAt(token);
    if (owner === null) continue;
    const type = entities[owner.entity]?.type;
    if (type === 'State') return { entity: owner.entity, certainty: Math.min(0.88, owner.certainty) };
    if (type === 'Organization' && ['official', 'representative', 'leadership', 'force'].includes(description.noun)) {
      return { entity: owner.entity, certainty: Math.min(0.85, owner.certainty) };
    }
    return null;
  }
  return null;
}
