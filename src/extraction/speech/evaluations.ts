import type { ClaimDraft } from '../claim-draft.ts';
import { draftBetween } from '../draft-between.ts';
import type { DocumentView } from '../frames/document-view.ts';
import { referentsAt, type Referent } from '../frames/referents.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import { adverbStatus } from '../status/modality.ts';
import { harmfulVerbs } from './harmful-verbs.ts';
import type { Quotations } from './quotations.ts';

/** Nouns that condemn whoever they are said of, or whose they are: "ISIL's savagery", "this is an act of terror by X". */
const condemningNouns: ReadonlySet<string> = new Set([
  'savagery', 'inhumanity', 'cowardice', 'brutality', 'barbarity', 'barbarism', 'cruelty', 'tyranny', 'aggression', 'hypocrisy', 'atrocity', 'crime', 'lie', 'oppression',
  'incompetence', 'depravity', 'contempt', 'propaganda', 'provocation', 'tragedy', 'outrage', 'disgrace', 'scandal', 'sham', 'shame', 'insult', 'violation', 'treachery', 'betrayal',
  'vandalism', 'recklessness', 'intransigence', 'repression', 'persecution', 'bullying', 'threat', 'menace', 'enemy',
]); // prettier-ignore

/**
 * What speakers of quotations and statements say of others: with a condemning noun they criticise whose it is, and with a
 * verb of harm they accuse who did it.
 */
export function evaluationClaims(
  view: DocumentView,
  graph: SentenceGraph,
  quotations: Quotations,
): readonly ClaimDraft[] {
  return graph.sentence.tokens.flatMap((token) => {
    const condemning =
      token.tag.startsWith('NN') && condemningNouns.has(token.lemma) && !isOnlyAlleged(graph, token.index);
    const harmful = token.tag.startsWith('VB') && harmfulVerbs.has(token.lemma);
    if (!condemning && !harmful) return [];
    const speaker = quotations.speakerAt(graph.sentence.index, token.index);
    if (speaker === null || speaker.mention.type === 'Place') return [];
    const others = (condemning ? blamed(view, graph, token.index) : doers(view, graph, token.index)).filter(
      ({ mention, certainty }) =>
        mention.ref !== speaker.mention.ref &&
        mention.type !== 'Place' &&
        mention.type !== 'Offence' &&
        certainty > 0.7,
    );
    return others.map((other) =>
      condemning
        ? draftBetween(graph, speaker, other, {
            type: 'CRITICISED',
            rule: 'condemns-in-speech',
            prior: 0.82,
            trigger: token.index,
            derived: true,
          })
        : draftBetween(graph, other, speaker, {
            type: 'ACCUSED_BY',
            rule: 'accuses-in-speech',
            prior: 0.78,
            trigger: token.index,
            derived: true,
            status: 'ALLEGED',
            claimant: speaker,
          }),
    );
  });
}

/** "His alleged crimes": who says so leaves open whether they are any. */
function isOnlyAlleged(graph: SentenceGraph, noun: number): boolean {
  return graph
    .children(noun)
    .some(({ name, token }) => name === 'amod' && adverbStatus(graph.token(token).form.toLowerCase()) === 'ALLEGED');
}

/** Whose a condemning noun is: its possessor, who did it, or the possessor of what it is said of. */
function blamed(view: DocumentView, graph: SentenceGraph, noun: number): readonly Referent[] {
  const direct = graph
    .dependents(noun)
    .filter((arc) => arc.name === 'nmod' && (arc.marker === 'poss' || arc.marker === 'by'))
    .flatMap((arc) => referentsAt(view, graph, arc.token));
  if (direct.length > 0) return direct;
  if (!graph.children(noun).some((arc) => arc.name === 'cop')) return [];
  const subjects = graph.dependents(noun).filter((arc) => arc.name === 'nsubj');
  const itself = subjects.flatMap((arc) => referentsAt(view, graph, arc.token)).filter(({ kind }) => kind === 'name');
  if (itself.length > 0) return itself;
  return subjects
    .flatMap((arc) => graph.dependents(arc.token))
    .filter((arc) => arc.name === 'nmod' && (arc.marker === 'poss' || arc.marker === 'by'))
    .flatMap((arc) => referentsAt(view, graph, arc.token));
}

/** The named subject of a verb of harm that is stated as done: neither denied, nor modal, nor asked. */
function doers(view: DocumentView, graph: SentenceGraph, verb: number): readonly Referent[] {
  const children = graph.children(verb);
  if (children.some((arc) => arc.name === 'aux' && !['have', 'be', 'to', 'do'].includes(graph.token(arc.token).lemma)))
    return [];
  if (
    children.some(
      (arc) => arc.name === 'advmod' && ['not', "n't", 'never'].includes(graph.token(arc.token).form.toLowerCase()),
    )
  )
    return [];
  const passive = graph.dependents(verb).some((arc) => arc.marker === 'pass');
  return graph
    .dependents(verb)
    .filter((arc) => (passive ? arc.marker === 'agent' : arc.name === 'nsubj'))
    .flatMap((arc) => referentsAt(view, graph, arc.token))
    .filter(({ kind }) => kind !== 'pronoun');
}
