import { registerEnumType } from 'type-graphql';
import { claimStatuses } from '../claims/claim.ts';
import { entityTypes, type Ontology } from '../claims/ontology.ts';
import { cuts, pathSources } from '../read-model/path.ts';

/** An enum of GraphQL made from a list of names. */
function enumOf<Name extends string>(names: readonly Name[]): Readonly<Record<Name, Name>> {
  return Object.fromEntries(names.map((name) => [name, name])) as Record<Name, Name>;
}

export const EntityTypeEnum = enumOf(entityTypes);
export const ClaimStatusEnum = enumOf(claimStatuses);
export const CutEnum = enumOf(cuts);
export const PathSourceEnum = enumOf(pathSources);
/** Filled from the vocabulary when the schema is built. */
export const RelationTypeEnum: Record<string, string> = {};

/** Registers every enum; the relation types come from the vocabulary. */
export function registerEnums(ontology: Ontology): void {
  for (const { name } of ontology.relationTypes) RelationTypeEnum[name] = name;
  registerEnumType(EntityTypeEnum, {
    name: 'EntityType',
    description: 'What kind of thing an entity is.',
    valuesConfig: Object.fromEntries(ontology.entityTypes.map((type) => [type.name, { description: type.meaning }])),
  });
  registerEnumType(RelationTypeEnum, {
    name: 'RelationType',
    description: 'What a link states, read from subject to object.',
    valuesConfig: Object.fromEntries(
      ontology.relationTypes.map((type) => [
        type.name,
        { description: `${type.meaning} Subject ${type.phrase} object; the other way: ${type.inverseName}.` },
      ]),
    ),
  });
  registerEnumType(ClaimStatusEnum, {
    name: 'ClaimStatus',
    description: 'How a text commits itself to what it states.',
    valuesConfig: {
      ASSERTED: { description: 'Stated as a fact, by the article or by whoever is the claimant.' },
      ALLEGED: { description: 'An accusation or a contested statement.' },
      DENIED: { description: 'Somebody says that it is not so.' },
      PLANNED: { description: 'Announced or intended, not done yet.' },
      HYPOTHETICAL: { description: 'Considered, asked or made to depend on a condition.' },
      NEGATED: { description: 'The article itself says that it is not so.' },
    },
  });
  registerEnumType(CutEnum, {
    name: 'Cut',
    description: 'Why a search stopped before it had seen everything that was asked for.',
    valuesConfig: {
      HOPS: { description: 'The answer is complete for its number of hops; longer paths might exist.' },
      PAGE: { description: 'There are more paths than were asked for.' },
      BUDGET: { description: 'The search had read as many links as one search may.' },
      DEADLINE: { description: 'The time for one search was over.' },
    },
  });
  registerEnumType(PathSourceEnum, {
    name: 'PathSource',
    description: 'Where a search read the links.',
    valuesConfig: {
      NEO4J: { description: 'The database.' },
      MEMORY: { description: 'A copy of the links in memory, in step with the database.' },
    },
  });
}
