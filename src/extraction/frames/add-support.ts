import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import { fillFromVerb } from './fill-from-verb.ts';
import { Slots } from './slots.ts';
import { askingVerbs, doingVerbs, placingVerbs, regardingVerbs, undergoingVerbs } from './support-verbs.ts';
import type { Trigger } from './trigger.ts';
import { isPassive } from './voice.ts';

/** Fills a noun's slots from the verb that carries it ("imposed sanctions", "is in custody", "was elected president"); gives that verb, or null. */
export function addSupport(graph: SentenceGraph, token: number, trigger: Trigger, slots: Slots): number | null {
  let support: number | null = null;
  for (const arc of graph.governors(token)) {
    const verb = graph.token(arc.token);
    if (arc.name === 'appos') slots.add('holder', arc.token);
    if (arc.name === 'compound' && graph.token(arc.token).tag.startsWith('NNP')) slots.add('holder', arc.token, 0.95);
    for (const child of bornAs(graph, token, arc.token)) {
      slots.add('holder', child, 0.95);
      support = arc.token;
    }
    if (!verb.tag.startsWith('VB')) continue;
    const passive = isPassive(graph, arc.token);
    const inner = new Slots();
    fillFromVerb(graph, arc.token, passive, inner, false);
    if (arc.name === 'obj' || (arc.name === 'nsubj' && passive) || isRoundNumber(graph, token, arc.marker)) {
      if (undergoingVerbs.has(verb.lemma)) {
        for (const filler of inner.find('agent')) slots.add('undergoer', filler.token, filler.certainty * 0.95);
        support = arc.token;
      }
      if (doingVerbs.has(verb.lemma)) {
        for (const filler of inner.find('agent')) slots.add('doer', filler.token, filler.certainty * 0.95);
        support = arc.token;
      }
      if (askingVerbs.has(verb.lemma)) {
        for (const filler of inner.find('agent')) slots.add('asker', filler.token, filler.certainty * 0.95);
        support = arc.token;
      }
      if (support !== null) inheritPrepositions(graph, arc.token, slots);
    } else if (arc.name === 'xcomp' || arc.name === 'ccomp') {
      // "found him guilty", "elected her president", "pleaded guilty".
      const owner = inner.find('patient').length > 0 ? 'patient' : 'agent';
      // "found him guilty": where the parser makes "him" its subject, it is said of nobody else.
      if (!graph.children(token).some((child) => child.name === 'nsubj'))
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
    if (arc.name === 'obl' && trigger.preposition === 'with' && ['in', 'during', 'at'].includes(arc.marker ?? '')) {
      // "raised concerns in a call with X": who acts at a meeting takes part in it.
      for (const filler of inner.find('agent')) slots.add('doer', filler.token, filler.certainty * 0.9);
      support = arc.token;
    }
    if (arc.name === 'obl' && arc.marker === 'as' && !regardingVerbs.has(verb.lemma)) {
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

/** "Was born in Leeds in 1950, the son of a miner": the parser hangs the son on the verb or on the year. */
function bornAs(graph: SentenceGraph, token: number, governor: number): readonly number[] {
  const isYear = graph.token(governor).tag === 'CD';
  const verb = isYear ? graph.parent(governor)?.token : governor;
  if (verb === undefined || graph.token(verb).lemma !== 'bear' || graph.token(token).tag !== 'NN') return [];
  const [arc] = graph.governors(token).filter((one) => one.token === governor);
  if (!['obj', 'dep', 'appos', 'xcomp'].includes(arc?.name ?? '')) return [];
  return graph.dependents(verb).flatMap((one) => (one.name === 'nsubj' && one.marker === 'pass' ? [one.token] : []));
}

function inheritPrepositions(graph: SentenceGraph, verb: number, slots: Slots): void {
  for (const arc of graph.dependents(verb))
    if (arc.name === 'obl' && arc.marker !== null)
      slots.add(arc.marker === 'agent' ? 'by' : arc.marker, arc.token, 0.95);
}

/** "conducted over 265 raids": the preposition belongs to the number, and the noun is an object. */
function isRoundNumber(graph: SentenceGraph, token: number, marker: string | null): boolean {
  return (
    ['over', 'about', 'around', 'under'].includes(marker ?? '') &&
    graph.children(token).some((arc) => arc.name === 'nummod')
  );
}
