import { claimStatuses } from '../../claims/claim.ts';
import { entityTypes, type Ontology } from '../../claims/ontology.ts';
import type { Database, Row } from '../../neo4j/database.ts';
import { numberOf, numbersOf, textsOf } from '../../neo4j/row.ts';
import { statusBits } from '../link-filter.ts';
import { packTraits } from '../link-traits.ts';
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
  const typeNumbers = new Map(ontology.relationTypes.map((type, at) => [type.name, at]));
  const numbering = { typeNumbers, dates: knownDates() };
  const bits = Object.fromEntries(claimStatuses.map((status) => [status, statusBits([status])]));
  const read = (at: number): Promise<readonly Row[]> => {
    const rows = database.read('list-all-links', { after: ends[at - 1] ?? '', upTo: ends[at] ?? '', bits });
    // Awaited below, unless what comes before it fails.
    rows.catch(() => undefined);
    return rows;
  };
  // One stretch is on its way while the one before it is unpacked.
  let coming = ends.length > 0 ? read(0) : null;
  for (let at = 1; coming !== null; at += 1) {
    const [row] = await coming;
    coming = at < ends.length ? read(at) : null;
    if (row !== undefined) addLinks(builder, row, numbering);
  }
  return builder.close();
}

/** How texts become numbers. */
interface Numbering {
  readonly typeNumbers: ReadonlyMap<string, number>;
  readonly dates: (date: string) => PackedDate;
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

function addLinks(builder: TableBuilder, row: Row, { typeNumbers, dates }: Numbering): void {
  const [subject, object, relation, type] = [
    textsOf(row, 'subject'),
    textsOf(row, 'object'),
    textsOf(row, 'relation'),
    textsOf(row, 'type'),
  ];
  const [statuses, confidence, sources, claims] = [
    numbersOf(row, 'statuses'),
    numbersOf(row, 'confidence'),
    numbersOf(row, 'sources'),
    numbersOf(row, 'claims'),
  ];
  const [from, to, reported] = [textsOf(row, 'validFrom'), textsOf(row, 'validTo'), textsOf(row, 'lastReported')];
  for (const [at, id] of relation.entries()) {
    const [begin, end] = [builder.findVertex(subject[at] ?? ''), builder.findVertex(object[at] ?? '')];
    // An end that is newer than the list of entities: the log of changes brings the link.
    if (begin === null || end === null) continue;
    builder.addLink({
      relation: id,
      subject: begin,
      object: end,
      traits: packTraits(typeNumbers.get(type[at] ?? '') ?? 0, statuses[at] ?? 0),
      confidence: confidence[at] ?? 0,
      sources: sources[at] ?? 1,
      claims: claims[at] ?? 0,
      validFrom: dates(from[at] ?? ''),
      validTo: dates(to[at] ?? ''),
      lastReported: dates(reported[at] ?? ''),
    });
  }
}
