import { Command } from 'commander';
import { readConfig } from './config.ts';
import { messageOf, ThroughlineError } from './errors.ts';
import { ownVersion } from './own-version.ts';

/** The command line: each command is imported when it is called for. Answers go to standard output, everything else to standard error. */
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

// Before a command is imported: GraphQL and Express check more, and more slowly, for who develops with them.
process.env['NODE_ENV'] ??= 'production';

const program = new Command('throughline')
  .description('Turns news articles into a graph of who is linked to whom, with the sentence behind every link.')
  .version(ownVersion())
  .showHelpAfterError();

program
  .command('serve', { isDefault: true })
  .description('start the database, the language engine and the service')
  .action(() => run(async () => (await import('./cli/serve.ts')).runServe(readConfig(process.env), say)));

program
  .command('worker')
  .description('load the articles of the queue at REDIS_URL, for services on this and other machines')
  .action(() => run(async () => (await import('./cli/worker.ts')).runWorker(readConfig(process.env), say)));

program
  .command('engine')
  .description('run a language engine that others read with: see THROUGHLINE_ENGINES')
  .option('--port <n>', 'where it listens, on every address of this machine', Number, 9000)
  .action((options: { port: number }) =>
    run(async () => (await import('./cli/engine.ts')).runEngine(readConfig(process.env), options.port, say)),
  );

program
  .command('load')
  .description('read articles and add what they state to the graph; docs/loading.md tells every form they may have')
  .argument('<source...>', 'files, folders, patterns, addresses (https://…), or - for standard input')
  .option('--format <name>', 'what the content is, when its name does not tell: text, markdown, html, json or csv')
  .option('--failures <file>', 'where to write what was not loaded (default: in the data folder)')
  .option('--again', 'the files are failures of an earlier load')
  .option('--verbose', 'a line for every article')
  .action((words: string[], options: { format?: string; failures?: string; again?: boolean; verbose?: boolean }) =>
    run(async () =>
      (await import('./cli/load.ts')).runLoad(readConfig(process.env), { words, ...options }, { print, say }),
    ),
  );

program
  .command('paths')
  .description('show how two entities are linked, with the sentences')
  .argument('<from>', 'name or id of an entity')
  .argument('<to>', 'name or id of an entity')
  .option('--max-hops <n>', 'most hops of a path, 1 to 8', Number)
  .option('--first <n>', 'how many paths, 1 to 100', Number)
  .action((from: string, to: string, options: { maxHops?: number; first?: number }) =>
    run(async () =>
      (await import('./cli/paths.ts')).runPaths(readConfig(process.env), { from, to, ...options }, { print, say }),
    ),
  );

program
  .command('fetch')
  .description('fetch the Java programs into the cache now, not at the first start')
  .argument('[part...]', 'neo4j, corenlp; both when left out')
  .action((parts: string[]) =>
    run(async () => (await import('./cli/fetch.ts')).runFetch(readConfig(process.env), parts, { print, say })),
  );

program
  .command('doctor')
  .description('say what is installed, what is running and what is wrong')
  .action(() => run(async () => (await import('./cli/doctor.ts')).runDoctor(readConfig(process.env), print)));

program
  .command('token')
  .description('make a token that lets somebody in, and print it once')
  .argument('<name>', 'whose it is, as their decisions will name them')
  .requiredOption('--role <role>', 'what they may do: reader, editor or admin')
  .option('--file <file>', 'the file of tokens that it is added to (default: THROUGHLINE_TOKENS_FILE, if set)')
  .action((name: string, options: { role: string; file?: string }) =>
    run(async () => {
      // Not the whole of the settings: without a token they may be refused.
      const set = process.env['THROUGHLINE_TOKENS_FILE'] ?? '';
      const file = options.file ?? (set === '' ? null : set);
      return (await import('./cli/token.ts')).runToken({ name, role: options.role, file }, { print, say });
    }),
  );

program
  .command('rebuild')
  .description('compute all links again from claims and decisions, and tell what differed')
  .option('--dry-run', 'tell only, change nothing', false)
  .action((options: { dryRun: boolean }) =>
    run(async () => (await import('./cli/rebuild.ts')).runRebuild(readConfig(process.env), options, { print, say })),
  );

program
  .command('verify')
  .description('check everything that must hold of the graph; the exit code is 3 when something does not')
  .action(() => run(async () => (await import('./cli/verify.ts')).runVerify(readConfig(process.env), { print, say })));

program
  .command('export')
  .description('write articles, claims, decisions and reviews as JSON Lines, or with --format the graph of an answer')
  .argument('<file>', 'where to; .gz compresses JSON Lines, - is standard output')
  .option('--format <name>', 'graphml, gexf, cytoscape, csv or ftm: the graph that links --from and --to')
  .option('--from <name>', 'name or id of an entity')
  .option('--to <name>', 'name or id of another; given several times: the graph that ties all together', collected)
  .option('--max-hops <n>', 'most hops of a path, 1 to 8')
  .option('--question <address>', "instead of --from and --to: the address of the explore page's answer")
  .action((file: string, options: ExportOptions) =>
    run(async () => {
      const { format } = options;
      if (format === undefined) {
        return (await import('./cli/export.ts')).runExport(readConfig(process.env), file, { print, say });
      }
      const question = options.question ?? questionOf(options);
      const { runExportDrawing } = await import('./cli/export-drawing.ts');
      return runExportDrawing(readConfig(process.env), { file, format, question }, { print, say });
    }),
  );

