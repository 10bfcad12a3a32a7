import type { ClaimDraft } from '../claim-draft.ts';
import { draftBetween } from '../draft-between.ts';
import type { DocumentView } from '../frames/document-view.ts';
import { referentsAt } from '../frames/referents.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';

/** Whatever one says or does "on behalf of" a body or person, one speaks for it: "On behalf of the ministry, I want to thank…". */
export function onBehalfClaims(view: DocumentView, graph: SentenceGraph): readonly ClaimDraft[] {
  return graph.sentence.tokens.flatMap((token) =>
    graph
      .dependents(token.index)
      .filter((arc) => arc.name === 'obl' && arc.marker === 'on_behalf_of')
      .flatMap((arc) => referentsAt(view, graph, arc.token))
      .filter(({ mention }) => mention.type !== 'Place' && mention.type !== 'Offence')
      .flatMap((body) =>
        graph
          .dependents(token.index)
          .filter((arc) => arc.name === 'nsubj' && arc.marker !== 'pass')
          .flatMap((arc) => referentsAt(view, graph, arc.token))
          .filter(
            ({ mention, token: word }) =>
              mention.type === 'Person' && mention.ref !== body.mention.ref && !isJudge(graph, word),
          )
          .map((speaker) =>
            draftBetween(graph, speaker, body, {
              type: 'SPOKE_FOR',
              rule: 'on-behalf-of',
              prior: 0.88,
              trigger: token.index,
              presupposed: true,
            }),
          ),
      ),
  );
}

/** A judge who enters a plea on behalf of the accused does not speak for him. */
function isJudge(graph: SentenceGraph, word: number): boolean {
  return [word, ...graph.children(word).map(({ token }) => token)].some((index) =>
    ['judge', 'magistrate', 'justice'].includes(graph.token(index).lemma.toLowerCase()),
  );
}
