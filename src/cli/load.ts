import { join } from 'node:path';
import { readPage } from '../articles/web/read-page.ts';
import { readOntology } from '../claims/ontology.ts';
import type { Config } from '../config.ts';
import { messageOf, ThroughlineError } from '../errors.ts';
import { failureRecord } from '../loading/failure-record.ts';
import type { LoadItem } from '../loading/load-item.ts';
import { loadItems } from '../loading/load-items.ts';
import { listSources } from '../loading/sources/list-sources.ts';
import { listUnread } from '../loading/sources/list-unread.ts';
import { readSource } from '../loading/sources/read-source.ts';
import { formats, type Format, type Source } from '../loading/sources/source.ts';
import { openGraph } from '../server/open-graph.ts';
import { openLoading } from '../server/open-loading.ts';
import { failureFile } from './failure-file.ts';
import { lazyEngine } from './lazy-engine.ts';
import type { Output } from './output.ts';
import { showProgress } from './show-progress.ts';

export interface LoadCommand {
  /** Files, folders, patterns, addresses, and `-` for standard input. */
  readonly words: readonly string[];
  readonly format?: string;
  /** Where failures are written; in the data folder when left out. */
  readonly failures?: string;
  /** Whether the files are failures of an earlier load, which may name files to open. */
  readonly again?: boolean;
  /** Whether every article gets a line. */
  readonly verbose?: boolean;
}

/** A load of no more than this many sources says what it did for each. */
const fewSources = 20;
/** How long the loader waits for a database that is being restarted, in milliseconds. */
const patience = 60_000;
/** The largest file that is one article, or line of many: a page is far larger than its text. */
const largest = 16_000_000;

/**
 * Loads everything that the words mean, showing how far it is; what fails is written to a file and does not stop the rest.
 * Ctrl-C finishes the articles under way and stops. Returns 0, 1 when any failed, or 130 when it was stopped.
 */
export async function runLoad(config: Config, command: LoadCommand, output: Output): Promise<number> {
  const format = checkedFormat(command.format);
  const sources = await listSources(command.words);
  const ontology = readOntology();
  const stop = stopOnSignal(output);
  const { say } = output;
  for (const sentence of await listUnread(command.words)) say(sentence);
  const loading = await openLoading({
    config,
    ontology,
    engine: () => lazyEngine(config, patience, say),
    patience,
  });
  const failures = failureFile(command.failures ?? defaultFailures(config.data));
  const graph = await openGraph({ config, ontology, lock: null, say, onCrash: say });
  try {
    const progress = showProgress(sources, command.verbose === true || isFew(sources), output);
    const fatal = await loadItems(
      itemsOf(sources, {
        ontology,
        largest: Math.max(largest, config.maxArticleBytes),
        format,
        reopen: command.again === true,
        stdin: process.stdin,
        count: progress.take,
      }),
      {
        loader: loading.loader(graph.database),
        readPage,
        signal: stop.signal,
        onBegin: progress.begin,
        onRead: progress.read,
        report: (report) => {
          if (report.kind === 'failed') failures.add(failureRecord(report.item, report.problem));
          progress.report(report);
        },
      },
    );
    const failed = progress.finish(failures.path);
    if (fatal !== null) say(`The load was given up: ${messageOf(fatal)}`);
    if (fatal !== null || stop.signal.aborted) {
      say('Give the same command again to go on: what is loaded already is skipped.');
    }
    if (stop.signal.aborted) return 130;
    return failed === 0 ? 0 : 1;
  } finally {
    stop.release();
    failures.close();
    await loading.close();
    await graph.close();
  }
}

async function* itemsOf(
  sources: readonly Source[],
  options: Parameters<typeof readSource>[1],
): AsyncGenerator<LoadItem> {
  for (const source of sources) yield* readSource(source, options);
}

/** Resolves the first Ctrl-C into a clean stop; a second one ends the process at once, as people expect. */
function stopOnSignal(output: Output): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130);
    output.say('\nFinishing the articles under way; Ctrl-C once more stops at once.');
    controller.abort();
    // Standard input that says nothing would keep the load waiting for its next line.
    process.stdin.destroy();
  };
  const names = ['SIGINT', 'SIGTERM'] as const;
  for (const name of names) process.on(name, stop);
  return {
    signal: controller.signal,
    release: () => {
      for (const name of names) process.off(name, stop);
    },
  };
}

function isFew(sources: readonly Source[]): boolean {
  return (
    sources.length <= fewSources &&
    sources.every(({ name }) => !/\.(jsonl?|ndjson|ijson|csv|tsv)(\.gz)?$/i.test(name) && name !== '-')
  );
}

function checkedFormat(given: string | undefined): Format | null {
  if (given === undefined) return null;
  const format = formats.find((known) => known === given);
  if (format !== undefined) return format;
  throw new ThroughlineError('BAD_USER_INPUT', `--format is "${given}": one of ${formats.join(', ')} is expected.`);
}

function defaultFailures(data: string): string {
  return join(data, 'failures', `${new Date().toISOString().replace(/[:.]/g, '-')}.jsonl`);
}
