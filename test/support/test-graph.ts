import neo4j from 'neo4j-driver';
import { readOntology, type Ontology } from '../../src/claims/ontology.ts';
import { openDatabase, type Database } from '../../src/neo4j/database.ts';
import { migrate } from '../../src/neo4j/migrations.ts';
import { openStatements } from '../../src/neo4j/statements.ts';

/** A real, empty graph for one test file. */
export interface TestGraph {
  readonly database: Database;
  readonly ontology: Ontology;
  /** Deletes everything but the schema. */
  empty(): Promise<void>;
  /** Runs Cypher that a test needs to look at what is stored. */
  look(cypher: string): Promise<void>;
  /** Asks Neo4j itself, past everything that is tested. */
  rows(
    cypher: string,
    parameters?: Readonly<Record<string, unknown>>,
  ): Promise<readonly Readonly<Record<string, unknown>>[]>;
  close(): Promise<void>;
}

/** Opens the Neo4j that the global set-up started, emptied and with the present schema; it ends transactions after `timeout` milliseconds. */
export async function openTestGraph(timeout = 60_000): Promise<TestGraph> {
  const ontology = readOntology();
  const database = openTestDatabase(ontology, timeout);
  const look = (cypher: string): Promise<void> => database.migrate(cypher);
  const empty = (): Promise<void> =>
    look('MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
  await empty();
  await migrate(database);
  const address = testAddress();
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
  });
  return {
    database,
    ontology,
    empty,
    look,
    rows: async (cypher, parameters = {}) =>
      (await driver.executeQuery(cypher, parameters)).records.map((record) => record.toObject()),
    close: async () => {
      await driver.close();
      await database.close();
    },
  };
}

/** One more connection to the same Neo4j, as a program of its own has it. */
export function openTestDatabase(ontology: Ontology, timeout = 60_000): Database {
  return openDatabase({ ...testAddress(), name: null, timeout, statements: openStatements(ontology) });
}

function testAddress(): { readonly uri: string; readonly user: string; readonly password: string } {
  return JSON.parse(process.env['TEST_NEO4J'] ?? '{}') as { uri: string; user: string; password: string };
}
