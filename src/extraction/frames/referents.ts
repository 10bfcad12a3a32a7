import type { Mention } from '../../claims/claim.ts';
import type { ReferenceKind } from '../document.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import type { DocumentView } from './document-view.ts';
import { firmNouns } from '../gazetteer/firm-nouns.ts';
import { stateOfCapital } from '../gazetteer/state-capitals.ts';
import {
  bodyOnlyNouns,
  collectiveNouns,
  leaderNouns,
  localNouns,
  officialNouns,
  possessionNouns,
} from './official-nouns.ts';

/** An entity that a word stands for. */
export interface Referent {
  readonly mention: Mention;
  /** The word that leads to it: the head of the name, pronoun or description. */
  readonly token: number;
  readonly kind: ReferenceKind;
  readonly certainty: number;
}

/** The entities that a word stands for: by itself, by its apposition, or as the officials of a body; none when unknown. */
export function referentsAt(view: DocumentView, graph: SentenceGraph, token: number): readonly Referent[] {
  const own = directReferents(view, graph, token);
  if (own.length > 0) return own;
  const word = graph.token(token);
  if (!/^(NN|CD|DT|PRP|JJ|VBG|WP)/.test(word.tag)) return [];
  const beside = graph
    .children(token)
    .filter((arc) => arc.name === 'appos' || (arc.name === 'dep' && graph.token(arc.token).tag.startsWith('NNP')))
    .flatMap((arc) => withConjuncts(graph, arc.token))
    .flatMap((index) => directReferents(view, graph, index))
    .filter(({ mention }) => mention.type === 'Person' || mention.type === 'Organization' || mention.type === 'Place');
  // "Saudi Arabia has arrested all 18, its minister, Adel al-Jabri, said": one name is not many.
  const isMany = word.tag === 'NNS' || (word.tag === 'CD' && !/^(?:one|1)$/i.test(word.form));
  if (isMany && new Set(beside.map(({ mention }) => mention.ref)).size === 1) return [];
  if (beside.length > 0) return beside.map((referent) => ({ ...referent, certainty: referent.certainty * 0.97 }));
  const called = isMany ? [] : namesGiven(view, graph, token);
  if (called.length > 0) return called;
  // "Kerr is one of the richest men, an ally of Lee"
  if (word.lemma === 'one' && word.tag === 'CD') return identified(view, graph, token);
  if (word.form.toLowerCase() === 'those') return listedBy(view, graph, token);
  if (!word.tag.startsWith('NN')) return [];
  const parent = graph.parent(token);
  if (parent?.name === 'appos' && graph.token(parent.token).tag.startsWith('NNP')) {
    const named = directReferents(view, graph, parent.token).filter(
      ({ mention }) => mention.type === 'Person' || mention.type === 'Organization',
    );
    if (named.length > 0) return named.map((referent) => ({ ...referent, certainty: referent.certainty * 0.95 }));
  }
  const firm = firmNamedBefore(view, graph, token);
  if (firm.length > 0) return firm;
  // What "European Union ministers" agree on, the Union does; a single minister is himself.
  const areMinisters = word.lemma === 'minister' && word.tag === 'NNS';
  if (officialNouns.has(word.lemma) || possessionNouns.has(word.lemma) || areMinisters) {
    const body = bodyOf(view, graph, token);
    if (body.length > 0) return body;
  }
  const listed = listedBy(view, graph, token);
  if (listed.length > 0) return listed;
  const members = collectiveNouns.has(word.lemma) ? collected(view, graph, token) : [];
  return members.length > 0 ? members : identified(view, graph, token);
}

/** "The Harrow conglomerate" is Harrow, but "a Harrow company" is one of several. */
function firmNamedBefore(view: DocumentView, graph: SentenceGraph, token: number): readonly Referent[] {
  const word = graph.token(token);
  const children = graph.children(token);
  if (word.tag !== 'NN' || !firmNouns.has(word.lemma)) return [];
  if (!children.some((arc) => arc.name === 'det' && graph.token(arc.token).lemma === 'the')) return [];
  if (!children.some((arc) => arc.name === 'compound' && arc.token === token - 1)) return [];
  return view
    .references(graph.sentence.index)
    .filter(({ kind, last }) => kind === 'name' && last === token - 1)
    .flatMap((reference) => {
      const mention = view.mention(reference.mention);
      return mention?.type === 'Organization'
        ? [{ mention, token, kind: reference.kind, certainty: reference.certainty * 0.95 }]
        : [];
    });
}

