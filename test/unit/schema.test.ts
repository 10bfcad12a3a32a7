import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLArgument,
  type GraphQLSchema,
} from 'graphql';
import { readOntology } from '../../src/claims/ontology.ts';
import { graphqlSchema } from '../../src/graphql/schema.ts';

/** What fields of objects, interfaces and inputs have in common. */
interface DescribedField {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly args?: readonly GraphQLArgument[];
}

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await graphqlSchema(readOntology());
});

describe('the GraphQL schema', () => {
  test('is the one that is committed (npm run schema writes it)', () => {
    const committed = readFileSync(join(import.meta.dirname, '..', '..', 'schema', 'schema.graphql'), 'utf8');
    expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(committed);
  });

  test('describes every type, field, argument and value', () => {
    const missing: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (
        type.name.startsWith('__') ||
        ['String', 'Int', 'Float', 'Boolean', 'ID', 'Query', 'Mutation'].includes(type.name)
      )
        continue;
      if (!type.description) missing.push(type.name);
    }
    for (const type of Object.values(schema.getTypeMap()).filter((one) => !one.name.startsWith('__'))) {
      if (isEnumType(type))
        missing.push(
          ...type
            .getValues()
            .filter((value) => !value.description)
            .map((value) => `${type.name}.${value.name}`),
        );
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
        const fields: readonly DescribedField[] = Object.values(type.getFields());
        for (const field of fields) {
          if (!field.description) missing.push(`${type.name}.${field.name}`);
          const parameters = field.args ?? [];
          missing.push(
            ...parameters.filter((one) => !one.description).map((one) => `${type.name}.${field.name}(${one.name})`),
          );
        }
      }
    }
    expect(missing).toEqual([]);
  });
});
