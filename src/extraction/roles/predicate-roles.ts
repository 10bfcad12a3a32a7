import { buildFrame } from '../frames/build-frame.ts';
import type { DocumentView } from '../frames/document-view.ts';
import type { Filler } from '../frames/frame.ts';
import { referentsAt } from '../frames/referents.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import { isKinNoun } from '../gazetteer/kin-nouns.ts';
import { isAnothers } from './apposed-roles.ts';
import { isRoleNoun } from './is-role-noun.ts';
import { phraseEnd } from './phrase-end.ts';
import type { RolePhrase } from './role-phrase.ts';

/** Where the words in front of a role noun start that the parser hangs on it, and no earlier than the last comma. */
function phraseStart(graph: SentenceGraph, head: number): number {
  const words = graph.children(head).filter((arc) => arc.token < head && arc.name !== 'nsubj' && arc.name !== 'punct');
  let start = Math.min(head, ...words.map((arc) => arc.token));
  for (let index = head - 1; index > start; index -= 1) if (graph.token(index).form === ',') start = index + 1;
  return start;
}

function isBehindList(graph: SentenceGraph, name: number, noun: number): boolean {
  return graph.children(name).some((arc) => arc.name === 'conj' && arc.token > name && arc.token < noun);
}

/** "Tim Cook is the chief executive", "was appointed director", "serves as president", and what the parser calls apposition. */
export function predicateRoles(view: DocumentView, graph: SentenceGraph, token: number): readonly RolePhrase[] {
  if (!isRoleNoun(graph, token) || graph.token(token).tag === 'RB') return [];
  const frame = buildFrame(graph, token, { lemma: graph.token(token).lemma, preposition: null });
  if (isSelfStyled(graph, token, frame.support)) return [];
  const copula = graph.children(token).some((arc) => arc.name === 'cop');
  const named = frame.slot('including').map((filler) => ({ ...filler, certainty: 0.95 }));
  const subjects = graph.dependents(token).filter((arc) => arc.name === 'nsubj');
  // A copula has its subject; what the parser calls its apposition belongs elsewhere.
  const holders =
    copula && subjects.length > 0
      ? frame.slot('holder').filter((filler) => subjects.some((arc) => arc.token === filler.token))
      : frame.slot('holder');
  const shared = holders.length === 0 ? sharedHolders(view, graph, token) : [];
  // "the vice president, Tony Gupta and Essa" are one officer and others, or three people.
  const single = /^NNP?$/.test(graph.token(token).tag) && !copula && frame.support === null;
  const people = holders.filter((filler) =>
    referentsAt(view, graph, filler.token).some(({ mention }) => mention.type === 'Person'),
  );
  if (single && people.length > 1) return [];
  // "Nat Rothschild and Oleg Deripaska, a key ally": one ally, the name that stands next.
  const plural = graph.token(token).tag === 'NNS' && !copula && frame.support === null;
  const nearest = holders.filter(
    ({ token: name }) =>
      !(single && isBehindList(graph, name, token)) &&
      !(plural && !graph.children(name).some((arc) => arc.name === 'conj')),
  );
  return [...nearest, ...shared, ...named, ...identified(graph, token)].flatMap((filler) => {
    const predicate =
      (copula || frame.support !== null || isIdentified(graph, token)) &&
      !named.some(({ token: place }) => place === filler.token);
    if (!predicate && filler.token > token && isAnothers(graph, phraseStart(graph, token))) return [];
    // Appositions are read from the words, where the parser's are trusted only over a short way.
    if (!predicate && Math.abs(filler.token - token) > 8 && !named.some(({ token: place }) => place === filler.token))
      return [];
    return (
      referentsAt(view, graph, filler.token)
        .filter(
          ({ mention }) => mention.type === 'Person' || mention.type === 'Organization' || mention.type === 'State',
        )
        // "joined Mobutu's government as minister": his government is not him.
        .filter(({ mention, kind }) => mention.type !== 'Person' || kind !== 'metonym')
        .map((holder): RolePhrase => ({
          graph,
          holder,
          head: token,
          first: phraseStart(graph, token),
          last: phraseEnd(graph, token),
          form: predicate ? 'predicate' : 'apposition',
          certainty: filler.certainty * (predicate ? 0.97 : 0.9),
        }))
    );
  });
}

const adverbsOfOffice: ReadonlySet<string> = new Set([
  'now',
  'currently',
  'later',
  'then',
  'formerly',
  'previously',
  'also',
  'once',
]);

/** "Is chairman of Harrow and director of Calder", "Lee, a former minister and now head of Calder": one holder of two roles. */
function sharedHolders(view: DocumentView, graph: SentenceGraph, token: number): readonly Filler[] {
  const arc = graph.governors(token).find(({ name }) => name === 'conj');
  if (arc === undefined || arc.token > token || !/^NNP?$/.test(graph.token(token).tag)) return [];
  // "chairman of Harrow and director of Calder": the parser may join the second role to the first one's body.
  const above = graph.parent(arc.token);
  const isBody = referentsAt(view, graph, arc.token).some(({ mention }) => mention.type === 'Organization');
  const before = isBody && above?.name === 'nmod' && graph.token(token).tag === 'NN' ? above.token : arc.token;
  const isName =
    graph.token(before).tag.startsWith('NNP') &&
    referentsAt(view, graph, before).some(({ mention, kind }) => mention.type === 'Person' && kind === 'name');
  if (isName) return adverbsOfOffice.has(graph.token(token - 1).form) ? [{ token: before, certainty: 0.9 }] : [];
  if (!isRoleNoun(graph, before) || isKinNoun(graph.token(before).lemma) || !/^NNP?$/.test(graph.token(before).tag))
    return [];
  const frame = buildFrame(graph, before, { lemma: graph.token(before).lemma, preposition: null });
  const holders = frame.slot('holder').filter((filler) => filler.token < before);
  return holders.length === 1 ? holders.map((filler) => ({ ...filler, certainty: filler.certainty * 0.92 })) : [];
}

/** Who "proclaimed himself president" is none by that. */
function isSelfStyled(graph: SentenceGraph, role: number, support: number | null): boolean {
  return [role, ...(support === null ? [] : [support])]
    .flatMap((index) => graph.children(index))
    .some(({ token }) => /^(?:him|her|it|them)sel(?:f|ves)$/i.test(graph.token(token).form));
}

/** "The chairman of Harrow is Edward Finch": the role as subject, its holder's name as predicate. */
function identified(graph: SentenceGraph, token: number): readonly Filler[] {
  return graph
    .governors(token)
    .filter(
      (arc) =>
        arc.name === 'nsubj' &&
        graph.token(arc.token).tag.startsWith('NNP') &&
        graph.children(arc.token).some((child) => child.name === 'cop'),
    )
    .map((arc) => ({ token: arc.token, certainty: 0.95 }));
}

function isIdentified(graph: SentenceGraph, token: number): boolean {
  return identified(graph, token).length > 0;
}
