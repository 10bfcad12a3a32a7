import type { Ontology } from '../../claims/ontology.ts';
import type { ClaimDraft } from '../claim-draft.ts';
import { buildFrame } from '../frames/build-frame.ts';
import type { DocumentView } from '../frames/document-view.ts';
import type { Filler, Frame } from '../frames/frame.ts';
import { singleOfficials } from '../frames/official-nouns.ts';
import { referentsAt, type Referent } from '../frames/referents.ts';
import { triggersOf, type Trigger } from '../frames/trigger.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import { readOffences } from '../offences/read-offence.ts';
import { kindByName } from '../roles/body-kind.ts';
import { isDescribedAsFirm } from '../roles/described-as-firm.ts';
import { roleClassesOf } from '../roles/role-nouns.ts';
import { demanders, demandOver } from './demand-slots.ts';
import type { End } from './end.ts';
import { fillersOf } from './fillers-of.ts';
import { findEnds } from './find-ends.ts';
import { pairEnds } from './pair-ends.ts';
import type { Pattern } from './pattern.ts';

interface Call {
  readonly pattern: Pattern;
  readonly trigger: Trigger;
  readonly category: Frame['category'];
}

/** Reads the claims that the patterns find in one sentence. */
export type PatternMatcher = (view: DocumentView, graph: SentenceGraph) => readonly ClaimDraft[];

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
  if (pattern.withoutObject === true && frame.slot('object').length > 0) return [];
  if (
    (pattern.unless ?? []).some((slot) =>
      fillersOf(frame, slot).some((filler) => referentsAt(view, graph, filler.token).length > 0),
    )
  )
    return [];

  // "The couple met their lawyers", and not each other.
  if (pattern.mutual === true && frame.category === 'verb' && frame.slot('patient').length > 0) return [];

  const subjects = findEnds(view, frame, pattern.subject, pattern.subjectTypes ?? definition.subject, false).filter(
    (subject) =>
      (!undergone.has(pattern.type) || !isOthersLot(graph, subject)) &&
      (pattern.subjectFirst !== true || startsBefore(subject, token)),
  );
  if (subjects.length === 0) return [];
  const found =
    pattern.mutual === true
      ? subjects
      : findEnds(view, frame, pattern.object, pattern.objectTypes ?? definition.object, pattern.offence === 'object');
  // "Amnesty called on Poland to free him": who asks for it is not the one who does it.
  const askers = pattern.type === 'RELEASED_BY' ? refsAt(view, graph, demanders(graph, token)) : new Set<string>();
  const { objectHasStaff, objectItself } = pattern;
  const joins = objectHasStaff !== undefined && subjects.some(isPerson);
  const asStaff = joins && frame.slot('as').some(({ token: role }) => isEmployee(graph.token(role).lemma));
  const objects = found.filter(
    (object) =>
      !(object.end.kind === 'entity' && askers.has(object.end.referent.mention.ref)) &&
      (objectItself !== true || isNamedItself(object)) &&
      (!joins || (asStaff || hasStaff(view, object)) === objectHasStaff),
  );
  const offence = offenceQualifier(frame, pattern);
  const claimant =
    pattern.claimant === undefined
      ? null
      : (fillersOf(frame, pattern.claimant).flatMap((filler) => referentsAt(view, graph, filler.token))[0] ?? null);
  return pairEnds(graph, subjects, objects, pattern.mutual === true, definition.symmetric).map(([subject, object]) => ({
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
    // Nobody accuses himself, though a participle may seem to say so: "sanctions against John Smith, accusing him".
    claimant: isSame(subject, claimant) ? null : claimant,
    presupposed: false,
    speech: pattern.speech === true,
    qualifiers: {
      ...(offence === null ? {} : { offence }),
      ...(pattern.role === undefined ? {} : { role: pattern.role }),
    },
  }));
}

function refsAt(view: DocumentView, graph: SentenceGraph, fillers: readonly Filler[]): ReadonlySet<string> {
  return new Set(fillers.flatMap((filler) => referentsAt(view, graph, filler.token)).map(({ mention }) => mention.ref));
}

/** What a subject undergoes itself: an inquiry into a president's government is none into him, nor the arrest of a party's officials its own. */
const undergone: ReadonlySet<Pattern['type']> = new Set([
  'ACCUSED_BY', 'ACCUSED_OF', 'CHARGED_BY', 'CHARGED_IN', 'CHARGED_WITH', 'CONVICTED_OF', 'INVESTIGATED_BY', 'SANCTIONED_BY', 'SUED_BY',
]); // prettier-ignore

function isOthersLot(graph: SentenceGraph, { end }: End): boolean {
  if (end.kind !== 'entity' || end.referent.kind !== 'metonym') return false;
  return end.referent.mention.type === 'Person' || singleOfficials.has(graph.token(end.referent.token).lemma);
}

function isSame({ end }: End, other: Referent | null): boolean {
  return end.kind === 'entity' && end.referent.mention.ref === other?.mention.ref;
}

function startsBefore({ end }: End, token: number): boolean {
  return end.kind === 'entity' && end.referent.token < token;
}

function isPerson({ end }: End): boolean {
  return end.kind === 'entity' && end.referent.mention.type === 'Person';
}

function isNamedItself({ end }: End): boolean {
  return end.kind === 'entity' && end.referent.kind !== 'metonym';
}

/** Who joined a body "as a consultant" works for it, whatever body it is. */
function isEmployee(noun: string): boolean {
  return roleClassesOf(noun)[0] === 'employee';
}

function hasStaff(view: DocumentView, { end }: End): boolean {
  if (end.kind !== 'entity') return false;
  const { mention } = end.referent;
  return (kindByName(mention) ?? (isDescribedAsFirm(view, mention) ? 'staff' : null)) === 'staff';
}

/** Whether the pattern is about a demand for what its trigger says. */
function asks({ subject, object }: Pattern): boolean {
  return subject.includes('demander') || object.includes('asked') || object.includes('demander');
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
