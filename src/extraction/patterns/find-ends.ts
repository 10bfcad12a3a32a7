import type { EntityType } from '../../claims/ontology.ts';
import type { DocumentView } from '../frames/document-view.ts';
import type { Filler, Frame, SlotName } from '../frames/frame.ts';
import { referentsAt } from '../frames/referents.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import { readOffences } from '../offences/read-offence.ts';
import type { End } from './end.ts';
import { fillersOf } from './fillers-of.ts';

/** What fills the first of the places in which anything fits the types. */
export function findEnds(
  view: DocumentView,
  frame: Frame,
  paths: readonly SlotName[],
  types: readonly EntityType[],
  offence: boolean,
): readonly End[] {
  for (const path of paths) {
    const fillers = fillersOf(frame, path);
    const found = offence
      ? fillers.flatMap((filler) => offenceEnd(view, frame.graph, filler))
      : fillers.flatMap((filler) =>
          referentsAt(view, frame.graph, filler.token)
            .filter((referent) => types.includes(referent.mention.type))
            .map((referent): End => ({
              end: { kind: 'entity', referent },
              certainty: referent.certainty * filler.certainty,
            })),
        );
    // Beside an offence that is known for certain, other nouns of the list are its particulars.
    const certain =
      offence && found.some(({ certainty }) => certainty >= 0.75)
        ? found.filter(({ certainty }) => certainty >= 0.75)
        : found;
    if (certain.length > 0) return distinct(certain);
  }
  return [];
}

function offenceEnd(view: DocumentView, graph: SentenceGraph, filler: Filler): readonly End[] {
  // "convicted of Iran" is nonsense that a parser can produce.
  if (graph.token(filler.token).tag.startsWith('NNP') && referentsAt(view, graph, filler.token).length > 0) return [];
  return readOffences(graph, filler.token)
    .filter(({ certainty }) => certainty >= 0.8 || isLegal(view))
    .map((offence): End => ({ end: { kind: 'offence', offence }, certainty: offence.certainty * filler.certainty }));
}

const legalWords: ReadonlySet<string> = new Set([
  'police', 'court', 'prosecutor', 'judge', 'trial', 'jail', 'prison', 'arrest', 'guilty', 'bail', 'lawyer', 'attorney', 'jury', 'indict', 'convict', 'sentence', 'plead', 'detain',
]); // prettier-ignore
const legal = new WeakMap<DocumentView, boolean>();

/** Whether a text speaks of courts and police, so that unknown words after "charged with" name an offence and not a task. */
function isLegal(view: DocumentView): boolean {
  let known = legal.get(view);
  if (known === undefined) {
    known = view.graphs.some((graph) => graph.sentence.tokens.some((token) => legalWords.has(token.lemma)));
    legal.set(view, known);
  }
  return known;
}

function distinct(ends: readonly End[]): readonly End[] {
  const seen = new Set<string>();
  return ends.filter(({ end }) => {
    const key = end.kind === 'entity' ? end.referent.mention.ref : end.offence.name;
    return seen.has(key) ? false : seen.add(key);
  });
}
