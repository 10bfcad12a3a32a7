import type { ClaimDates } from '../claims/claim.ts';
import type { ClaimDraft } from './claim-draft.ts';
import type { DateExpression } from './document.ts';
import type { DocumentView } from './frames/document-view.ts';
import type { SentenceGraph } from './grammar/sentence-graph.ts';
import { turnOf } from './turning-verbs.ts';

const unknownDates: ClaimDates = { from: null, to: null };

/** When what a draft states held: the date expression that its predicate governs, or that the verb above it does. */
export function datesOf(view: DocumentView, draft: ClaimDraft): ClaimDates {
  if (draft.presupposed) return unknownDates;
  const { graph, trigger, support } = draft;
  const expressions = view.document.dates.filter(({ sentence }) => sentence === graph.sentence.index);
  let best: DateExpression | null = null;
  let least = Infinity;
  for (const expression of expressions) {
    const distance = Math.min(
      stepsTo(graph, expression, trigger),
      support === null ? Infinity : stepsTo(graph, expression, support),
    );
    if (distance < least) [best, least] = [expression, distance];
  }
  if (best === null) return unknownDates;
  const dates: ClaimDates = { from: best.from, to: best.open ? null : best.to };
  const turn = turnOf(
    draft.type,
    [trigger, support].map((at) => (at === null ? '' : graph.token(at).lemma)),
  );
  if (turn === 'begins') return dates.from === null ? dates : { from: dates.from, to: null };
  if (turn === 'ends') return dates.to === null ? dates : { from: null, to: dates.to };
  return dates;
}

/** How many arcs lead from a date's words up to a predicate; infinite when another verb stands between. */
function stepsTo(graph: SentenceGraph, { first, last }: DateExpression, predicate: number): number {
  let cursor = first;
  for (let step = 0; step < 12; step += 1) {
    const arc = graph.parent(cursor);
    if (cursor === predicate) return step;
    const inside = cursor >= first && cursor <= last;
    if (!inside && graph.token(cursor).tag.startsWith('VB')) return Infinity;
    if (arc === null) return Infinity;
    // "who has been in custody since May" is dated for itself, whatever its clause hangs on.
    if (arc.name === 'acl' && arc.marker === 'relcl') return Infinity;
    cursor = arc.token;
  }
  return Infinity;
}
