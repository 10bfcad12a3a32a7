import type { Ontology } from '../claims/ontology.ts';
import type { Hop, Path } from './path.ts';
import type { ListedRelation } from './relation.ts';

/** A link in plain words, read from one of its ends: "Canada detained Meng Wanzhou (alleged)". */
export function phraseRelation(
  ontology: Ontology,
  relation: ListedRelation,
  ends: { readonly subject: string; readonly object: string },
  readFrom: 'subject' | 'object',
): string {
  const definition = ontology.findRelationType(relation.type);
  const words =
    readFrom === 'subject'
      ? [ends.subject, definition?.phrase ?? relation.type, ends.object]
      : [ends.object, definition?.inversePhrase ?? relation.type, ends.subject];
  const firmest = relation.statuses[0] ?? 'ASSERTED';
  return words.join(' ') + (firmest === 'ASSERTED' ? '' : ` (${firmest.toLowerCase()})`);
}

/** A step of a path in plain words, in the direction in which the path walks it. */
export function phraseHop(ontology: Ontology, hop: Hop, relation: ListedRelation = hop.relation): string {
  const forwards = relation.subject === hop.from.id;
  const ends = forwards
    ? { subject: hop.from.name, object: hop.to.name }
    : { subject: hop.to.name, object: hop.from.name };
  return phraseRelation(ontology, relation, ends, forwards ? 'subject' : 'object');
}

/** A path in plain words: its steps one after another. */
export function phrasePath(ontology: Ontology, path: Path): string {
  return `${path.hops.map((hop) => phraseHop(ontology, hop)).join('; ')}.`;
}
