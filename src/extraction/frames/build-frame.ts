import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import { addSupport } from './add-support.ts';
import { fillFromVerb } from './fill-from-verb.ts';
import type { Frame } from './frame.ts';
import { Slots } from './slots.ts';
import type { Trigger } from './trigger.ts';
import { isPassive } from './voice.ts';

/** The frame that a trigger calls at a token, by its part of speech. */
export function buildFrame(graph: SentenceGraph, token: number, trigger: Trigger): Frame {
  const { tag } = graph.token(token);
  if (tag.startsWith('VB') && !actsAsNoun(graph, token)) return verbFrame(graph, token, trigger);
  return nominalFrame(graph, token, trigger, tag.startsWith('NN') || actsAsNoun(graph, token) ? 'noun' : 'adjective');
}

/** A gerund with an article, an adjective or an "of" and no object is a noun in all but its tag: "the killing of X". */
function actsAsNoun(graph: SentenceGraph, token: number): boolean {
  if (graph.token(token).tag !== 'VBG') return false;
  const children = graph.children(token);
  if (children.some((arc) => arc.name === 'obj' || arc.name === 'aux')) return false;
  const of = graph.dependents(token).some((arc) => arc.name === 'nmod' && arc.marker === 'of');
  return (
    of ||
    children.some((arc) => arc.name === 'det' || arc.name === 'amod' || (arc.name === 'nmod' && arc.marker === 'poss'))
  );
}

function verbFrame(graph: SentenceGraph, token: number, trigger: Trigger): Frame {
  const slots = new Slots();
  const passive = isPassive(graph, token);
  fillFromVerb(graph, token, passive, slots, true);
  if (trigger.preposition !== null) {
    // What "call for" is about stands behind its preposition; its plain object is somebody else ("called on X for Y").
    const direct = new Slots();
    for (const filler of slots.find(trigger.preposition)) direct.add('patient', filler.token, filler.certainty);
    return finish(graph, token, 'verb', passive, null, (name) =>
      name === 'patient' ? direct.find(name) : name === 'object' ? slots.find('patient') : slots.find(name),
    );
  }
  return finish(graph, token, 'verb', passive, null, (name) => slots.find(name));
}

function nominalFrame(graph: SentenceGraph, token: number, trigger: Trigger, category: 'noun' | 'adjective'): Frame {
  const slots = new Slots();
  for (const arc of graph.dependents(token)) {
    if (arc.name === 'nmod' && arc.marker === 'poss') slots.add('possessor', arc.token);
    else if (arc.name === 'compound' || arc.name === 'amod' || arc.name === 'nmod:npmod')
      slots.add('modifier', arc.token);
    else if (arc.name === 'nsubj') slots.add('holder', arc.token);
    else if (arc.name === 'appos') slots.add('holder', arc.token);
    else if ((arc.name === 'nmod' || arc.name === 'obl') && arc.marker !== null)
      slots.add(arc.marker === 'agent' ? 'by' : arc.marker, arc.token);
    else if (arc.name === 'acl' && graph.token(arc.token).tag === 'VBN') addReduced(graph, arc.token, slots);
  }
  addSharedSubject(graph, token, slots);
  const support = addSupport(graph, token, trigger, slots);
  addNominalRoles(trigger, slots);
  return finish(graph, token, category, false, support, (name) => slots.find(name));
}

/** "was born in Porto and is a Portuguese citizen": the second predicate has the first one's subject. */
function addSharedSubject(graph: SentenceGraph, token: number, slots: Slots): void {
  const children = graph.children(token);
  if (!children.some((arc) => arc.name === 'cop') || slots.find('holder').length > 0) return;
  const arc = graph.parent(token);
  if (arc?.name !== 'conj' || arc.token > token) return;
  for (const subject of graph.dependents(arc.token))
    if (subject.name === 'nsubj') slots.add('holder', subject.token, 0.95);
}

/** "the charges brought by Canada": the participle's agent is the noun's. */
function addReduced(graph: SentenceGraph, participle: number, slots: Slots): void {
  for (const arc of graph.dependents(participle))
    if (arc.name === 'obl' && arc.marker !== null)
      slots.add(arc.marker === 'agent' ? 'by' : arc.marker, arc.token, 0.9);
}

/** Tells who does and who undergoes what an event noun says, from what stands around it. */
function addNominalRoles(trigger: Trigger, slots: Slots): void {
  slots.copy('by', 'agent');
  slots.copy('doer', 'agent');
  const target = trigger.preposition ?? 'of';
  slots.copy(target, 'patient');
  slots.copy('undergoer', 'patient');
  // "China's detention of X" leaves the possessor only the agent's part; "X's detention" makes it the patient.
  if (slots.find('patient').length > 0 || trigger.preposition !== null) {
    slots.copy('possessor', 'agent');
    slots.copy('modifier', 'agent');
  } else {
    slots.copy('possessor', 'patient');
  }
}

function finish(
  graph: SentenceGraph,
  trigger: number,
  category: Frame['category'],
  passive: boolean,
  support: number | null,
  slot: Frame['slot'],
): Frame {
  return { graph, trigger, category, passive, support, slot };
}
