import { beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import type { Identity } from '../../../src/access/identity.ts';
import { readOntology } from '../../../src/claims/ontology.ts';
import { graphqlSchema } from '../../../src/graphql/schema.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await graphqlSchema(readOntology());
});

/** What calling a field without parameters fails with. */
async function failure(field: GraphQLField<unknown, unknown>, identity: Identity): Promise<unknown> {
  try {
    await field.resolve?.({}, {}, { identity }, {} as never);
    return null;
  } catch (problem) {
    return problem;
  }
}

const mutations = (): readonly GraphQLField<unknown, unknown>[] =>
  Object.values(schema.getMutationType()?.getFields() ?? {});

describe('every mutation', () => {
  test('is refused to a reader', async () => {
    expect(mutations().length).toBeGreaterThan(9);
    for (const mutation of mutations()) {
      expect([mutation.name, await failure(mutation, { name: 'Ann', role: 'reader' })]).toEqual([
        mutation.name,
        expect.objectContaining({ code: 'FORBIDDEN' }),
      ]);
    }
  });

  test('asks somebody without a token for one', async () => {
    for (const mutation of mutations()) {
      expect(await failure(mutation, { name: null, role: 'reader' })).toMatchObject({ code: 'UNAUTHENTICATED' });
    }
  });

  test('needs no admin but for taking whole articles out and putting them back', async () => {
    const kept = [];
    for (const mutation of mutations()) {
      const problem = await failure(mutation, { name: 'Ann', role: 'editor' });
      if (problem instanceof Error && 'code' in problem && problem.code === 'FORBIDDEN') kept.push(mutation.name);
    }
    expect(kept.sort()).toEqual(['restoreArticle', 'retractArticle']);
  });
});
