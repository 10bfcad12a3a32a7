import type { Arc, SentenceGraph } from '../grammar/sentence-graph.ts';
import type { SlotName } from './frame.ts';
import { Slots } from './slots.ts';
import { isPassive } from './voice.ts';

/** The slots of a verb; `deep` also looks through its objects for prepositions that the parser hung one step too low. */
export function fillFromVerb(graph: SentenceGraph, token: number, passive: boolean, slots: Slots, deep: boolean): void {
  const others = joinedToNearer(graph, token);
  for (const arc of graph.dependents(token)) {
    if (arc.name === 'nsubj' && others.has(arc.token)) continue;
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
    // "Lee, an advocate for women and rights in Chile, was arrested": the parser joins to the subject what belongs to its apposition.
    if (arc.name === 'nsubj' && graph.parent(arc.token)?.name === 'conj') continue;
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

/** "Baron and Bezos, who owns the Post": a relative clause in the singular is about the nearer name alone. */
function joinedToNearer(graph: SentenceGraph, verb: number): ReadonlySet<number> {
  if (graph.token(verb).tag !== 'VBZ' || graph.parent(verb)?.marker !== 'relcl') return new Set();
  const subjects = graph
    .dependents(verb)
    .flatMap((arc) => (arc.name === 'nsubj' && arc.token < verb ? [arc.token] : []));
  const nearest = Math.max(...subjects);
  return new Set(subjects.filter((subject) => subject !== nearest));
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

/** Longest chain of joined verbs that is followed; the enhanced graph can lead in circles. */
const longestChain = 6;

/** Participles borrow their missing subject: from the noun they modify, or from the clause they hang on. */
function addImplicitSubject(graph: SentenceGraph, token: number, passive: boolean, slots: Slots, chain = 0): void {
  const role = passive ? 'patient' : 'agent';
  if (slots.find(role).length > 0 || chain > longestChain) return;
  for (const arc of graph.governors(token)) {
    if (arc.name === 'acl' && arc.marker !== 'relcl') {
      // "Coalition efforts to support", "the UK's commitment to supporting", but "the man detained in".
      if (/^(?:TO|IN)$/.test(graph.token(arc.token).tag)) {
        // "is committed to supporting", where the parser takes "to" for an object.
        const verb = graph.parent(arc.token);
        if (verb !== null)
          for (const subject of graph.dependents(verb.token))
            if (subject.name === 'nsubj') slots.add(role, subject.token, 0.85);
      } else if (isInfinitive(graph, token)) addEffortOwner(graph, arc.token, role, slots);
      else if (/^VB[NDG]$/.test(graph.token(token).tag) && !isFinite(graph, token)) slots.add(role, arc.token, 0.95);
    } else if (arc.name === 'amod' && graph.token(token).tag === 'VBN' && token > arc.token) {
      // "a news outlet owned by Calder": behind its noun an adjective of this kind is a participle.
      slots.add(role, arc.token, 0.93);
    } else if (arc.name === 'advcl' && arc.marker === 'for' && hasObject(graph, arc.token)) {
      // "sanctioned X for supporting Y", "imposed sanctions on X for …": the one it is done to is the one who did it.
      for (const { token: doer } of undergoers(graph, arc.token)) slots.add(role, doer, 0.9);
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
      for (const subject of graph.dependents(arc.token))
        if (subject.name === 'nsubj') borrowed.add(role, subject.token);
      addImplicitSubject(graph, arc.token, passive, borrowed, chain + 1);
      for (const filler of borrowed.find(role)) slots.add(role, filler.token, filler.certainty * 0.95);
    }
  }
}

/** "Harrow, whose chairman is Finch, bought Oritel": a past tense with an object is no participle; the parser lost its subject. */
function isFinite(graph: SentenceGraph, token: number): boolean {
  return graph.token(token).tag === 'VBD' && hasObject(graph, token);
}

function hasObject(graph: SentenceGraph, verb: number): boolean {
  return graph.dependents(verb).some((arc) => arc.name === 'obj');
}

/** Who undergoes what a verb and its object say: behind "on" or "against" if that is there, else the object. */
function undergoers(graph: SentenceGraph, verb: number): readonly Arc[] {
  const objects = graph.dependents(verb).filter((arc) => arc.name === 'obj');
  const targets = [verb, ...objects.map((arc) => arc.token)]
    .flatMap((index) => graph.dependents(index))
    .filter(
      (arc) => (arc.name === 'obl' || arc.name === 'nmod') && ['on', 'against', 'upon'].includes(arc.marker ?? ''),
    );
  return targets.length > 0 ? targets : objects;
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
