import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { connectGraphDocument, pathsGraphDocument } from '../../src/export/graph-documents.ts';
import * as decisions from '../../src/web/explore/api/decisions.ts';
import * as documents from '../../src/web/explore/api/documents.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '..', '..', 'schema', 'schema.graphql'), 'utf8'));
const all = Object.entries({ ...documents, ...decisions, connectGraphDocument, pathsGraphDocument });

describe('the questions that the explore page and the exports ask', () => {
  test.each(all)('%s is valid against the schema', (_, document) => {
    expect(validate(schema, parse(document))).toEqual([]);
  });
});
