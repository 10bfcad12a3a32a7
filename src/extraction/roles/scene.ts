import type { DocumentView } from '../frames/document-view.ts';
import { stateOfCapital } from '../gazetteer/state-capitals.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';

/** "MINSK (Reuters) -", "ABUJA, June 3": the town that an agency's report opens with. */
const dateline = /^\p{Lu}[\p{Lu} .’'-]{2,30}(?=[(,/–—]|-\s)/u;

/** ISO codes of the States in whose capitals a sentence is set: by the report's dateline, and by who does something "in Abuja". */
export function statesOfScene(view: DocumentView, graph: SentenceGraph): ReadonlySet<string> {
  const filed = dateline.exec(view.document.article.text.trimStart())?.[0].trimEnd();
  const named = view
    .references(graph.sentence.index)
    .filter(({ first }) => graph.token(first - 1).lemma === 'in')
    .map(({ mention }) => view.mention(mention))
    .filter((mention) => mention?.type === 'Place')
    .map((mention) => mention?.name);
  return new Set([filed, ...named].flatMap((town) => (town === undefined ? [] : (stateOfCapital(town)?.iso ?? []))));
}
