import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findReferencedEntity } from '../../src/answers/find-referenced-entity.ts';
import type { Reading } from '../../src/claims/claim.ts';
import { loadArticle } from '../../src/loading/load-article.ts';
import { readPlainText } from '../../src/articles/read-plain-text.ts';
import { openTestGraph, type TestGraph } from '../support/test-graph.ts';

let graph: TestGraph;

const reading: Reading = {
  mentions: [
    { ref: '1', type: 'Person', name: 'Jordan', aliases: ['King'], spans: [], externalIds: {} },
    { ref: '2', type: 'State', name: 'Jordan', aliases: ['Amman'], spans: [], externalIds: { iso3166: 'JO' } },
    { ref: '3', type: 'Person', name: 'François Dupont', aliases: ['Dupont'], spans: [], externalIds: {} },
    { ref: '4', type: 'Organization', name: 'Dupont', aliases: [], spans: [], externalIds: {} },
  ],
  claims: [],
  notices: [],
};

beforeAll(async () => {
  graph = await openTestGraph();
  await loadArticle(
    {
      database: graph.database,
      ontology: graph.ontology,
      now: () => '2024-01-01T00:00:00.000Z',
      maxArticleBytes: 1000,
      read: () => Promise.resolve(reading),
    },
    readPlainText('Jordan met François Dupont of Dupont in Jordan.'),
  );
});
afterAll(() => graph.close());

const named = (name: string, type: 'Person' | 'State' | null = null) =>
  findReferencedEntity(graph.database, { kind: 'name', name, type });

describe('an entity named by name', () => {
  test('is found without regard to case and accents', async () => {
    expect(await named('francois DUPONT')).toMatchObject({ name: 'François Dupont', type: 'Person' });
  });

  test('is found by an alias when nothing bears that very name', async () => {
    expect(await named('amman')).toMatchObject({ name: 'Jordan', type: 'State', iso3166: 'JO' });
  });

  test('is the one of that very name rather than one with such an alias', async () => {
    expect(await named('Dupont')).toMatchObject({ type: 'Organization' });
  });

  test('is answered with the candidates when several bear the name', async () => {
    await expect(named('Jordan')).rejects.toMatchObject({
      code: 'ENTITY_AMBIGUOUS',
      details: {
        candidates: expect.arrayContaining([
          expect.objectContaining({ name: 'Jordan', type: 'Person' }),
          expect.objectContaining({ name: 'Jordan', type: 'State' }),
        ]) as unknown,
      },
    });
  });

  test('is told apart by its type', async () => {
    expect(await named('Jordan', 'Person')).toMatchObject({ type: 'Person' });
  });

  test.each(['Nobody', '"', '', '   ', 'Jordan Dupont'])('is not found when nothing is named %p', async (name) => {
    await expect(named(name)).rejects.toMatchObject({ code: 'ENTITY_NOT_FOUND' });
  });

  test.each(['Jord', 'Jordam'])('is offered where only %p is asked for', async (name) => {
    await expect(named(name)).rejects.toMatchObject({
      code: 'ENTITY_NOT_FOUND',
      message: expect.stringMatching(/Is it .*Jordan \(Person, ent_.*\)\?$/) as unknown,
      details: {
        candidates: expect.arrayContaining([expect.objectContaining({ name: 'Jordan', type: 'State' })]) as unknown,
      },
    });
  });
});
