import type { NamedEntity } from '../mentions/named-entity.ts';
import type { Choice } from './choose-person.ts';
import type { Description } from './describe.ts';

/** People and bodies who act for the state or organisation named before them: "US prosecutors", "the Iraqi government". */
const officialNouns = new Set(
  'official authority prosecutor government regime administration diplomat negotiator investigator representative leadership military troop force warplane jet airstrike spokesman'.split(
    ' ',
  ),
);
const singular = new Set(['government', 'regime', 'administration', 'leadership', 'military']);
/** Of an organisation, only these act for the whole of it. */
const ofOrganizations = new Set(['official', 'representative', 'leadership', 'force']);

/**
 * The states or organisation that "Canadian officials", "US prosecutors" or "Chadian and Cameroonian forces" stand for;
 * none when the phrase is no such.
 */
export function officialsOf(
  description: Description,
  meantAt: (token: number) => { readonly entity: number; readonly certainty: number } | null,
  entities: readonly NamedEntity[],
): readonly Choice[] {
  if (!officialNouns.has(description.noun) || (!description.isPlural && !singular.has(description.noun))) return [];
  const states = new Map<number, Choice>();
  for (let token = description.head - 1; token >= description.first; token -= 1) {
    const owner = meantAt(token);
    if (owner === null) continue;
    const type = entities[owner.entity]?.type;
    if (type === 'State')
      states.set(owner.entity, { entity: owner.entity, certainty: Math.min(0.88, owner.certainty) });
    else if (type === 'Organization' && states.size === 0 && ofOrganizations.has(description.noun)) {
      return [{ entity: owner.entity, certainty: Math.min(0.85, owner.certainty) }];
    }
  }
  return [...states.values()];
}
