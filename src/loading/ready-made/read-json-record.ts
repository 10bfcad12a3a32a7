import { readRecord, recordNames } from '../../articles/read-record.ts';
import type { Ontology } from '../../claims/ontology.ts';
import { ThroughlineError } from '../../errors.ts';
import type { Again, LoadItem } from '../load-item.ts';
import { isFields, type Fields } from './fields.ts';
import { isClaimsRecord, readClaimsRecord } from './read-claims-record.ts';

/**
 * What one record of a JSON file is: an article, an article with ready-made claims, an address to read, or a note of an
 * earlier load that failed, which is read anew. Never throws for a bad record.
 */
export function readJsonRecord(record: unknown, origin: string, ontology: Ontology): LoadItem {
  const failed = isFields(record) && isFields(record['failed']) ? record['failed'] : null;
  if (failed !== null && isFields(record)) {
    const from = typeof failed['origin'] === 'string' ? failed['origin'] : origin;
    return readJsonRecord(record['record'], from, ontology);
  }
  const again: Again = { record };
  try {
    if (!isFields(record)) {
      throw new ThroughlineError('BAD_USER_INPUT', 'The line is no JSON object: one article on each line is expected.');
    }
    if (isClaimsRecord(record)) {
      return { kind: 'article', origin, again, notices: [], ...readClaimsRecord(record, ontology) };
    }
    const url = addressOnly(record);
    if (url !== null) return { kind: 'page', origin, again, url, known: {} };
    return { kind: 'article', origin, again, notices: [], draft: readRecord(record), reading: null };
  } catch (problem) {
    return { kind: 'unreadable', origin, again, problem };
  }
}

/** The address of a record that says nothing else of its article. */
function addressOnly(record: Fields): string | null {
  const { url } = record;
  if (typeof url !== 'string') return null;
  const holdsText = Object.keys(record).some((name) =>
    [...recordNames.text, ...recordNames.html].some((known) => known === name.toLowerCase().replace(/[_ -]/g, '')),
  );
  return holdsText ? null : url;
}
