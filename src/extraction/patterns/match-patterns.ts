import type { Ontology, EntityType } from '../../claims/ontology.ts';
import type { ClaimDraft, DraftEnd } from '../claim-draft.ts';
import { buildFrame } from '../frames/build-frame.ts';
import type { DocumentView } from '../frames/document-view.ts';
import type { Filler, Frame, SlotName } from '../frames/frame.ts';
import { referentsAt } from '../frames/referents.ts';
import { triggersOf, type Trigger } from '../frames/trigger.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import { readOffences } from '../offences/read-offence.ts';
import type { Pattern } from './pattern.ts';
import { demandOver, specialSlot, undergoneNouns } from './special-slots.ts';

interface Call {
  readonly pattern: Pattern;
  readonly trigger: Trigger;
  readonly category: Frame['category'];
}

/** Reads the claims that the patterns find in one sentence. */
export type PatternMatcher = (view: DocumentView, graph: SentenceGraph) => readonly ClaimDraft[];

interface End {
  readonly end: DraftEnd;
  readonly certainty: number;
}

/** Prepares patterns for matching: an index from words to the patterns they call, so that a sentence is read once. */
export function patternMatcher(patterns: readonly Pattern[], ontology: Ontology): PatternMatcher {
  const calls = new Map<string, Call[]>();
  for (const pattern of patterns) {
    if (ontology.findRelationType(pattern.type) === null) continue;
    const lists = [
      ['verb', pattern.verbs],
      ['noun', pattern.nouns],
      ['adjective', pattern.adjectives],
    ] as const;
    for (const [category, entries] of lists) {
      for (const trigger of triggersOf(entries ?? [])) {
        const [word = trigger.lemma] = trigger.lemma.split('_');
        const list = calls.get(word) ?? [];
        list.push({ pattern, trigger, category });
        calls.set(word, list);
      }
    }
  }
  return (view, graph) =>
    graph.sentence.tokens.flatMap((token) => {
      const called = calls.get(token.lemma.toLowerCase()) ?? [];
      return called.flatMap((call) => match(view, graph, token.index, call, ontology));
    });
}

function match(
  view: DocumentView,
  graph: SentenceGraph,
  token: number,
  call: Call,
  ontology: Ontology,
): readonly ClaimDraft[] {
  const { pattern, trigger } = call;
  if (!hasParticle(graph, token, trigger) || isScareQuoted(graph, token)) return [];
  const frame = buildFrame(graph, token, trigger);
  if (frame.category !== call.category) return [];
  if (pattern.voice !== undefined && frame.category === 'verb' && (pattern.voice === 'passive') !== frame.passive)
    return [];
  const definition = ontology.findRelationType(pattern.type);
  if (definition === null) return [];
  if ((pattern.requires ?? []).some((slots) => slots.split('|').every((slot) => fillersOf(frame, slot).length === 0)))
    return [];
  if (
    (pattern.unless ?? []).some((slot) =>
      fillersOf(frame, slot).some((filler) => referentsAt(view, graph, filler.token).length > 0),
    )
  )
    return [];

  const subjects = findEnds(view, frame, pattern.subject, pattern.subjectTypes ?? definition.subject, false);
  if (subjects.length === 0) return [];
  const objects =
    pattern.mutual === true
      ? subjects
      : findEnds(view, frame, pattern.object, pattern.objectTypes ?? definition.object, pattern.offence === 'object');
  const offence = offenceQualifier(frame, pattern);
  const claimant =
    pattern.claimant === undefined
      ? null
      : (fillersOf(frame, pattern.claimant).flatMap((filler) => referentsAt(view, graph, filler.token))[0] ?? null);
  return pairs(graph, subjects, objects, pattern.mutual === true, definition.symmetric).map(([subject, object]) => ({
    type: pattern.type,
    subject: subject.end,
    object: object.end,
    graph,
    // A demand is made or not made by its own verb, whatever becomes of what it asks for.
    trigger: asks(pattern) ? (demandOver(graph, token) ?? token) : token,
    support: asks(pattern) ? null : frame.support,
    rule: pattern.name,
    prior: pattern.prior,
    certainty: Math.min(subject.certainty, object.certainty) * Math.sqrt(Math.max(subject.certainty, object.certainty)),
    derived: pattern.derived === true,
    status: pattern.status ?? 'ASSERTED',
    claimant: claimant,
    presupposed: false,
    speech: pattern.speech === true,
    qualifiers: {
      ...(offence === null ? {} : { offence }),
      ...(pattern.role === undefined ? {} : { role: pattern.role }),
    },
  }));
}

