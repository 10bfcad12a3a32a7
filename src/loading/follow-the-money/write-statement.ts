import type { PartialDate } from '../../articles/article.ts';
import type { Claim, Mention, Qualifiers } from '../../claims/claim.ts';
import type { Ontology } from '../../claims/ontology.ts';
import type { ReadyMadeArticle } from '../ready-made/read-claims-record.ts';
import type { NamedThing } from './named-thing.ts';

/** One link of a data set, ready to be said in a sentence. */
export interface Statement {
  /** What tells it from every other of its data set. */
  readonly id: string;
  readonly dataset: string;
  readonly publisher: string | null;
  readonly sourceUrl: string | null;
  /** When the data set learned it or last changed it. */
  readonly publishedAt: PartialDate | null;
  /** The record's schema: "Directorship". */
  readonly record: string;
  readonly first: NamedThing;
  readonly phrase: string;
  readonly second: NamedThing;
  readonly relation: string;
  /** Whether the second is the relation's subject. */
  readonly reversed: boolean;
  readonly qualifiers: Qualifiers;
  /** What else the record says, in brackets after the sentence's words. */
  readonly details: readonly string[];
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** A data set is edited by people, but says nothing of how it knows. */
const confidence = 0.9;

/**
 * The article that stands for a link of a data set: one sentence that says it with the data set's own words, which is the
 * link's quote. A link that the vocabulary does not allow between such ends becomes LINKED_TO; null when that is not
 * allowed either.
 */
export function writeStatement(statement: Statement, ontology: Ontology): ReadyMadeArticle | null {
  const { first, second } = statement;
  const type = allowedType(statement, ontology);
  if (type === null) return null;
  const title = `${statement.record} record of ${statement.publisher ?? statement.dataset}`;
  const details = [...statement.details, ...period(statement)];
  const quote = `${first.name} ${statement.phrase} ${second.name}${details.length > 0 ? ` (${details.join('; ')})` : ''}.`;
  const start = title.length + 2;
  const secondAt = start + first.name.length + statement.phrase.length + 2;
  const mentions = [mentionOf(first, 'from', start), mentionOf(second, 'to', secondAt)];
  const claim: Claim = {
    type,
    subject: statement.reversed ? 'to' : 'from',
    object: statement.reversed ? 'from' : 'to',
    status: 'ASSERTED',
    claimant: null,
    quote,
    start,
    end: start + quote.length,
    dates: { from: statement.from, to: statement.to },
    qualifiers: statement.qualifiers,
    confidence,
    derived: false,
    rule: `follow-the-money ${statement.record}`,
  };
  return {
    draft: {
      text: `${title}\n\n${quote}`,
      title,
      // Every record is an article of its own, so that one that changes is revised and no other is touched.
      url: `ftm:${encodeURIComponent(statement.dataset)}/${encodeURIComponent(statement.id)}`,
      publisher: statement.publisher ?? statement.dataset,
      author: null,
      language: 'en',
      publishedAt: statement.publishedAt,
    },
    reading: { mentions, claims: [claim], notices: [] },
  };
}

function allowedType(statement: Statement, ontology: Ontology): string | null {
  const [subject, object] = statement.reversed
    ? [statement.second, statement.first]
    : [statement.first, statement.second];
  for (const name of [statement.relation, 'LINKED_TO']) {
    const definition = ontology.findRelationType(name);
    if (definition?.subject.includes(subject.type) && definition.object.includes(object.type)) return name;
  }
  return null;
}

function period(statement: Statement): readonly string[] {
  if (statement.from !== null && statement.from === statement.to) return [`on ${statement.from}`];
  return [
    ...(statement.from === null ? [] : [`from ${statement.from}`]),
    ...(statement.to === null ? [] : [`until ${statement.to}`]),
  ];
}

function mentionOf(thing: NamedThing, ref: string, start: number): Mention {
  return {
    ref,
    type: thing.type,
    name: thing.name,
    aliases: thing.aliases,
    spans: [{ start, end: start + thing.name.length }],
    nationalities: thing.nationalities,
    externalIds: {
      ...(thing.iso3166 === null ? {} : { iso3166: thing.iso3166 }),
      ...(thing.wikidata === null ? {} : { wikidata: thing.wikidata }),
      ...(thing.distinct === null ? {} : { distinct: thing.distinct }),
    },
  };
}
