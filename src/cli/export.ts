import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Config } from '../config.ts';
import { exportGraph } from '../neo4j/archive/export-graph.ts';
import type { Output } from './output.ts';
import { withGraph } from './with-graph.ts';

/** Writes the graph to a file as JSON Lines, compressed when its name ends with .gz; `-` is standard output. Returns 0. */
export function runExport(config: Config, file: string, output: Output): Promise<number> {
  return withGraph(config, output, async (database) => {
    const lines = Readable.from(exportGraph(database));
    if (file === '-') {
      await pipeline(lines, process.stdout, { end: false });
      return 0;
    }
    const partial = `${file}.partial`;
    const target = createWriteStream(partial, { mode: 0o600 });
    await (file.endsWith('.gz') ? pipeline(lines, createGzip(), target) : pipeline(lines, target));
    await rename(partial, file);
    output.say(`Exported to ${file}.`);
    return 0;
  });
}
