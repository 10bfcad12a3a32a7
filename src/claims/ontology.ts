import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ThroughlineError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';

/** The kinds of entity; a closed set, because each is a GraphQL type and a Neo4j label. */
export const entityTypes = ['Person', 'Organization', 'State', 'Place', 'Offence', 'Case'] as const;
export type EntityType = (typeof entityTypes)[number];

/** A relation type's name as Neo4j and GraphQL spell it, such as `DETAINED_BY`. The set is data: see `schema/ontology.json`. */
export type RelationType = string;

export interface EntityTypeDefinition {
  readonly name: EntityType;
  readonly meaning: string;
  /** Whether a path may pass through such an entity unless the question says otherwise. */
  readonly bridgesByDefault: boolean;
}

export interface RelationTypeDefinition {
  readonly name: RelationType;
  /** The group of related types it is read and shown with. */
  readonly family: string;
  /** What stands between subject and object in a sentence: "was detained by". */
  readonly phrase: string;
  /** The name of the relation read from object to subject: "detains". */
  readonly inverseName: string;
  /** What stands between object and subject: "detained". */
  readonly inversePhrase: string;
  readonly meaning: string;
  readonly subject: readonly EntityType[];
  readonly object: readonly EntityType[];
  /** Whether the relation holds both ways, so that its direction carries no meaning. */
  readonly symmetric: boolean;
  readonly qualifiers: readonly string[];
  /** Whether paths run over it unless the question says otherwise. */
  readonly onPathsByDefault: boolean;
  /** Names of the same relation in other vocabularies. */
  readonly same: { readonly followTheMoney?: string; readonly cameo?: string; readonly wikidata?: string };
}

/** The vocabulary: what the graph can say. */
export interface Ontology {
  readonly entityTypes: readonly EntityTypeDefinition[];
  readonly relationTypes: readonly RelationTypeDefinition[];
  /** The definition of a relation type, or null when the vocabulary has no such type. */
  findRelationType(name: string): RelationTypeDefinition | null;
}

/** Reads the vocabulary from a file and checks its shape. Throws SETUP naming the first thing wrong. */
export function readOntology(path: string = join(packageRoot, 'schema', 'ontology.json')): Ontology {
  const data: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const root = record(data, 'the vocabulary');
  const entities = list(root['entityTypes'], 'entityTypes').map(entityTypeDefinition);
  const relations = list(root['relationTypes'], 'relationTypes').map(relationTypeDefinition);
  const byName = new Map(relations.map((definition) => [definition.name, definition]));
  if (byName.size !== relations.length) throw broken('relationTypes names a type twice');
  return { entityTypes: entities, relationTypes: relations, findRelationType: (name) => byName.get(name) ?? null };
}

function entityTypeDefinition(value: unknown): EntityTypeDefinition {
  const source = record(value, 'an entity type');
  return {
    name: entityType(source['name']),
    meaning: text(source['meaning'], 'meaning'),
    bridgesByDefault: source['bridgesByDefault'] === true,
  };
}

function relationTypeDefinition(value: unknown): RelationTypeDefinition {
  const source = record(value, 'a relation type');
  const name = text(source['name'], 'name');
  // The name becomes a Neo4j relationship type, so that nothing but this may ever stand in it.
  if (!/^[A-Z][A-Z_]{1,40}$/.test(name)) throw broken(`the relation type "${name}" is not in UPPER_CASE`);
  return {
    name,
    family: text(source['family'], `${name}.family`),
    phrase: text(source['phrase'], `${name}.phrase`),
    inverseName: text(source['inverseName'], `${name}.inverseName`),
    inversePhrase: text(source['inversePhrase'], `${name}.inversePhrase`),
    meaning: text(source['meaning'], `${name}.meaning`),
    subject: list(source['subject'], `${name}.subject`).map(entityType),
    object: list(source['object'], `${name}.object`).map(entityType),
    symmetric: source['symmetric'] === true,
    qualifiers: list(source['qualifiers'], `${name}.qualifiers`).map((item) => text(item, `${name}.qualifiers`)),
    onPathsByDefault: source['onPathsByDefault'] === true,
    same: record(source['same'], `${name}.same`),
  };
}

function entityType(value: unknown): EntityType {
  const found = entityTypes.find((name) => name === value);
  if (found === undefined) throw broken(`"${String(value)}" is not one of ${entityTypes.join(', ')}`);
  return found;
}

function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw broken(`${what} is not an object`);
  return value as Record<string, unknown>;
}

function list(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw broken(`${what} is not a list`);
  return value;
}

function text(value: unknown, what: string): string {
  if (typeof value !== 'string' || value === '') throw broken(`${what} is not a text`);
  return value;
}

function broken(what: string): ThroughlineError {
  return new ThroughlineError('SETUP', `The vocabulary in schema/ontology.json cannot be used: ${what}.`);
}
