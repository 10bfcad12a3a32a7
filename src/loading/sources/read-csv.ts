import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { messageOf, ThroughlineError } from '../../errors.ts';
import type { LoadItem } from '../load-item.ts';
import { readJsonRecord } from '../ready-made/read-json-record.ts';
import type { OpenBytes } from './open-bytes.ts';
import type { ReadingOptions } from './read-source.ts';

/**
 * The articles of a CSV file, one a row, the first row naming the fields as in `readRecord`. Fields are apart by commas,
 * semicolons or tabs, whichever the first row has most of. Throws BAD_USER_INPUT when the file is no CSV.
 */
export async function* readCsv(name: string, bytes: OpenBytes, options: ReadingOptions): AsyncGenerator<LoadItem> {
  const header = bytes.head.toString('utf8').split('\n', 1)[0] ?? '';
  const parser = parse({
    bom: true,
    columns: (names: readonly string[]) => names.map((field, at) => field.trim() || `field ${at + 1}`),
    delimiter: delimiterOf(header),
    info: true,
    max_record_size: options.largest,
    relax_column_count_less: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
  });
  const source = Readable.from(bytes.chunks);
  source.once('error', (problem) => parser.destroy(problem));
  source.pipe(parser);
  try {
    for await (const row of parser) {
      const { record, info } = row as { readonly record: unknown; readonly info: { readonly lines: number } };
      yield readJsonRecord(record, `${name}:${info.lines}`, options.ontology);
    }
  } catch (problem) {
    if (problem instanceof ThroughlineError) throw problem;
    throw new ThroughlineError(
      'BAD_USER_INPUT',
      `The CSV cannot be read on: ${messageOf(problem)}. A header row and as many fields in every row are expected.`,
      { cause: problem },
    );
  } finally {
    source.destroy();
  }
}

function delimiterOf(header: string): string {
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: header.split(mark).length }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).mark;
}
