import type { ClaimDraft } from '../claim-draft.ts';
import type { Reference } from '../document.ts';
import type { DocumentView } from '../frames/document-view.ts';
import type { Quotations } from './quotations.ts';

const singular = /^(?:i|me|my|myself)$/i;
const plural = /^(?:we|us|our|ourselves)$/i;

/**
 * The view with "I" in quotations and statements meaning their speaker, and "we" the State or body whose officer he is,
 * where the coreference had left them open.
 */
export function withFirstPersons(
  view: DocumentView,
  quotations: Quotations,
  roles: readonly ClaimDraft[],
): DocumentView {
  const bodies = bodiesByOfficer(roles);
  const added = new Map<number, Reference[]>();
  for (const graph of view.graphs) {
    const sentence = graph.sentence.index;
    for (const token of graph.sentence.tokens) {
      if (!token.tag.startsWith('PRP') || !(singular.test(token.form) || plural.test(token.form))) continue;
      const speaker = quotations.speakerAt(sentence, token.index);
      if (speaker?.mention.type !== 'Person' || view.references(sentence).some(({ head }) => head === token.index))
        continue;
      const mention = singular.test(token.form) ? speaker.mention.ref : bodies.get(speaker.mention.ref);
      if (mention === undefined) continue;
      const list = added.get(sentence) ?? [];
      const certainty = singular.test(token.form) ? 0.92 : 0.8;
      list.push({
        mention,
        kind: 'pronoun',
        sentence,
        first: token.index,
        last: token.index,
        head: token.index,
        certainty,
      });
      added.set(sentence, list);
    }
  }
  return { ...view, references: (sentence) => [...view.references(sentence), ...(added.get(sentence) ?? [])] };
}

/** The one State of each officer, else his one body; nothing for officers of several. */
function bodiesByOfficer(roles: readonly ClaimDraft[]): ReadonlyMap<string, string> {
  const held = new Map<string, Map<string, string>>();
  for (const { type, subject, object } of roles) {
    if (type !== 'OFFICER_OF' || subject.kind !== 'entity' || object.kind !== 'entity') continue;
    const bodies = held.get(subject.referent.mention.ref) ?? new Map<string, string>();
    held.set(subject.referent.mention.ref, bodies.set(object.referent.mention.ref, object.referent.mention.type));
  }
  const chosen = new Map<string, string>();
  for (const [officer, bodies] of held) {
    const states = [...bodies].filter(([, type]) => type === 'State');
    const [only, other] = states.length > 0 ? states : [...bodies];
    if (only !== undefined && other === undefined) chosen.set(officer, only[0]);
  }
  return chosen;
}
