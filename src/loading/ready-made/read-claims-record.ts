import type { ArticleDraft } from '../../articles/article.ts';
import { readRecord } from '../../articles/read-record.ts';
import type { Claim, Mention, Reading } from '../../claims/claim.ts';
import type { Ontology } from '../../claims/ontology.ts';
import { messageOf, ThroughlineError } from '../../errors.ts';
import { readEntity } from './read-entity.ts';
import { readRelation } from './read-relation.ts';
import { isFields, listOf, type Fields } from './fields.ts';

/** An article that somebody else has read already. */
export interface ReadyMadeArticle {
  readonly draft: ArticleDraft;
  readonly reading: Reading;
}

/** Whether a record has the form of an article with ready-made claims. */
export function isClaimsRecord(record: Fields): boolean {
  return isFields(record['article']) && ('entities' in record || 'relations' in record);
}

/**
 * Reads an article with its entities and relations in Throughline's vocabulary, as docs/loading.md describes them. Every
 * relation must have its sentence in the article's text. Throws BAD_USER_INPUT that lists everything wrong with the
 * record, up to ten things.
 */
export function readClaimsRecord(record: Fields, ontology: Ontology): ReadyMadeArticle {
  const problems: string[] = [];
  const draft = attempt(problems, 'article', () => readRecord(isFields(record['article']) ? record['article'] : {}));
  if (draft === null) throw wrong(problems);

  const mentions = new Map<string, Mention>();
  for (const [at, source] of listOf(record, 'entities', problems).entries()) {
    const mention = attempt(problems, `entities[${at}]`, () => readEntity(source, draft.text));
    if (mention === null) continue;
    if (mentions.has(mention.ref))
      problems.push(`entities[${at}].id is "${mention.ref}", which another entity has already`);
    mentions.set(mention.ref, mention);
  }
  const claims: Claim[] = [];
  for (const [at, source] of listOf(record, 'relations', problems).entries()) {
    const claim = attempt(problems, `relations[${at}]`, () => readRelation(source, draft.text, mentions, ontology));
    if (claim !== null) claims.push(claim);
  }
  if (problems.length > 0) throw wrong(problems);
  return { draft, reading: { mentions: [...mentions.values()], claims, notices: [] } };
}

function attempt<Result>(problems: string[], where: string, read: () => Result): Result | null {
  try {
    return read();
  } catch (problem) {
    if (!(problem instanceof ThroughlineError)) throw problem;
    problems.push(`${where}: ${messageOf(problem).replace(/\.$/, '')}`);
    return null;
  }
}

function wrong(problems: readonly string[]): ThroughlineError {
  const more = problems.length > 10 ? ` And ${problems.length - 10} more.` : '';
  return new ThroughlineError('BAD_USER_INPUT', `${problems.slice(0, 10).join('. ')}.${more}`);
}
