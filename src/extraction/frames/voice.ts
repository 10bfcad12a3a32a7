import type { SentenceGraph } from '../grammar/sentence-graph.ts';

/** Whether a verb's subject undergoes it: a full passive, a bare participle behind its noun, or one joined to a passive. */
export function isPassive(graph: SentenceGraph, token: number): boolean {
  const dependents = graph.dependents(token);
  if (dependents.some((arc) => (arc.name === 'aux' || arc.name === 'nsubj') && arc.marker === 'pass')) return true;
  if (graph.token(token).tag !== 'VBN') return false;
  if (dependents.some((arc) => arc.name === 'aux')) return false;
  // A bare participle behind its noun, or conjoined with a passive, is one.
  return graph
    .governors(token)
    .some(
      (arc) =>
        ((arc.name === 'acl' || arc.name === 'advcl') && arc.marker !== 'relcl') ||
        arc.name === 'xcomp' ||
        (arc.name === 'conj' && isPassiveHead(graph, arc.token)),
    );
}

function isPassiveHead(graph: SentenceGraph, token: number): boolean {
  return (
    graph.dependents(token).some((arc) => arc.marker === 'pass') ||
    graph.governors(token).some((arc) => arc.name === 'acl')
  );
}
