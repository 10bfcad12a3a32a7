import type { RelationType } from '../claims/ontology.ts';

/** Links that last: one that began in 2004 holds in 2005 as well, unless a text says otherwise. */
const lasting: ReadonlySet<RelationType> = new Set<RelationType>(['OWNS', 'OFFICER_OF', 'EMPLOYED_BY', 'MEMBER_OF']);

const beginning = new Set(
  'found co-found cofound establish set start acquire buy purchase take acquisition takeover join enlist sign hire recruit appoint elect name become'.split(
    ' ',
  ),
);

const ending = new Set('leave quit resign withdraw retire step dismiss fire sack oust'.split(' '));

/**
 * Whether the words that state a link tell its beginning ("founded in 2004") or its end ("left in 2019"), so that their
 * date is one end of the time in which it holds; null when they do neither, or when the link is an event.
 */
export function turnOf(type: RelationType, lemmas: readonly string[]): 'begins' | 'ends' | null {
  if (!lasting.has(type)) return null;
  const words = lemmas.map((lemma) => lemma.toLowerCase());
  if (words.some((word) => ending.has(word))) return 'ends';
  return words.some((word) => beginning.has(word)) ? 'begins' : null;
}
