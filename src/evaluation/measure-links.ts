import type { Ontology } from '../claims/ontology.ts';
import type { LanguageEngine } from '../extraction/engine.ts';
import { readArticle } from '../extraction/read-article.ts';
import { loadRows } from './labelled-article.ts';
import { comparable } from './score-entities.ts';

/** The relation types that fit a reporter's judgement of how two names of a sentence are tied. */
const fitting: Readonly<Record<string, readonly string[]>> = {
  FAMILY: ['FAMILY_OF'],
  OWNER: ['OWNS', 'OFFICER_OF'],
  MANAGER: ['OFFICER_OF', 'EMPLOYED_BY', 'OWNS', 'SPOKE_FOR'],
  EMPLOYEE: ['EMPLOYED_BY', 'OFFICER_OF', 'MEMBER_OF', 'SPOKE_FOR', 'REPRESENTED_BY'],
  MEMBER: ['MEMBER_OF', 'OFFICER_OF'],
  ASSOCIATE: ['ASSOCIATE_OF', 'MET_WITH', 'SUPPORTED', 'LINKED_TO', 'REPRESENTED_BY', 'EMPLOYED_BY'],
  BUSINESS: ['OWNS', 'ASSOCIATE_OF', 'LINKED_TO', 'OFFICER_OF', 'EMPLOYED_BY', 'MEMBER_OF', 'MET_WITH'],
  WITHIN: ['LOCATED_IN', 'MEMBER_OF', 'OWNS', 'OFFICER_OF', 'EMPLOYED_BY', 'NATIONAL_OF'],
  ANTAGONIST: [
    'CRITICISED',
    'ACCUSED_BY',
    'INVESTIGATED_BY',
    'SUED_BY',
    'ATTACKED',
    'SANCTIONED_BY',
    'CHARGED_BY',
    'DETAINED_BY',
    'EXPELLED_BY',
    'KILLED_BY',
    'SENTENCED_BY',
  ],
};

/** For one kind of tie: sentences, those in which both names were found, those with a claim between them, with one that fits. */
export interface LinkCounts {
  readonly sentences: number;
  readonly bothNamed: number;
  readonly linked: number;
  readonly fitting: number;
}

/**
 * Reads single sentences whose two names a reporter has judged to be tied. The judgement knows more than the sentence
 * says, so that the share linked is a lower bound of nothing; the share that fits among the linked is what tells.
 */
export async function measureLinks(
  path: string,
  engine: LanguageEngine,
  ontology: Ontology,
  limit: number,
): Promise<Readonly<Record<string, LinkCounts>>> {
  const rows = (await loadRows(path)).slice(0, limit);
  const counts: Record<string, { sentences: number; bothNamed: number; linked: number; fitting: number }> = {};
  for (const row of rows) {
    const type = String(row['link_type']);
    const types = fitting[type];
    if (types === undefined) continue;
    const reading = await readArticle(
      {
        text: String(row['sentence']).trim(),
        title: null,
        url: null,
        publisher: null,
        author: null,
        language: 'en',
        publishedAt: null,
      },
      engine,
      ontology,
    );
    const refsOf = (name: unknown): ReadonlySet<string> => {
      const wanted = comparable(String(name));
      return new Set(
        reading.mentions
          .filter((mention) => [mention.name, ...mention.aliases].some((own) => comparable(own) === wanted))
          .map((mention) => mention.ref),
      );
    };
    const [source, target] = [refsOf(row['src_label']), refsOf(row['tgt_label'])];
    const between = reading.claims.filter(
      (claim) =>
        (source.has(claim.subject) && target.has(claim.object)) ||
        (source.has(claim.object) && target.has(claim.subject)),
    );
    const entry = (counts[type] ??= { sentences: 0, bothNamed: 0, linked: 0, fitting: 0 });
    entry.sentences += 1;
    if (source.size > 0 && target.size > 0) entry.bothNamed += 1;
    if (between.length > 0) entry.linked += 1;
    if (between.some((claim) => types.includes(claim.type))) entry.fitting += 1;
  }
  return counts;
}
