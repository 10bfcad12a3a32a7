import type { ClaimDraft } from '../claim-draft.ts';
import { draftBetween } from '../draft-between.ts';
import type { DocumentView } from '../frames/document-view.ts';
import { referentsAt, type Referent } from '../frames/referents.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';

/** Letters behind a name that mark a lawyer at court: Queen's, King's and Senior Counsel. */
const counselLetters: ReadonlySet<string> = new Set(['QC', 'KC', 'SC', 'Esq.']);

/**
 * Who pleads for whom without being called his lawyer: "speaking in the parents' defence, Tom Molomby, SC, said", "spoke on
 * his behalf"; one with the letters of counsel behind his name represents them too.
 */
export function pleadingClaims(view: DocumentView, graph: SentenceGraph): readonly ClaimDraft[] {
  return graph.sentence.tokens
    .filter((token) => ['defense', 'defence', 'behalf'].includes(token.lemma) && token.tag.startsWith('NN'))
    .flatMap((token) => {
      const clients = graph
        .dependents(token.index)
        .filter((arc) => arc.name === 'nmod' && (arc.marker === 'poss' || arc.marker === 'of'))
        .flatMap((arc) => referentsAt(view, graph, arc.token));
      const verb = graph
        .governors(token.index)
        .find((arc) => arc.name === 'obl' && ['in', 'on'].includes(arc.marker ?? ''))?.token;
      if (
        verb === undefined ||
        !['speak', 'appear', 'testify', 'argue', 'plead', 'appeal', 'act'].includes(graph.token(verb).lemma)
      )
        return [];
      return pleadersOf(view, graph, verb).flatMap((pleader) =>
        clients.flatMap((client) =>
          client.mention.ref === pleader.mention.ref
            ? []
            : [
                draftBetween(graph, pleader, client, {
                  type: 'SPOKE_FOR',
                  rule: 'pleads-for',
                  prior: 0.88,
                  trigger: verb,
                }),
                ...(client.mention.type !== 'State' && isCounsel(graph, pleader)
                  ? [
                      draftBetween(graph, client, pleader, {
                        type: 'REPRESENTED_BY',
                        rule: 'counsel-pleads-for',
                        prior: 0.88,
                        trigger: verb,
                      }),
                    ]
                  : []),
              ],
        ),
      );
    });
}

/** The subject of the verb, or of the verb that its participle hangs on. */
function pleadersOf(view: DocumentView, graph: SentenceGraph, verb: number): readonly Referent[] {
  const verbs = [
    verb,
    ...graph
      .governors(verb)
      .filter((arc) => ['advcl', 'dep', 'xcomp'].includes(arc.name))
      .map((arc) => arc.token),
  ];
  for (const candidate of verbs) {
    const subjects = graph
      .dependents(candidate)
      .filter((arc) => arc.name === 'nsubj' && arc.marker !== 'pass')
      .flatMap((arc) => referentsAt(view, graph, arc.token))
      .filter(
        ({ mention }) => mention.type === 'Person' || mention.type === 'State' || mention.type === 'Organization',
      );
    if (subjects.length > 0) return subjects;
  }
  return [];
}

function isCounsel(graph: SentenceGraph, { token }: Referent): boolean {
  return graph.token(token + 1).form === ',' && counselLetters.has(graph.token(token + 2).form);
}
