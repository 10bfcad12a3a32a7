import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import * as graphqlLint from '@graphql-eslint/eslint-plugin';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { Linter } from 'eslint';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  NoUnusedFragmentsRule,
  parse,
  parseValue,
  printSchema,
  specifiedRules,
  validate,
  valueFromAST,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { readOntology } from '../../src/claims/ontology.ts';
import { graphqlSchema } from '../../src/graphql/schema.ts';

/** What fields of objects, interfaces and inputs have in common. */
interface DescribedField {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly args?: readonly GraphQLArgument[];
  readonly type: GraphQLInputType | GraphQLOutputType;
}

const examples = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'schema', 'documentation-examples.json'), 'utf8'),
) as Readonly<Record<string, string>>;

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await graphqlSchema(readOntology());
});

describe('the GraphQL schema', () => {
  test('is the one that is committed (npm run schema writes it)', () => {
    const committed = readFileSync(join(import.meta.dirname, '..', '..', 'schema', 'schema.graphql'), 'utf8');
    expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(committed);
  });

  test('describes every type, field, argument and value, each with an example', () => {
    const missing = [...described(schema)]
      .filter(({ description }) => !/^[^`]{2,}`[^`]+`|^`[^`]+`[^`]{2,}/.test(description ?? ''))
      .map(({ coordinate }) => coordinate);
    expect(missing).toEqual([]);
  });

  test('shows examples that hold: every selection and value fits its type', () => {
    const wrong: string[] = [];
    const used = new Set<string>();
    for (const { coordinate, names, check } of described(schema)) {
      const name = names.find((one) => one in examples);
      if (name === undefined) continue;
      used.add(name);
      const problem = check(examples[name] ?? '');
      if (problem !== null) wrong.push(`${coordinate}: ${examples[name] ?? ''}: ${problem}`);
    }
    expect(wrong).toEqual([]);
    expect(Object.keys(examples).filter((name) => !used.has(name))).toEqual([]);
  });

  test('keeps what clients rely on: nothing of the last release is gone or means something else', async () => {
    const released = join(import.meta.dirname, '..', '..', 'schema', 'released.graphql');
    const changes = await diff(buildSchema(readFileSync(released, 'utf8')), schema);
    const breaking = changes.filter((change) => change.criticality.level === CriticalityLevel.Breaking);
    expect(breaking.map((change) => change.message)).toEqual([]);
  });

  test('has no complaint of the linter of Relay schemas', () => {
    const file = join(import.meta.dirname, '..', '..', 'schema', 'schema.graphql');
    const linter = new Linter({ configType: 'flat' });
    const relay = graphqlLint.configs['flat/schema-relay'];
    const messages = linter.verify(
      readFileSync(file, 'utf8'),
      [
        {
          files: ['**/*.graphql'],
          plugins: { '@graphql-eslint': { rules: graphqlLint.rules } },
          languageOptions: { parser: graphqlLint.parser, parserOptions: { graphQLConfig: { schema: file } } },
          rules: {
            ...relay.rules,
            // Relay asks for one direction; a reader goes forward.
            '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
            // Optional by the rule's own words: it would forbid `aliases: [String!]!` and the hops of a path.
            '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
          },
        },
      ] as Linter.Config[],
      { filename: 'schema.graphql' },
    );
    expect(messages).toEqual([]);
  });
});

/** Something with a description. */
interface DescribedPart {
  readonly coordinate: string;
  readonly description: string | null | undefined;
  /** The names under which its example may stand, the nearest first. */
  readonly names: readonly string[];
  /** What is wrong with an example, or null. */
  readonly check: (example: string) => string | null;
}

function* described(of: GraphQLSchema): Generator<DescribedPart> {
  for (const type of Object.values(of.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    const check = isInputType(type) ? valueCheck(type) : (example: string) => selectionProblem(of, type.name, example);
    yield { coordinate: type.name, description: type.description, names: [type.name], check };
    if (isEnumType(type)) {
      for (const { name, description } of type.getValues()) {
        const coordinate = `${type.name}.${name}`;
        yield { coordinate, description, names: [coordinate], check: () => null };
      }
    }
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    const owners = [type.name, ...(isInputObjectType(type) ? [] : type.getInterfaces().map((one) => one.name)), '*'];
    for (const field of Object.values(type.getFields()) as readonly DescribedField[]) {
      yield {
        coordinate: `${type.name}.${field.name}`,
        description: field.description,
        names: owners.map((owner) => `${owner}.${field.name}`),
        check: (example) =>
          isInputType(field.type) && !example.startsWith(`${field.name}(`)
            ? valueCheck(field.type)(example)
            : selectionProblem(of, type.name, `{ ${example} }`),
      };
      for (const argument of field.args ?? []) {
        const coordinate = `${type.name}.${field.name}(${argument.name})`;
        const names = [...owners.map((owner) => `${owner}.${field.name}(${argument.name})`), `*(${argument.name})`];
        yield { coordinate, description: argument.description, names, check: valueCheck(argument.type) };
      }
    }
  }
}

function valueCheck(type: GraphQLInputType): (example: string) => string | null {
  return (example) => {
    try {
      return valueFromAST(parseValue(example), type) === undefined ? `no value of ${String(type)}` : null;
    } catch (problem) {
      return String(problem);
    }
  };
}

function selectionProblem(of: GraphQLSchema, type: string, selection: string): string | null {
  try {
    const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);
    const [error] = validate(of, parse(`fragment Example on ${type} ${selection}`), rules);
    return error?.message ?? null;
  } catch (problem) {
    return String(problem);
  }
}