/** "The men sanctioned by Chile include Lee and Ray": many are whom the sentence goes on to name. */
function listedBy(view: DocumentView, graph: SentenceGraph, token: number): readonly Referent[] {
  const { tag, form } = graph.token(token);
  if (tag !== 'NNS' && form.toLowerCase() !== 'those') return [];
  return graph
    .governors(token)
    .filter((arc) => arc.name === 'nsubj' && graph.token(arc.token).lemma === 'include')
    .flatMap((arc) => graph.dependents(arc.token))
    .filter((arc) => arc.name === 'obj')
    .flatMap((arc) => directReferents(view, graph, arc.token))
    .filter(({ mention }) => mention.type === 'Person' || mention.type === 'Organization')
    .map((referent) => ({ ...referent, certainty: referent.certainty * 0.93 }));
}

/** "Velmora is a company owned by Finch": what somebody plainly is, he is. */
function identified(view: DocumentView, graph: SentenceGraph, token: number): readonly Referent[] {
  const children = graph.children(token);
  if (!children.some((arc) => arc.name === 'cop')) return [];
  // "is not a company", "would be a company", "is among the companies".
  if (
    children.some(
      (arc) =>
        ['neg', 'case', 'mark'].includes(arc.name) || /^(?:not|n't|n’t|never|no)$/.test(graph.token(arc.token).form),
    )
  )
    return [];
  if (children.some((arc) => arc.name === 'aux' && graph.token(arc.token).tag === 'MD')) return [];
  return children
    .filter((arc) => arc.name === 'nsubj')
    .flatMap((arc) => directReferents(view, graph, arc.token))
    .filter(({ mention }) => mention.type === 'Person' || mention.type === 'Organization')
    .map((referent) => ({ ...referent, certainty: referent.certainty * 0.93 }));
}

/** "A suspect identified as Tom Ray", "a commander named Yusuf": who the participle behind a noun says that it is. */
function namesGiven(view: DocumentView, graph: SentenceGraph, noun: number): readonly Referent[] {
  return graph
    .children(noun)
    .filter(
      ({ name, token }) =>
        name === 'acl' && namingVerbs.has(graph.token(token).lemma) && graph.token(token).tag === 'VBN',
    )
    .flatMap(({ token }) => graph.dependents(token))
    .filter(({ name, marker }) => (name === 'obl' ? marker === 'as' : ['xcomp', 'obj', 'dep'].includes(name)))
    .flatMap((arc) => directReferents(view, graph, arc.token))
    .filter(({ mention, kind }) => mention.type === 'Person' && kind === 'name')
    .map((referent) => ({ ...referent, certainty: referent.certainty * 0.95 }));
}

const namingVerbs: ReadonlySet<string> = new Set(['identify', 'name', 'call', 'know']);

function directReferents(view: DocumentView, graph: SentenceGraph, token: number): readonly Referent[] {
  const references = view.references(graph.sentence.index);
  // "Canadians" are not Canada: a people does and suffers what its State does not.
  const people = graph.token(token).tag.startsWith('NN');
  const headed = references.filter(
    (reference) => reference.head === token && !(people && reference.kind === 'demonym'),
  );
  const found =
    headed.length > 0
      ? headed
      : references.filter(
          (reference) =>
            reference.kind === 'name' &&
            reference.first <= token &&
            token <= reference.last &&
            withinName(graph, token, reference.first, reference.last),
        );
  const smallest = Math.min(...found.map((reference) => reference.last - reference.first));
  const seen = new Set<string>();
  return found
    .filter((reference) => headed.length > 0 || reference.last - reference.first === smallest)
    .flatMap((reference) => {
      const mention = view.mention(reference.mention);
      if (mention === null || seen.has(mention.ref)) return [];
      seen.add(mention.ref);
      return [{ mention, token, kind: reference.kind, certainty: reference.certainty }];
    });
}

/** Whether the parser took the last word of a name for its head; a word that "and" joins to another phrase is not meant. */
function withinName(graph: SentenceGraph, token: number, first: number, last: number): boolean {
  const parent = graph.parent(token);
  return token === last && parent?.name !== 'conj' && (parent === null || parent.token < first || parent.token > last);
}

function withConjuncts(graph: SentenceGraph, token: number): readonly number[] {
  return [
    token,
    ...graph
      .children(token)
      .filter((arc) => arc.name === 'conj')
      .map((arc) => arc.token),
  ];
}

/** The State or Organization that an official belongs to: "Chinese police", "the police of China", "police in China". */
function bodyOf(view: DocumentView, graph: SentenceGraph, token: number): readonly Referent[] {
  const { lemma } = graph.token(token);
  const arcs = graph.dependents(token);
  const places: readonly ((arc: (typeof arcs)[number]) => boolean)[] = [
    (arc) => arc.name === 'amod' || arc.name === 'compound' || (arc.name === 'nmod' && arc.marker === 'poss'),
    (arc) => arc.name === 'nmod' && (arc.marker === 'of' || arc.marker === 'for' || arc.marker === 'from'),
    (arc) => arc.name === 'nmod' && arc.marker === 'in',
  ];
  for (const [rank, fits] of places.entries()) {
    const found = arcs
      .filter(fits)
      .flatMap((arc) => directReferents(view, graph, arc.token))
      .filter(({ mention }) => (mention.type === 'State' ? !bodyOnlyNouns.has(lemma) : mention.type === 'Organization'))
      .filter(({ mention }) => rank < 2 || (mention.type === 'State' && localNouns.has(lemma)));
    if (found.length > 0)
      return found.map((referent) => ({
        ...referent,
        token,
        kind: 'metonym',
        certainty: referent.certainty * (rank === 0 ? 0.95 : 0.85),
      }));
  }
  const ruler = leaderNouns.has(lemma) ? rulersOf(view, graph, token) : [];
  if (ruler.length > 0) return ruler;
  return localNouns.has(lemma) ? bodyByCapital(view, graph, token) : [];
}

/** "Assad's regime", "the Trump administration": what it does, its head does, when no country is named. */
function rulersOf(view: DocumentView, graph: SentenceGraph, token: number): readonly Referent[] {
  return graph
    .dependents(token)
    .filter((arc) => arc.name === 'compound' || (arc.name === 'nmod' && arc.marker === 'poss'))
    .flatMap((arc) => directReferents(view, graph, arc.token))
    .filter(({ mention, kind }) => mention.type === 'Person' && kind === 'name')
    .map((referent) => ({ ...referent, token, kind: 'metonym' as const, certainty: referent.certainty * 0.85 }));
}

/** "prosecutors in Beijing" act for the State whose capital it is, if the text knows that State. */
function bodyByCapital(view: DocumentView, graph: SentenceGraph, token: number): readonly Referent[] {
  return graph
    .dependents(token)
    .filter((arc) => arc.name === 'nmod' && arc.marker === 'in')
    .flatMap((arc) => directReferents(view, graph, arc.token))
    .flatMap(({ mention, certainty }) => {
      const iso = mention.type === 'Place' ? stateOfCapital(mention.name)?.iso : undefined;
      const state =
        iso === undefined ? undefined : view.document.mentions.find((other) => other.externalIds['iso3166'] === iso);
      return state === undefined
        ? []
        : [{ mention: state, token, kind: 'metonym' as const, certainty: certainty * 0.88 }];
    });
}

function collected(view: DocumentView, graph: SentenceGraph, token: number): readonly Referent[] {
  return graph
    .dependents(token)
    .filter(
      (arc) => arc.name === 'nmod' && (arc.marker === 'including' || arc.marker === 'such_as' || arc.marker === 'like'),
    )
    .flatMap((arc) => directReferents(view, graph, arc.token))
    .map((referent) => ({ ...referent, certainty: referent.certainty * 0.95 }));
}