/** Whether the pattern is about a demand for what its trigger says. */
function asks({ subject, object }: Pattern): boolean {
  return subject.includes('demander') || object.includes('asked');
}

/** A single word in quotation marks is held at arm's length: the "war" on X may be none. */
function isScareQuoted(graph: SentenceGraph, token: number): boolean {
  return /^(?:["'‘“]|``)$/.test(graph.token(token - 1).form) && /^(?:["'’”]|'')$/.test(graph.token(token + 1).form);
}

function hasParticle(graph: SentenceGraph, token: number, trigger: Trigger): boolean {
  const [, ...particles] = trigger.lemma.split('_');
  return particles.every((particle) =>
    graph
      .children(token)
      .some((arc) => graph.token(arc.token).form.toLowerCase() === particle && Math.abs(arc.token - token) < 6),
  );
}

/** The fillers of a slot, or of a slot of its fillers. */
function fillersOf(frame: Frame, path: SlotName): readonly Filler[] {
  const [first = '', second] = path.split('/');
  const fillers = specialSlot(frame, first) ?? frame.slot(first);
  if (second === undefined) return fillers;
  return fillers.flatMap((filler) => {
    const word = frame.graph.token(filler.token);
    if (!/^(NNS?|VBG)$/.test(word.tag)) return [];
    if ((second === 'possessor' || second === 'modifier') && undergoneNouns.has(word.lemma)) return [];
    const inner = buildFrame(frame.graph, filler.token, { lemma: word.lemma, preposition: null });
    const factor = second === 'modifier' ? 0.8 : 0.9;
    return (specialSlot(inner, second) ?? inner.slot(second)).map(({ token, certainty }) => ({
      token,
      certainty: certainty * filler.certainty * factor,
    }));
  });
}

/** What fills the first of the places in which anything fits the types. */
function findEnds(
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

/** Every subject with every object; in order, one with one, when the sentence says "respectively". */
function pairs(
  graph: SentenceGraph,
  subjects: readonly End[],
  objects: readonly End[],
  mutual: boolean,
  symmetric: boolean,
): readonly (readonly [End, End])[] {
  if (mutual) {
    return subjects.flatMap((one, index) =>
      objects.flatMap((other, place) =>
        place > index || (!symmetric && place !== index) ? [[one, other] as const] : [],
      ),
    );
  }
  const respective = graph.sentence.tokens.some((token) => token.lemma === 'respectively');
  if (respective && subjects.length > 1 && subjects.length === objects.length) {
    return subjects.flatMap((subject, index) => {
      const object = objects[index];
      return object === undefined ? [] : [[subject, object] as const];
    });
  }
  return subjects
    .flatMap((subject) => objects.map((object) => [subject, object] as const))
    .filter(([subject, object]) => !same(subject, object));
}

function same(one: End, other: End): boolean {
  return (
    one.end.kind === 'entity' &&
    other.end.kind === 'entity' &&
    one.end.referent.mention.ref === other.end.referent.mention.ref
  );
}

function offenceQualifier(frame: Frame, pattern: Pattern): string | null {
  for (const path of pattern.offenceSlots ?? []) {
    for (const filler of fillersOf(frame, path)) {
      // Only names that are offences for certain: "arrested for Monday's talks" has none.
      const offence = readOffences(frame.graph, filler.token).find(({ certainty }) => certainty > 0.8);
      if (offence !== undefined) return offence.name;
    }
  }
  return null;
}
