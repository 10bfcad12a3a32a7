import type { Ontology } from '../../src/claims/ontology.ts';
import { articleId, contentHash } from '../../src/identity/identifiers.ts';
import { resolveReading } from '../../src/identity/resolve-reading.ts';
import type { ArticleToWrite } from '../../src/neo4j/article-rows.ts';
import { smallArticle, smallReading, type Statement } from './small-reading.ts';

/** An article with its reading, ready for the writer. */
export function readyArticle(ontology: Ontology, url: string, statements: readonly Statement[]): ArticleToWrite {
  const draft = smallArticle(statements, { url });
  const id = articleId(draft);
  return {
    article: { ...draft, id, contentHash: contentHash(draft) },
    reading: resolveReading(id, smallReading(draft, statements), ontology),
  };
}

/** Statements about a few shared people and bodies, among whom `hubs` turn up again and again. */
export function randomStatements(next: (below: number) => number, count: number, people: number): readonly Statement[] {
  return Array.from({ length: count }, (_, at) => {
    const subject = `Person Nr${next(next(2) === 0 ? 5 : people)}`;
    if (next(3) === 0)
      return { sentence: `In case ${at} China detained ${subject}.`, subject, type: 'DETAINED_BY', object: 'China' };
    const other = `Person Nr${next(people)}`;
    return other === subject
      ? { sentence: `In job ${at} ${subject} works for Acme.`, subject, type: 'EMPLOYED_BY', object: 'Acme' }
      : { sentence: `On day ${at} ${subject} met ${other}.`, subject, type: 'MET_WITH', object: other };
  });
}
