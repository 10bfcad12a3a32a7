import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { connectGraphDocument, pathsGraphDocument } from '../../src/export/graph-documents.ts';
import { measureOperations } from '../../src/graphql/limits/measure-operation.ts';
import { numberSettings } from '../../src/settings/setting-list.ts';
import * as decisions from '../../src/web/explore/api/decisions.ts';
import * as documents from '../../src/web/explore/api/documents.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '..', '..', 'schema', 'schema.graphql'), 'utf8'));
const all = Object.entries({ ...documents, ...decisions, connectGraphDocument, pathsGraphDocument });

describe('the questions that the explore page and the exports ask', () => {
  test.each(all)('%s is valid against the schema', (_, document) => {
    expect(validate(schema, parse(document))).toEqual([]);
  });

  test('are answered by a service whose limits are the lowest that can be set', () => {
    const folder = join(import.meta.dirname, '..', '..', 'schema', 'examples');
    const examples = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    const introspection = getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true });
    for (const document of [...all.map(([, text]) => text), ...examples, introspection]) {
      const parsed = parse(document, { maxLexicalTokens: numberSettings.THROUGHLINE_QUERY_TOKENS.range[0] });
      const { depth, aliases, directives, cost } = measureOperations(schema, parsed);
      expect(depth).toBeLessThanOrEqual(numberSettings.THROUGHLINE_QUERY_DEPTH.range[0]);
      expect(aliases).toBeLessThanOrEqual(numberSettings.THROUGHLINE_QUERY_ALIASES.range[0]);
      expect(directives).toBeLessThanOrEqual(numberSettings.THROUGHLINE_QUERY_DIRECTIVES.range[0]);
      expect(cost).toBeLessThanOrEqual(numberSettings.THROUGHLINE_QUERY_COST.range[0]);
    }
  });
});
