import { entityTypes, type Ontology } from '../../claims/ontology.ts';
import type { Database, Row } from '../../neo4j/database.ts';
import { numberOf, numbersOf, textOf, textsOf } from '../../neo4j/row.ts';
import { traitParameters } from '../link-columns.ts';
import { packDate, type PackedDate } from '../packed-date.ts';
import { tableBuilder, tableBytes, type LinkTable, type TableBuilder } from './link-table.ts';

/** Entities read at a time, and so about five times as many links: a few megabytes. */
const stretch = 10_000;

/** Room for what is written while the table is read; the log of changes brings the rest. */
const spare = 1.02;

/** Reads every link of the graph into a table, or null when it would take more than `maxBytes`. */
export async function readTable(database: Database, ontology: Ontology, maxBytes: number): Promise<LinkTable | null> {
  const [counts] = await database.read('count-links');
  if (counts === undefined) return null;
  const linkCount = numberOf(counts, 'links');
  if (tableBytes(numberOf(counts, 'entities'), linkCount) > maxBytes) return null;
  const builder = tableBuilder(Math.ceil(linkCount * spare) + 1000);

  const ends: string[] = [];
  for (let after = ''; ;) {
    const [row] = await database.read('list-all-entities', { after, limit: stretch });
    const ids = row === undefined ? [] : textsOf(row, 'id');
    const types = row === undefined ? [] : textsOf(row, 'type');
    for (const [at, id] of ids.entries()) {
      builder.addVertex(id, entityTypes.find((name) => name === types[at]) ?? 'Person');
    }
    const last = ids.at(-1);
    if (last === undefined) break;
    ends.push(last);
    after = last;
  }
  const parameters = traitParameters(ontology);
  const dates = knownDates();
  const read = (at: number): Promise<readonly Row[]> => {
    const rows = database.read('list-all-links', {
      after: ends[at - 1] ?? '',
      upTo: ends[at] ?? '',
      ...parameters,
    });
    // Awaited below, unless what comes before it fails.
    rows.catch(() => undefined);
    return rows;
  };
  // Two at a time: the database works on one while the other is unpacked.
  const coming = ends.slice(0, 2).map((_, at) => read(at));
  for (let next = coming.length; coming.length > 0; next += 1) {
    const rows = (await coming.shift()) ?? [];
    if (next < ends.length) coming.push(read(next));
    for (const row of rows) addLinks(builder, row, dates);
  }
  return builder.close();
}

/** Packs dates, each once: a graph of millions of links has some thousands of different ones. */
function knownDates(): (date: string) => PackedDate {
  const known = new Map<string, PackedDate>([['', 0]]);
  return (date) => {
    const found = known.get(date);
    if (found !== undefined) return found;
    const packed = packDate(date);
    known.set(date, packed);
    return packed;
  };
}

/** Adds the links of one subject. */
function addLinks(builder: TableBuilder, row: Row, dates: (date: string) => PackedDate): void {
  const subject = builder.findVertex(textOf(row, 'subject'));
  if (subject === null) return;
  const [texts, traits] = [textsOf(row, 'texts'), numbersOf(row, 'traits')];
  const [confidence, sources, claims] = [
    numbersOf(row, 'confidence'),
    numbersOf(row, 'sources'),
    numbersOf(row, 'claims'),
  ];
  for (const [at, text] of texts.entries()) {
    const [id = '', relation = '', from = '', to = '', reported = ''] = text.split('|');
    const object = builder.findVertex(id);
    // An end that is newer than the list of entities: the log of changes brings the link.
    if (object === null) continue;
    builder.addLink({
      relation,
      subject,
      object,
      traits: traits[at] ?? 0,
      confidence: confidence[at] ?? 0,
      sources: sources[at] ?? 1,
      claims: claims[at] ?? 0,
      validFrom: dates(from),
      validTo: dates(to),
      lastReported: dates(reported),
    });
  }
}
