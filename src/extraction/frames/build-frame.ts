import type { Arc, SentenceGraph } from '../grammar/sentence-graph.ts';
import type { Filler, Frame, SlotName } from './frame.ts';
import { doingVerbs, placingVerbs, undergoingVerbs } from './support-verbs.ts';
import type { Trigger } from './trigger.ts';

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

class Slots {
  private readonly fillers = new Map<SlotName, Filler[]>();

  add(name: SlotName, token: number, certainty = 1): void {
    const list = this.fillers.get(name) ?? [];
    if (!list.some((filler) => filler.token === token)) list.push({ token, certainty });
    this.fillers.set(name, list);
  }

  find(name: SlotName): readonly Filler[] {
    return this.fillers.get(name) ?? [];
  }

  copy(from: SlotName, to: SlotName): void {
    for (const filler of this.find(from)) this.add(to, filler.token, filler.certainty);
  }
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

/** The slots of a verb; `deep` also looks through its objects for prepositions that the parser hung one step too low. */
function fillFromVerb(graph: SentenceGraph, token: number, passive: boolean, slots: Slots, deep: boolean): void {
  for (const arc of graph.dependents(token)) {
    if (arc.name === 'nsubj') slots.add(passive ? 'patient' : 'agent', arc.token, arc.marker === 'xsubj' ? 0.95 : 1);
    else if (arc.name === 'obj') slots.add('patient', arc.token);
    else if (arc.name === 'iobj') slots.add(passive ? 'patient' : 'recipient', arc.token);
    else if (arc.name === 'xcomp') slots.add('complement', arc.token);
    else if (arc.name === 'ccomp') slots.add('content', arc.token);
    else addPreposition(arc, passive, slots);
  }
  addImplicitSubject(graph, token, passive, slots);
  if (!deep) return;
  for (const arc of graph.dependents(token)) {
    if (!['obj', 'obl', 'nsubj'].includes(arc.name) || graph.token(arc.token).tag.startsWith('NNP')) continue;
    for (const inner of withQuantities(graph, arc.token).flatMap((index) => graph.dependents(index))) {
      if (inner.name === 'nmod' && inner.marker !== null && inner.marker !== 'poss' && inner.marker !== 'of')
        slots.add(inner.marker, inner.token, 0.85);
    }
  }
  // "acquitted Smith of fraud": the parser prefers to hang "of" on the name.
  for (const filler of slots.find('patient')) {
    if (!graph.token(filler.token).tag.startsWith('NNP')) continue;
    for (const inner of graph.dependents(filler.token))
      if (inner.name === 'nmod' && inner.marker !== null && inner.marker !== 'poss')
        slots.add(inner.marker, inner.token, 0.8);
  }
}

/** A noun, and what it counts: "dozens of rounds of artillery". */
function withQuantities(graph: SentenceGraph, noun: number): readonly number[] {
  const counted = graph
    .dependents(noun)
    .filter((arc) => arc.name === 'nmod' && arc.marker === 'of' && graph.token(arc.token).tag === 'NN');
  return [noun, ...counted.map((arc) => arc.token)];
}

function addPreposition(arc: Arc, passive: boolean, slots: Slots): void {
  if (arc.name === 'obl' && (arc.marker === 'agent' || (passive && arc.marker === 'by'))) slots.add('agent', arc.token);
  else if ((arc.name === 'obl' || arc.name === 'nmod') && arc.marker !== null && arc.marker !== 'poss')
    slots.add(arc.marker, arc.token);
  else if (arc.name === 'advcl' && arc.marker !== null) slots.add(`${arc.marker}-clause`, arc.token);
}

/** Participles borrow their missing subject: from the noun they modify, or from the clause they hang on. */
function addImplicitSubject(graph: SentenceGraph, token: number, passive: boolean, slots: Slots): void {
  const role = passive ? 'patient' : 'agent';
  if (slots.find(role).length > 0) return;
  for (const arc of graph.governors(token)) {
    if (arc.name === 'acl' && arc.marker !== 'relcl') {
      if (graph.token(token).tag === 'VBN' || graph.token(token).tag === 'VBD' || graph.token(token).tag === 'VBG')
        slots.add(role, arc.token, 0.95);
      else if (isInfinitive(graph, token)) addEffortOwner(graph, arc.token, role, slots);
    } else if (arc.name === 'advcl' && (/^VB[GN]$/.test(graph.token(token).tag) || isInfinitive(graph, token))) {
      for (const subject of graph.dependents(arc.token))
        if (subject.name === 'nsubj') slots.add(role, subject.token, 0.85);
    } else if (arc.name === 'xcomp') {
      // "began investigating": the object of the governing verb, if it has one, else its subject.
      const above = graph.dependents(arc.token);
      const owners = above.filter((inner) => inner.name === 'obj');
      for (const owner of owners.length > 0 ? owners : above.filter((inner) => inner.name === 'nsubj'))
        slots.add(role, owner.token, 0.9);
    } else if (arc.name === 'conj') {
      const other = isPassive(graph, arc.token);
      if (other !== passive) continue;
      const borrowed = new Slots();
      addImplicitSubject(graph, arc.token, passive, borrowed);
      for (const filler of borrowed.find(role)) slots.add(role, filler.token, filler.certainty * 0.95);
    }
  }
}

function isInfinitive(graph: SentenceGraph, token: number): boolean {
  return graph.children(token).some((arc) => arc.name === 'mark' && graph.token(arc.token).form.toLowerCase() === 'to');
}

/** "Coalition efforts to support X": whose the effort is, does it. */
function addEffortOwner(graph: SentenceGraph, noun: number, role: SlotName, slots: Slots): void {
  for (const arc of graph.dependents(noun)) {
    if (
      arc.name === 'compound' ||
      arc.name === 'amod' ||
      (arc.name === 'nmod' && (arc.marker === 'poss' || arc.marker === 'by'))
    )
      slots.add(role, arc.token, 0.85);
  }
}

function isPassive(graph: SentenceGraph, token: number): boolean {
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
  const support = addSupport(graph, token, trigger, slots);
  addNominalRoles(trigger, slots);
  return finish(graph, token, category, false, support, (name) => slots.find(name));
}

/** "the charges brought by Canada": the participle's agent is the noun's. */
function addReduced(graph: SentenceGraph, participle: number, slots: Slots): void {
  for (const arc of graph.dependents(participle))
    if (arc.name === 'obl' && arc.marker !== null)
      slots.add(arc.marker === 'agent' ? 'by' : arc.marker, arc.token, 0.9);
}

function addSupport(graph: SentenceGraph, token: number, trigger: Trigger, slots: Slots): number | null {
  let support: number | null = null;
  for (const arc of graph.governors(token)) {
    const verb = graph.token(arc.token);
    if (arc.name === 'appos') slots.add('holder', arc.token);
    if (arc.name === 'compound' && graph.token(arc.token).tag.startsWith('NNP')) slots.add('holder', arc.token, 0.95);
    if (!verb.tag.startsWith('VB')) continue;
    const passive = isPassive(graph, arc.token);
    const inner = new Slots();
    fillFromVerb(graph, arc.token, passive, inner, false);
    if (arc.name === 'obj' || (arc.name === 'nsubj' && passive)) {
      if (undergoingVerbs.has(verb.lemma)) {
        for (const filler of inner.find('agent')) slots.add('undergoer', filler.token, filler.certainty * 0.95);
        support = arc.token;
      }
      if (doingVerbs.has(verb.lemma)) {
        for (const filler of inner.find('agent')) slots.add('doer', filler.token, filler.certainty * 0.95);
        support = arc.token;
      }
      if (support !== null) inheritPrepositions(graph, arc.token, slots);
    } else if (arc.name === 'xcomp' || arc.name === 'ccomp') {
      // "found him guilty", "elected her president", "pleaded guilty".
      const owner = inner.find('patient').length > 0 ? 'patient' : 'agent';
      for (const filler of inner.find(owner)) slots.add('holder', filler.token, filler.certainty * 0.95);
      support = arc.token;
      inheritPrepositions(graph, arc.token, slots);
    } else if (
      arc.name === 'obl' &&
      arc.marker !== null &&
      ['in', 'into', 'under', 'from', 'on', 'to'].includes(arc.marker)
    ) {
      if (placingVerbs.has(verb.lemma)) {
        for (const filler of inner.find('patient')) slots.add('undergoer', filler.token, filler.certainty * 0.95);
        for (const filler of inner.find('agent')) slots.add('doer', filler.token, filler.certainty * 0.95);
        support = arc.token;
        inheritPrepositions(graph, arc.token, slots);
      } else if (['be', 'remain', 'languish', 'stay', 'die', 'go', 'come'].includes(verb.lemma)) {
        // One is "in custody" as a patient, but "in talks with" and "in support of" somebody as an agent.
        const role = trigger.preposition === null ? 'undergoer' : 'doer';
        for (const filler of inner.find('agent')) slots.add(role, filler.token, filler.certainty * 0.95);
        support = arc.token;
        inheritPrepositions(graph, arc.token, slots);
      }
    }
    if (arc.name === 'obj' && ['become', 'appoint', 'name', 'elect', 'remain', 'make', 'crown'].includes(verb.lemma)) {
      const owner = inner.find('patient').filter((filler) => filler.token !== token);
      for (const filler of owner.length > 0 ? owner : inner.find('agent')) slots.add('holder', filler.token, 0.9);
      support = arc.token;
    }
    if (arc.name === 'obl' && arc.marker === 'as') {
      // "serves as president", "sacked as manager": of the object when there is one.
      const owner = inner.find('patient').length > 0 ? 'patient' : 'agent';
      for (const filler of inner.find(owner)) slots.add('holder', filler.token, filler.certainty * 0.9);
      support = arc.token;
    }
  }
  // "is in custody", "is under investigation": the copula makes the noun its own predicate.
  const cased = graph.children(token).find((arc) => arc.name === 'case');
  if (cased !== undefined && ['in', 'under', 'on'].includes(graph.token(cased.token).lemma))
    slots.copy('holder', 'undergoer');
  return support;
}

function inheritPrepositions(graph: SentenceGraph, verb: number, slots: Slots): void {
  for (const arc of graph.dependents(verb))
    if (arc.name === 'obl' && arc.marker !== null)
      slots.add(arc.marker === 'agent' ? 'by' : arc.marker, arc.token, 0.95);
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
