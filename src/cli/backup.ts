import type { Config } from '../config.ts';
import { ThroughlineError } from '../errors.ts';
import { dumpLocalDatabase, loadLocalDatabase } from '../neo4j/local-dump.ts';
import type { Output } from './output.ts';

/** Saves the local database, which must be stopped, to a file. Returns 0. */
export async function runBackup(config: Config, file: string, output: Output): Promise<number> {
  refuseRemote(config);
  await dumpLocalDatabase({ ...config, say: output.say }, file);
  output.print(`Saved to ${file}.`);
  return 0;
}

/** Puts a saved database in the place of the local one, which must be stopped. Returns 0. */
export async function runRestore(
  config: Config,
  command: { readonly file: string; readonly overwrite: boolean },
  output: Output,
): Promise<number> {
  refuseRemote(config);
  await loadLocalDatabase({ ...config, say: output.say }, command.file, command.overwrite);
  output.print(`Restored from ${command.file}.`);
  return 0;
}

function refuseRemote(config: Config): void {
  if (config.database.kind === 'local') return;
  throw new ThroughlineError(
    'SETUP',
    'NEO4J_URI names a database that somebody else runs: back it up there, or use `throughline export`, which works with any.',
  );
}
