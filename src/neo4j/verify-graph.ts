import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ontology } from '../claims/ontology.ts';
import { packageRoot } from '../package-root.ts';
import type { Database, Row } from './database.ts';
import { pagesOf } from './pages.ts';
import { rebuildGraph } from './rebuild.ts';
import { numberOf, textOf } from './row.ts';

/** Something in the graph that must never be. */
export interface Breach {
  /** The sentence that does not hold. */
  readonly invariant: string;
  /** What breaks it, such as a claim's id. */
  readonly id: string;
}

/** How many breaches of one invariant are told. */
const toldBreaches = 20;

/**
 * Checks everything that must hold of a graph: each sentence of `cypher/invariants`, that every claim's sentence stands in
 * its article where it says, and that all that is computed is what claims and decisions make of it. Changes nothing. On a
 * graph that others write to meanwhile it may take a change under way for a breach.
 */
export async function verifyGraph(database: Database, ontology: Ontology): Promise<readonly Breach[]> {
  const breaches: Breach[] = [];
  const folder = join(packageRoot, 'cypher', 'invariants');
  for (const file of readdirSync(folder).sort()) {
    const name = `invariants/${file.slice(0, -'.cypher'.length)}`;
    const invariant =
      readFileSync(join(folder, file), 'utf8')
        .split('\n', 1)[0]
        ?.replace(/^\/\/ /, '') ?? file;
    for (const row of await database.read(name, { limit: toldBreaches })) {
      breaches.push({ invariant, id: textOf(row, 'id') });
    }
  }
  breaches.push(...(await misquotingClaims(database)));
  await rebuildGraph({
    database,
    ontology,
    mend: false,
    report: ({ what, id, words }) => {
      breaches.push({
        invariant: 'What is stored is what claims and decisions make of it.',
        id: `${what} ${id} ${words}`,
      });
    },
  });
  return breaches;
}

async function misquotingClaims(database: Database): Promise<readonly Breach[]> {
  const breaches: Breach[] = [];
  for await (const articles of pagesOf(database, 'list-article-ids', 100)) {
    for (const row of await database.read('list-quotes', { articles })) {
      const text = textOf(row, 'text');
      const claims = Array.isArray(row['claims']) ? (row['claims'] as readonly Row[]) : [];
      for (const claim of claims) {
        if (text.slice(numberOf(claim, 'start'), numberOf(claim, 'end')) === textOf(claim, 'quote')) continue;
        breaches.push({
          invariant: "Every claim's sentence stands in its article where it says.",
          id: textOf(claim, 'id'),
        });
      }
    }
  }
  return breaches;
}
