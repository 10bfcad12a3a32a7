import { readOntology, type Ontology } from '../claims/ontology.ts';
import type { Config } from '../config.ts';
import type { Database } from '../neo4j/database.ts';
import { openGraph } from '../server/open-graph.ts';
import type { Output } from './output.ts';
import { untilSignal } from './until-signal.ts';

/**
 * Runs a command's work on the graph that the settings name, and closes it whatever happens: Ctrl-C must not leave a
 * database running that this command has started. Returns what the work does; the process ends with 130 when it was told to.
 */
export async function withGraph(
  config: Config,
  output: Output,
  work: (database: Database, ontology: Ontology) => Promise<number>,
): Promise<number> {
  const ontology = readOntology();
  const signal = untilSignal();
  const graph = await openGraph({ config, ontology, lock: null, say: output.say, onCrash: output.say });
  let done: number | 'signal' = 'signal';
  try {
    // Told to stop while the database started: the work is not begun.
    const early = await Promise.race([signal, Promise.resolve(null)]);
    done = early ?? (await Promise.race([work(graph.database, ontology), signal]));
  } finally {
    await graph.close();
  }
  // What is left of the work holds files or standard input open and would keep the process.
  if (done === 'signal') process.exit(130);
  return done;
}
