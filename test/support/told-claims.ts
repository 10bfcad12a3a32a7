import type { Claim, Reading } from '../../src/claims/claim.ts';
import { readOntology } from '../../src/claims/ontology.ts';
import type { LanguageEngine } from '../../src/extraction/engine.ts';
import { readArticle } from '../../src/extraction/read-article.ts';

const ontology = readOntology();

/** Reads a text as an article published on a date. */
export function readText(
  text: string,
  engine: LanguageEngine,
  publishedAt: string | null = '2020-06-21',
): Promise<Reading> {
  const article = { text, title: null, url: null, publisher: null, author: null, language: 'en', publishedAt };
  return readArticle(article, engine, ontology);
}

/** A claim as "Subject TYPE Object", with ` STATUS` unless it is asserted and ` by Claimant` when asked for. */
export function tellClaim(reading: Reading, claim: Claim, withClaimant = false): string {
  const name = (ref: string): string => reading.mentions.find((mention) => mention.ref === ref)?.name ?? '?';
  const status = claim.status === 'ASSERTED' ? '' : ` ${claim.status}`;
  const claimant = withClaimant && claim.claimant !== null ? ` by ${name(claim.claimant)}` : '';
  return `${name(claim.subject)} ${claim.type} ${name(claim.object)}${status}${claimant}`;
}
