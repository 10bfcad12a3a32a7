import type { ArticleDraft } from '../../src/articles/article.ts';
import { readPlainText } from '../../src/articles/read-plain-text.ts';
import type { Claim, ClaimStatus, Mention, Reading } from '../../src/claims/claim.ts';
import type { EntityType, RelationType } from '../../src/claims/ontology.ts';
import { entityId } from '../../src/identity/identifiers.ts';

/** A sentence of a test's article with what it states: `['Anna met Karl.', 'Anna', 'MET_WITH', 'Karl']`. */
export interface Statement {
  readonly sentence: string;
  readonly subject: string;
  readonly type: RelationType;
  readonly object: string;
  readonly status?: ClaimStatus;
  readonly confidence?: number;
}

/** The types of the entities that tests speak of, by name; a Person when not named here. */
const knownTypes: Readonly<Record<string, EntityType>> = {
  Canada: 'State',
  China: 'State',
  France: 'State',
  Acme: 'Organization',
  Bolt: 'Organization',
  Berlin: 'Place',
  fraud: 'Offence',
};

/** The entity that a person's name leads to, where nobody else bears it. */
export function personId(name: string): string {
  return entityId(`Person:${name.toLowerCase()}`);
}

/** An article made of statements. */
export function smallArticle(statements: readonly Statement[], known: Partial<ArticleDraft> = {}): ArticleDraft {
  return readPlainText(statements.map((statement) => statement.sentence).join(' '), known);
}

/** What a careful reader would read from such an article: a stand-in for the language engine. */
export function smallReading(draft: ArticleDraft, statements: readonly Statement[]): Reading {
  const names = [...new Set(statements.flatMap(({ subject, object }) => [subject, object]))];
  const mentions: readonly Mention[] = names.map((name) => ({
    ref: name,
    type: knownTypes[name] ?? 'Person',
    name,
    aliases: [],
    spans: [{ start: draft.text.indexOf(name), end: draft.text.indexOf(name) + name.length }],
    externalIds: {},
  }));
  let from = 0;
  const claims: readonly Claim[] = statements.map((statement) => {
    const start = draft.text.indexOf(statement.sentence, from);
    from = start + statement.sentence.length;
    return {
      type: statement.type,
      subject: statement.subject,
      object: statement.object,
      status: statement.status ?? 'ASSERTED',
      claimant: null,
      quote: statement.sentence,
      start,
      end: from,
      dates: { from: null, to: null },
      qualifiers: {},
      confidence: statement.confidence ?? 0.9,
      derived: false,
      rule: 'test',
    };
  });
  return { mentions, claims, notices: [] };
}
