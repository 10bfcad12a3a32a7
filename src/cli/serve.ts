import { resolve } from 'node:path';
import type { Config } from '../config.ts';
import { startService } from '../server/service.ts';
import { openLog } from '../server/observe/log.ts';
import { untilSignal } from './until-signal.ts';

/** Runs the service until it is told to stop or a part of it dies. Returns the exit code. */
export async function runServe(config: Config, print: (line: string) => void): Promise<number> {
  const log = await openLog({ ...config.log, write: (line) => void process.stderr.write(line) });
  const forPerson = config.log.format === 'text';
  const say = forPerson
    ? print
    : (line: string): void => {
        log.info(line);
      };
  const begun = Date.now();
  say('Starting the database and the language engine …');
  const signal = untilSignal();
  const starting = startService(config, say, log);
  const service = await Promise.race([starting, signal]);
  if (service === 'signal') {
    say('Stopping …');
    await starting.then(
      (started) => started.stop(),
      () => undefined,
    );
    return 0;
  }

  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  if (forPerson) say(`Ready after ${seconds} s.\n\n${welcome(config, service.address, service.database)}`);
  else say(`Ready after ${seconds} s at ${service.address}, with the database at ${service.database}.`);
  const reason = await Promise.race([signal, service.crashed]);
  if (reason !== 'signal') say(`A part of the service has died, so the rest stops too. ${reason}`);
  say('Stopping …');
  await service.stop();
  return reason === 'signal' ? 0 : 1;
}

function welcome(config: Config, address: string, database: string): string {
  // Another terminal does not have the settings of this one, and would ask a database of its own.
  const command = `${config.data === resolve('.throughline') ? '' : `THROUGHLINE_DATA=${config.data} `}npx throughline`;
  return [
    `  Start page    ${address}/`,
    `  GraphQL       ${address}/graphql   (open it in a browser for the editor)`,
    `  Neo4j         ${database}`,
    '',
    'Three questions to try:',
    '',
    `  ${command} paths "Meng Wanzhou" "Michael Kovrig"`,
    `  ${command} paths Huawei "Michael Spavor"`,
    `  curl -s ${address}/graphql -H 'content-type: application/json' \\`,
    `    -d '{"query":"{ paths(from: {name: \\"Justin Trudeau\\"}, to: {name: \\"China\\", type: State}) { paths { sentence hops { relation { claims { quote } } } } } }"}'`,
    '',
    'Ctrl-C stops everything.',
  ].join('\n');
}
