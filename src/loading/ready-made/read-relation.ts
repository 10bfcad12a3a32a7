import { isPartialDate } from '../../articles/check-draft.ts';
import { claimStatuses, type Claim, type ClaimStatus, type Mention, type Qualifiers } from '../../claims/claim.ts';
import type { Ontology, RelationTypeDefinition } from '../../claims/ontology.ts';
import { ThroughlineError } from '../../errors.ts';
import { badField, numberField, requiredText, textField, type Fields } from './fields.ts';

/** How sure a claim is whose maker does not say. */
const presumedConfidence = 0.9;

const qualifierNames = ['role', 'place', 'offence', 'term', 'kinship'] as const;

/**
 * Reads a relation of a ready-made article: its type and ends checked against the vocabulary, its quote found in the
 * text. Throws BAD_USER_INPUT naming the field that is wrong.
 */
export function readRelation(
  source: Fields,
  text: string,
  mentions: ReadonlyMap<string, Mention>,
  ontology: Ontology,
): Claim {
  const definition = relationType(requiredText(source, 'type'), ontology);
  const subject = end(source, 'subject', mentions, definition.subject, definition.name);
  const object = end(source, 'object', mentions, definition.object, definition.name);
  if (subject === object) throw badField('object', object, 'another entity than the subject');
  const claimant = textField(source, 'claimant');
  if (claimant !== null && !mentions.has(claimant))
    throw badField('claimant', claimant, 'the id of one of the entities');
  const quote = requiredText(source, 'quote');
  const start = quoteStart(source, quote, text);
  return {
    type: definition.name,
    subject,
    object,
    status: status(source),
    claimant,
    quote,
    start,
    end: start + quote.length,
    dates: { from: date(source, 'from'), to: date(source, 'to') },
    qualifiers: qualifiers(source),
    confidence: numberField(source, 'confidence', 0, 1) ?? presumedConfidence,
    derived: false,
    rule: textField(source, 'rule') ?? 'ready-made',
  };
}

function relationType(name: string, ontology: Ontology): RelationTypeDefinition {
  const definition = ontology.findRelationType(name.toUpperCase().replaceAll('-', '_'));
  if (definition !== null) return definition;
  throw badField('type', name, `a type of the vocabulary such as ${nearest(name, ontology)}`);
}

/** The types that begin like a misspelt one, else the first few. */
function nearest(name: string, ontology: Ontology): string {
  const names = ontology.relationTypes.map((type) => type.name);
  const start = name.toUpperCase().slice(0, 4);
  const alike = names.filter((known) => known.startsWith(start));
  return (alike.length > 0 ? alike : names).slice(0, 4).join(', ');
}

function end(
  source: Fields,
  name: 'subject' | 'object',
  mentions: ReadonlyMap<string, Mention>,
  allowed: readonly string[],
  type: string,
): string {
  const ref = requiredText(source, name);
  const mention = mentions.get(ref);
  if (mention === undefined) throw badField(name, ref, 'the id of one of the entities');
  if (allowed.includes(mention.type)) return ref;
  throw new ThroughlineError(
    'BAD_USER_INPUT',
    `${name} is the ${mention.type} ${mention.name.slice(0, 60)}; the ${name} of ${type} is ${allowed.join(' or ')}`,
  );
}

function quoteStart(source: Fields, quote: string, text: string): number {
  const given = numberField(source, 'start', 0, text.length);
  if (given !== null) {
    if (text.startsWith(quote, given)) return given;
    throw badField('start', given, 'where the quote begins in the text (headline included, in UTF-16 code units)');
  }
  const at = text.indexOf(quote);
  if (at !== -1) return at;
  throw badField('quote', quote, "a sentence copied from the article's text, character for character,");
}

function status(source: Fields): ClaimStatus {
  const given = source['status'] ?? 'ASSERTED';
  const known = claimStatuses.find((name) => name === given);
  if (known === undefined) throw badField('status', given, `one of ${claimStatuses.join(', ')}`);
  return known;
}

function date(source: Fields, name: 'from' | 'to'): string | null {
  const given = textField(source, name);
  if (given !== null && !isPartialDate(given))
    throw badField(name, given, 'a date such as 2018-12-01, 2018-12 or 2018');
  return given;
}

function qualifiers(source: Fields): Qualifiers {
  return Object.fromEntries(
    qualifierNames.flatMap((name) => {
      const value = textField(source, name);
      return value === null ? [] : [[name, value]];
    }),
  );
}
