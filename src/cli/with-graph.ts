import { readOntology, type Ontology } from '../claims/ontology.ts';
import type { Config } from '../config.ts';
import type { Database } from '../neo4j/database.ts';
import { openGraph } from '../server/open-graph.ts';
import type { Output } from './output.ts';

/** Runs a command's work on the graph that the settings name, and closes it whatever happens. */
export async function withGraph<Result>(
  config: Config,
  output: Output,
  work: (database: Database, ontology: Ontology) => Promise<Result>,
): Promise<Result> {
  const ontology = readOntology();
  const graph = await openGraph({ config, ontology, lock: null, say: output.say, onCrash: output.say });
  try {
    return await work(graph.database, ontology);
  } finally {
    await graph.close();
  }
}
