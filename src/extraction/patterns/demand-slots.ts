import type { Filler } from '../frames/frame.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import { speechForce } from '../speech/speech-verbs.ts';

const demandVerbs: ReadonlySet<string> = new Set([
  'call', 'demand', 'push', 'urge', 'ask', 'press', 'appeal', 'campaign', 'seek', 'insist', 'request', 'petition', 'plead', 'lobby', 'beg', 'pressure', 'rally',
  'want',
]); // prettier-ignore

/** The verb or noun of demand over a word: "called" over "called for the release of X", "urged" over "urged China to release X". */
export function demandOver(graph: SentenceGraph, token: number): number | null {
  for (const arc of graph.governors(token)) {
    if (!['obj', 'obl', 'xcomp', 'ccomp', 'advcl', 'nmod', 'dep'].includes(arc.name)) continue;
    if (!demandVerbs.has(graph.token(arc.token).lemma)) {
      // "renewed her call on Chile to release X": the parser hangs what is called for on the verb that carries the call.
      if (arc.name === 'xcomp' && carriesDemand(graph, arc.token)) return arc.token;
      continue;
    }
    if (arc.name === 'obl' && !['for', 'on', 'about'].includes(arc.marker ?? '')) continue;
    return arc.token;
  }
  return sayingOver(graph, token);
}

/** The verb by which somebody says what another has to do: "Poland should release X, Amnesty said". */
function sayingOver(graph: SentenceGraph, token: number): number | null {
  const children = graph.children(token);
  const isDuty = children.some(
    (arc) => arc.name === 'aux' && ['should', 'must'].includes(graph.token(arc.token).form.toLowerCase()),
  );
  if (!isDuty || children.some((arc) => ['not', "n't", 'never'].includes(graph.token(arc.token).lemma))) return null;
  const above = graph.parent(token);
  const beside = children.find((arc) => arc.name === 'parataxis' || arc.name === 'dep');
  const verb = above?.name === 'ccomp' || above?.name === 'parataxis' ? above.token : beside?.token;
  return verb !== undefined && speechForce(graph.token(verb).lemma) === 'states' ? verb : null;
}

function carriesDemand(graph: SentenceGraph, verb: number): boolean {
  if (!['renew', 'reiterate', 'repeat', 'issue', 'make'].includes(graph.token(verb).lemma)) return false;
  return graph
    .dependents(verb)
    .some((arc) => arc.name === 'obj' && ['call', 'appeal', 'demand', 'plea'].includes(graph.token(arc.token).lemma));
}

/** Who calls for what the word says: "called for the release of X", "urged China to release X". */
export function demanders(graph: SentenceGraph, token: number): readonly Filler[] {
  const demand = demandOver(graph, token);
  if (demand === null) return [];
  if (!graph.token(demand).tag.startsWith('NN')) return subjectsUpwards(graph, demand, 3);
  // "a call by Canada for the release of X", "Canada's demand for …".
  return graph
    .dependents(demand)
    .filter((inner) => inner.name === 'nmod' && (inner.marker === 'by' || inner.marker === 'poss'))
    .map((inner) => ({ token: inner.token, certainty: 0.9 }));
}

/** The subjects of a verb, and those of the verbs it depends on, which mean the same when the nearer is no entity. */
function subjectsUpwards(graph: SentenceGraph, verb: number, levels: number): readonly Filler[] {
  const passive = graph.dependents(verb).some((arc) => arc.marker === 'pass');
  const own = graph
    .dependents(verb)
    .filter((arc) =>
      passive ? arc.marker === 'agent' || (arc.name === 'obl' && arc.marker === 'by') : arc.name === 'nsubj',
    )
    .map((arc) => ({ token: arc.token, certainty: levels === 3 ? 1 : 0.85 }));
  if (levels === 0) return own;
  const above = graph
    .governors(verb)
    .filter((arc) => ['xcomp', 'advcl', 'conj', 'acl'].includes(arc.name) && arc.marker !== 'relcl');
  return [
    ...own,
    ...above.flatMap((arc) =>
      graph.token(arc.token).tag.startsWith('VB') ? subjectsUpwards(graph, arc.token, levels - 1) : [],
    ),
  ];
}

/** Whom one asks to do what the word says: "asked Spain to extradite X". */
export function asked(graph: SentenceGraph, token: number): readonly Filler[] {
  const demand = demandOver(graph, token);
  if (demand === null) return [];
  return graph
    .dependents(demand)
    .filter(
      (arc) =>
        (arc.name === 'obj' ||
          arc.name === 'iobj' ||
          (arc.name === 'nsubj' && arc.marker === 'pass') ||
          (arc.name === 'obl' && arc.marker === 'on')) &&
        arc.token !== token,
    )
    .map((arc) => ({ token: arc.token, certainty: 1 }));
}