program
  .command('import')
  .description('fill an empty graph from an export')
  .argument('<file>', 'the export; - is standard input')
  .action((file: string) =>
    run(async () => (await import('./cli/import.ts')).runImport(readConfig(process.env), file, { print, say })),
  );

program
  .command('backup')
  .description('save the local database, which must be stopped, by its own dump')
  .argument('<file>', 'where to')
  .action((file: string) =>
    run(async () => (await import('./cli/backup.ts')).runBackup(readConfig(process.env), file, { print, say })),
  );

program
  .command('restore')
  .description('put a saved database in the place of the local one, which must be stopped')
  .argument('<file>', 'what backup wrote')
  .option('--overwrite', 'replace the database that is there', false)
  .action((file: string, options: { overwrite: boolean }) =>
    run(async () =>
      (await import('./cli/backup.ts')).runRestore(readConfig(process.env), { file, ...options }, { print, say }),
    ),
  );

for (const what of ['merge', 'never-merge'] as const) {
  program
    .command(what)
    .description(what === 'merge' ? 'merge an entity into another' : 'decide that two entities are not the same')
    .argument('<one>', what === 'merge' ? 'name or id of the entity that is merged away' : 'name or id of an entity')
    .argument('<two>', what === 'merge' ? 'name or id of the entity that it becomes' : 'name or id of the other')
    .requiredOption('--why <words>', 'why, to be kept with the decision (required)')
    .action((one: string, two: string, { why }: { why: string }) =>
      run(async () =>
        (await import('./cli/decide.ts')).runDecide(readConfig(process.env), { what, one, two, why }, { print, say }),
      ),
    );
}

program
  .command('split')
  .description('make an entity of its own of some mentions of another')
  .argument('<entity>', 'name or id of the entity that they leave')
  .argument('<mention...>', 'ids of the mentions that leave; `mentions` lists them')
  .requiredOption('--why <words>', 'why, to be kept with the decision (required)')
  .action((entity: string, mentions: string[], { why }: { why: string }) =>
    run(async () =>
      (await import('./cli/decide.ts')).runDecide(
        readConfig(process.env),
        { what: 'split', entity, mentions, why },
        { print, say },
      ),
    ),
  );

program
  .command('undo')
  .description('undo a decision about entities')
  .argument('<decision>', 'its id; `decisions` lists them')
  .requiredOption('--why <words>', 'why, to be kept with the decision (required)')
  .action((decision: string, { why }: { why: string }) =>
    run(async () =>
      (await import('./cli/decide.ts')).runDecide(
        readConfig(process.env),
        { what: 'undo', decision, why },
        { print, say },
      ),
    ),
  );

program
  .command('suggestions')
  .description('list pairs of entities that may be one, with the reasons')
  .argument('[entity]', 'name or id of one of the two; all pairs when left out')
  .option('--first <n>', 'how many', Number, 20)
  .action((entity: string | undefined, { first }: { first: number }) =>
    run(async () =>
      (await import('./cli/suggestions.ts')).runSuggestions(readConfig(process.env), { entity, first }, { print, say }),
    ),
  );

program
  .command('mentions')
  .description('list where articles mention an entity, with the ids that split takes')
  .argument('<entity>', 'name or id')
  .action((entity: string) =>
    run(async () => (await import('./cli/mentions.ts')).runMentions(readConfig(process.env), entity, { print, say })),
  );

program
  .command('decisions')
  .description('list decisions about entities, undone ones too, the latest first')
  .argument('[entity]', 'name or id of an entity; all decisions when left out')
  .option('--first <n>', 'how many', Number, 20)
  .action((entity: string | undefined, { first }: { first: number }) =>
    run(async () =>
      (await import('./cli/decisions.ts')).runDecisions(readConfig(process.env), { entity, first }, { print, say }),
    ),
  );

interface ExportOptions {
  readonly format?: string;
  readonly from?: string;
  readonly to?: readonly string[];
  readonly maxHops?: string;
  readonly question?: string;
}

/** The values of an option that may be given several times. */
function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function questionOf({ from, to, maxHops }: ExportOptions): string {
  const parameters = new URLSearchParams(from === undefined ? {} : { from });
  for (const name of to ?? []) parameters.append('to', name);
  if (maxHops !== undefined) parameters.set('maxHops', maxHops);
  return parameters.toString();
}

/** Runs a command; the exit code is its result, or 1 with a message when it fails. */
async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (problem) {
    process.exitCode = 1;
    if (problem instanceof ThroughlineError) say(problem.message);
    else say(problem instanceof Error ? (problem.stack ?? problem.message) : messageOf(problem));
  }
}

// Without this a mistyped command would be an argument too many for `serve`.
const [word] = process.argv.slice(2);
if (word !== undefined && !/^-|^help$/.test(word) && !program.commands.some((command) => command.name() === word))
  program.error(`error: unknown command '${word}'`);

await program.parseAsync();
