import { readOntology } from '../claims/ontology.ts';
import type { Config } from '../config.ts';
import { messageOf, ThroughlineError } from '../errors.ts';
import { openDatabase } from '../neo4j/database.ts';
import { countGraph } from '../neo4j/graph-size-reader.ts';
import { findLockHolder } from '../neo4j/local/data-lock.ts';
import { findRunningServer } from '../neo4j/local/local-server.ts';
import { textOf } from '../neo4j/row.ts';
import { openStatements } from '../neo4j/statements.ts';
import type { Finding } from './doctor.ts';

/** What the database is, and how much is in the graph; or why that cannot be said. */
export async function graphFindings(config: Config): Promise<readonly Finding[]> {
  const isRemote = config.database.kind === 'remote';
  const holder = await findLockHolder(config.data);
  const address = isRemote ? config.database : holder === null ? null : await findRunningServer(config.data);
  if (address === null) {
    return [
      holder === null
        ? { what: 'Graph', state: 'note', words: 'the local Neo4j is not running; "serve" starts it' }
        : {
            what: 'Graph',
            state: 'wrong',
            words: `process ${holder.pid} holds ${config.data}, but its Neo4j does not answer: it may be starting; if it stays so, stop that process and start again`,
          },
    ];
  }
  const name = isRemote ? config.database.name : null;
  const database = openDatabase({ ...address, name, timeout: 10_000, statements: openStatements(readOntology()) });
  try {
    const [server] = await database.read('find-server-version');
    const { articles, claims, entities } = await countGraph(database);
    const version = server === undefined ? 'unknown' : `${textOf(server, 'version')} ${textOf(server, 'edition')}`;
    return [
      neo4jFinding(version, address.uri),
      {
        what: 'Graph',
        state: 'ok',
        words: `articles: ${articles.toLocaleString('en')}, claims: ${claims.toLocaleString('en')}, entities: ${entities.toLocaleString('en')}`,
      },
    ];
  } catch (problem) {
    return [{ what: 'Neo4j', state: 'wrong', words: `${address.uri}: ${whatToDo(problem, isRemote)}` }];
  } finally {
    await database.close();
  }
}

/** The oldest Neo4j whose Cypher has what our queries use. */
const oldest = [5, 26] as const;

function neo4jFinding(version: string, uri: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isOld = major < oldest[0] || (major === oldest[0] && minor < oldest[1]);
  return isOld
    ? {
        what: 'Neo4j',
        state: 'wrong',
        words: `${version} at ${uri}; version ${oldest.join('.')} or later is needed`,
      }
    : { what: 'Neo4j', state: 'ok', words: `${version} at ${uri}` };
}

function whatToDo(problem: unknown, isRemote: boolean): string {
  const isAway = problem instanceof ThroughlineError && problem.code === 'DATABASE_UNAVAILABLE';
  if (!isAway || !isRemote) return messageOf(problem);
  return 'nothing answers there. Check NEO4J_URI, that this Neo4j runs, and that no firewall keeps its port (7687) from this machine';
}
