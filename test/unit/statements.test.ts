import { expect, test } from '@jest/globals';
import { readOntology } from '../../src/claims/ontology.ts';
import { openStatements } from '../../src/neo4j/statements.ts';

const statements = openStatements(readOntology());

test('a named query may stand in a folder', () => {
  expect(statements('archive/is-empty')).toContain('RETURN');
  expect(statements('invariants/claim-ends')).toContain('MATCH');
});

test('a number behind a name stands where the query says HOPS', () => {
  expect(statements('list-shortest-links/4')).toContain('*..4]');
  expect(statements('list-shortest-links/4')).not.toContain('HOPS]');
});
