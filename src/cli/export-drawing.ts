import { rename, writeFile } from 'node:fs/promises';
import type { Config } from '../config.ts';
import { followChanges } from '../answers/change-feed.ts';
import { ThroughlineError } from '../errors.ts';
import { exportFormats, findExportFormat } from '../export/export-formats.ts';
import { readWholeQuestion } from '../export/read-whole-question.ts';
import { apolloServer } from '../graphql/apollo.ts';
import { graphContext } from '../graphql/context.ts';
import { drawQuestion } from '../graphql/draw-question.ts';
import { graphqlSchema } from '../graphql/schema.ts';
import { linkSources } from '../paths/link-sources.ts';
import { pathDefaults } from '../paths/path-defaults.ts';
import type { Output } from './output.ts';
import { withGraph } from './with-graph.ts';

export interface DrawingToExport {
  readonly file: string;
  readonly format: string;
  /** The parameters of the explore page's address: `from=Huawei&to=Canada&maxHops=3`. */
  readonly question: string;
}

/** Writes the graph of an answer to a file (`-`: standard output) in a format that other programs open. Returns 0. */
export function runExportDrawing(config: Config, wanted: DrawingToExport, output: Output): Promise<number> {
  const format = findExportFormat(wanted.format);
  if (format === null) {
    const names = exportFormats.map(({ name }) => name).join(', ');
    throw new ThroughlineError(
      'BAD_USER_INPUT',
      `"${wanted.format}" is no format of drawn graphs. Known are: ${names}.`,
    );
  }
  return withGraph(config, output, async (database, ontology) => {
    const apollo = apolloServer(await graphqlSchema(ontology), config.operations, () => undefined);
    const services = {
      database,
      ontology,
      sources: linkSources(database, ontology, null),
      pathDefaults: pathDefaults(ontology),
      pathDeadline: config.pathDeadline,
      changes: followChanges({ database, interval: 60_000, now: () => new Date() }),
      loadArticle: () => Promise.reject(new ThroughlineError('BAD_REQUEST', 'An export loads nothing.')),
    };
    const question = readWholeQuestion(new URLSearchParams(wanted.question.replace(/^.*\?/, '')));
    const graph = await drawQuestion(apollo, graphContext(services, 'export', { name: null, role: 'admin' }), question);
    await apollo.stop();
    const text = format.write(graph);
    if (wanted.file === '-') process.stdout.write(text);
    else {
      await writeFile(`${wanted.file}.partial`, text, { mode: 0o600 });
      await rename(`${wanted.file}.partial`, wanted.file);
      output.say(`Exported ${graph.nodes.length} entities and ${graph.edges.length} links to ${wanted.file}.`);
    }
    return 0;
  });
}
