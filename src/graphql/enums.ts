import { registerEnumType } from 'type-graphql';
import { claimStatuses } from '../claims/claim.ts';
import { entityTypes, type Ontology } from '../claims/ontology.ts';
import { decisionKinds } from '../identity/decision.ts';
import { verdicts } from '../identity/reviewed-claim.ts';
import { reasonKinds } from '../identity/suggestions/suggestion.ts';
import { articleOrders } from '../neo4j/article-reader.ts';
import { claimOrders } from '../neo4j/claim-reader.ts';
import { entityOrders } from '../neo4j/entity-reader.ts';
import { relationOrders } from '../neo4j/relation-reader.ts';
import { directions, pathOrders } from '../paths/path-question.ts';
import { cuts, liftableConstraints, pathSources, timings } from '../read-model/path.ts';

/** An enum of GraphQL made from a list of names. */
function enumOf<Name extends string>(names: readonly Name[]): Readonly<Record<Name, Name>> {
  return Object.fromEntries(names.map((name) => [name, name])) as Record<Name, Name>;
}

export const EntityTypeEnum = enumOf(entityTypes);
export const ClaimStatusEnum = enumOf(claimStatuses);
export const CutEnum = enumOf(cuts);
export const PathSourceEnum = enumOf(pathSources);
export const DirectionEnum = enumOf(directions);
export const PathOrderEnum = enumOf(pathOrders);
export const TimingEnum = enumOf(timings);
export const LiftableConstraintEnum = enumOf(liftableConstraints);
export const DecisionKindEnum = enumOf(decisionKinds);
export const VerdictEnum = enumOf(verdicts);
export const ArticleOrderEnum = enumOf(articleOrders);
export const ClaimOrderEnum = enumOf(claimOrders);
export const EntityOrderEnum = enumOf(entityOrders);
export const RelationOrderEnum = enumOf(relationOrders);
export const ReasonKindEnum = enumOf(reasonKinds);
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
        { description: `${type.meaning} \`subject ${type.phrase} object\`; the other way: ${type.inverseName}.` },
      ]),
    ),
  });
  registerEnumType(DecisionKindEnum, {
    name: 'DecisionKind',
    description: 'What a person can decide about entities.',
    valuesConfig: {
      MERGE: { description: 'Two are one; the id of the one merged away answers with the other.' },
      SPLIT: { description: 'Some mentions mean another than the rest, and get an entity of their own.' },
      NEVER_MERGE: { description: 'Two are not one, and are neither merged nor suggested any more.' },
    },
  });
  registerEnumType(VerdictEnum, {
    name: 'Verdict',
    description: 'What a person can say of a claim.',
    valuesConfig: {
      ACCEPTED: { description: 'The sentence says so.' },
      REJECTED: { description: 'The sentence does not say so: the claim supports no link.' },
      CORRECTED: { description: 'The sentence says something else, which counts instead.' },
    },
  });
  registerEnumType(ReasonKindEnum, {
    name: 'MergeReasonKind',
    description: 'What speaks for or against two entities being one.',
    valuesConfig: {
      SAME_EXTERNAL_ID: { description: 'Both have one identifier in another catalogue.' },
      SAME_NAME: { description: 'Both have one name, as entities of two types.' },
      SHARED_ALIAS: { description: 'Articles use one name for both.' },
      WORD_ORDER: { description: 'The same words in another order.' },
      MIDDLE_NAME: { description: 'One has a middle name more.' },
      INITIALS: { description: 'The initials and the surname agree.' },
      SURNAME_ONLY: { description: "One is the other's surname alone." },
      TRANSLITERATION: { description: 'The names are written alike in Latin letters.' },
      SPELLING: { description: 'The names differ by a letter or two.' },
      SHARED_NEIGHBOURS: { description: 'Both are linked to the same entities.' },
      SHARED_STATE: { description: 'Both are nationals of one State.' },
      SHARED_OFFICE: { description: 'Both hold an office or a job at one body.' },
      OTHER_STATE: { description: 'They are nationals of two States: speaks against.' },
      LINKED: { description: 'An article links the two to each other: speaks against.' },
      SAME_ARTICLE: { description: 'An article names both and keeps them apart: speaks against.' },
    },
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
      PAGE: { description: 'As many paths as asked for were found; the next page tells whether there are more.' },
      BUDGET: { description: 'The search had read as many links as one search may.' },
      DEADLINE: { description: 'The time for one search was over.' },
    },
  });
  registerEnumType(DirectionEnum, {
    name: 'Direction',
    description: 'In which direction a path may walk a type of link.',
    valuesConfig: {
      FORWARD: { description: 'From subject to object: from the person detained to whoever detained them.' },
      BACKWARD: { description: 'From object to subject.' },
      BOTH: { description: 'Either way.' },
    },
  });
  registerEnumType(PathOrderEnum, {
    name: 'PathOrder',
    description: 'Which paths come first.',
    valuesConfig: {
      SHORTEST: { description: 'Fewest hops; among equals the strongest.' },
      STRONGEST: {
        description:
          'The product of the strengths of its hops, whatever its length: confidence, times a weight of the firmest status, times 1 − 2^−n for n independent sources.',
      },
      NEWEST: { description: 'The latest report of its oldest link; among equals the shortest.' },
    },
  });
  registerEnumType(ArticleOrderEnum, {
    name: 'ArticleOrder',
    description: 'In which order articles are listed; those without a date come last. `articles(order: LOADED)`',
    valuesConfig: {
      NEWEST: { description: 'The one published last first: `2024-03-08` before `2020-06-21`.' },
      OLDEST: { description: 'The one published first first: `2020-06-21` before `2024-03-08`.' },
      LOADED: { description: 'The one that this graph learned last first: what is new since `loadedAt`.' },
    },
  });
  registerEnumType(ClaimOrderEnum, {
    name: 'ClaimOrder',
    description: 'In which order claims are listed. `claims(order: NEWEST)`',
    valuesConfig: {
      OLDEST: { description: 'By when it holds, else by its article’s date: `2018-12-01` before `2019`.' },
      NEWEST: { description: 'The other way round: `2019` before `2018-12-01`.' },
      SUREST: { description: 'By how surely it was read: a confidence of `0.97` before `0.8`.' },
      RECORDED: { description: 'The one that this graph learned last first, by `recordedAt`.' },
    },
  });
  registerEnumType(EntityOrderEnum, {
    name: 'EntityOrder',
    description: 'In which order entities are listed. `entities(search: "kov", order: CONNECTED)`',
    valuesConfig: {
      MATCH: { description: 'The name that fits the words best first: for `"meng"`, Meng Wanzhou before Mengxi Ltd.' },
      CONNECTED: { description: 'The one with the most links first, by `degree`.' },
    },
  });
  registerEnumType(RelationOrderEnum, {
    name: 'RelationOrder',
    description: 'In which order links are listed. `relations(order: LATEST)`',
    valuesConfig: {
      SUREST: { description: 'By `confidence`, among equals by `claimCount`.' },
      LATEST: { description: 'The one reported last first, by `lastReported`.' },
    },
  });
  registerEnumType(TimingEnum, {
    name: 'Timing',
    description: 'How sure it is that a link holds on the date asked for.',
    valuesConfig: {
      CERTAIN: { description: 'Its dates cover the whole of the date asked for.' },
      POSSIBLE: { description: 'Its dates are too imprecise, or open at an end, to be sure.' },
      UNKNOWN: { description: 'It has no dates.' },
    },
  });
  registerEnumType(LiftableConstraintEnum, {
    name: 'LiftableConstraint',
    description: 'A constraint of a path question that can be lifted.',
    valuesConfig: {
      MAX_HOPS: { description: 'The most hops; lifted, it is 8.' },
      TYPES: { description: 'The types of link and their directions; lifted, every type both ways.' },
      STATUSES: { description: 'The statuses that count; lifted, every status, denied and hypothetical ones too.' },
      MIN_CONFIDENCE: { description: 'The least confidence.' },
      MIN_SOURCES: { description: 'The least number of independent sources.' },
      THROUGH: { description: 'The types of entity to pass through; lifted, every type, offences too.' },
      HUBS: { description: 'The rule that hubs are not crossed.' },
      AVOID: { description: 'The entities to avoid.' },
      VIA: { description: 'The entities to pass.' },
      AS_OF: { description: 'The date on which links must hold.' },
      KNOWN_AT: { description: 'The instant at which the graph must have known them.' },
      CHRONOLOGICAL: { description: 'That hops follow each other in time.' },
      IGNORED_PUBLISHERS: { description: 'The publishers to ignore.' },
      IGNORED_CLAIMANTS: { description: 'The claimants to ignore.' },
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
