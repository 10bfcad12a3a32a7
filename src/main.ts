import { Command } from 'commander';
import { readConfig } from './config.ts';
import { messageOf, ThroughlineError } from './errors.ts';

/** The command line: each command is imported when it is called for. Answers go to standard output, everything else to standard error. */
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const program = new Command('throughline')
  .description('Turns news articles into a graph of who is linked to whom, with the sentence behind every link.')
  .showHelpAfterError();

program
  .command('serve', { isDefault: true })
  .description('start the database, the language engine and the service')
  .action(() => run(async () => (await import('./cli/serve.ts')).runServe(readConfig(process.env), say)));

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

await program.parseAsync();
