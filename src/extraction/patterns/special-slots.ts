import type { Filler, Frame, SlotName } from '../frames/frame.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import { allegedHarms } from '../speech/harmful-verbs.ts';

const demandVerbs: ReadonlySet<string> = new Set([
  'call', 'demand', 'push', 'urge', 'ask', 'press', 'appeal', 'campaign', 'seek', 'insist', 'request', 'petition', 'plead', 'lobby', 'beg', 'pressure', 'rally',
  'want',
]); // prettier-ignore

/** Nouns that somebody undergoes, so that their possessor did not do them: "Smith's arrest". */
export const undergoneNouns: ReadonlySet<string> = new Set([
  'killing', 'murder', 'arrest', 'detention', 'death', 'execution', 'assassination', 'imprisonment', 'sentencing', 'conviction', 'trial', 'treatment',
  'release', 'extradition', 'expulsion', 'deportation', 'election', 'appointment', 'dismissal', 'removal', 'abduction', 'kidnapping', 'torture', 'prosecution',
  'people', 'family', 'victim', 'injury', 'defeat', 'loss', 'child', 'wife', 'daughter', 'son', 'husband', 'mother', 'father', 'nomination', 'capture', 'life',
]); // prettier-ignore

/** Slots that a construction around the frame fills, read where a pattern asks for them by name. */
export function specialSlot(frame: Frame, name: SlotName): readonly Filler[] | null {
  const { graph, trigger } = frame;
  switch (name) {
    case 'trigger':
      return [{ token: trigger, certainty: 1 }];
    case 'demander':
      return demanders(graph, trigger);
    case 'exchanger':
      return exchangers(graph, trigger);
    case 'denier':
      return deniers(graph, trigger);
    case 'asked':
      return asked(graph, trigger);
    case 'accused-in-content':
      return accusedInContent(graph, trigger);
    case 'author':
      return authors(graph, trigger);
    case 'critical-of':
      return criticalOf(graph, trigger);
    case 'weapon':
      return weapons(graph, trigger);
    case 'stake':
      return stakes(graph, trigger);
    case 'claimed-by':
      return claimers(graph, trigger);
    default:
      return null;
  }
}

/** The verb or noun of demand over a word: "called" over "called for the release of X", "urged" over "urged China to release X". */
export function demandOver(graph: SentenceGraph, token: number): number | null {
  for (const arc of graph.governors(token)) {
    if (!['obj', 'obl', 'xcomp', 'ccomp', 'advcl', 'nmod', 'dep'].includes(arc.name)) continue;
    if (!demandVerbs.has(graph.token(arc.token).lemma)) continue;
    if (arc.name === 'obl' && !['for', 'on', 'about'].includes(arc.marker ?? '')) continue;
    return arc.token;
  }
  return null;
}

/** Who calls for what the word says: "called for the release of X", "urged China to release X". */
function demanders(graph: SentenceGraph, token: number): readonly Filler[] {
  const demand = demandOver(graph, token);
  if (demand === null) return [];
  if (!graph.token(demand).tag.startsWith('NN')) return subjectsUpwards(graph, demand, 3);
  // "a call by Canada for the release of X", "Canada's demand for …".
  return graph
    .dependents(demand)
    .filter((inner) => inner.name === 'nmod' && (inner.marker === 'by' || inner.marker === 'poss'))
    .map((inner) => ({ token: inner.token, certainty: 0.9 }));
}

/** The subjects of a verb, and those of the verbs it depends on, which mean the same when the nearer is no entity. */
function subjectsUpwards(graph: SentenceGraph, verb: number, levels: number): readonly Filler[] {
  const passive = graph.dependents(verb).some((arc) => arc.marker === 'pass');
  const own = graph
    .dependents(verb)
    .filter((arc) =>
      passive ? arc.marker === 'agent' || (arc.name === 'obl' && arc.marker === 'by') : arc.name === 'nsubj',
    )
    .map((arc) => ({ token: arc.token, certainty: levels === 3 ? 1 : 0.85 }));
  if (levels === 0) return own;
  const above = graph
    .governors(verb)
    .filter((arc) => ['xcomp', 'advcl', 'conj', 'acl'].includes(arc.name) && arc.marker !== 'relcl');
  return [
    ...own,
    ...above.flatMap((arc) =>
      graph.token(arc.token).tag.startsWith('VB') ? subjectsUpwards(graph, arc.token, levels - 1) : [],
    ),
  ];
}

function exchangers(graph: SentenceGraph, token: number): readonly Filler[] {
  return graph
    .governors(token)
    .filter((arc) => arc.name === 'obj' && ['exchange', 'trade'].includes(graph.token(arc.token).lemma))
    .flatMap((arc) => graph.dependents(arc.token))
    .filter((arc) => arc.name === 'nsubj' || (arc.name === 'obl' && arc.marker === 'with'))
    .map((arc) => ({ token: arc.token, certainty: 1 }));
}

/** "an attack claimed by X", "X claimed responsibility for the attack". */
function claimers(graph: SentenceGraph, token: number): readonly Filler[] {
  const kinds = graph
    .dependents(token)
    .filter((arc) => arc.name === 'nmod' && arc.marker === 'including')
    .map((arc) => arc.token);
  const participles = [token, ...kinds]
    .flatMap((index) => graph.dependents(index))
    .filter(
      (arc) =>
        arc.name === 'acl' &&
        ['claim', 'perpetrate', 'carry', 'commit', 'conduct'].includes(graph.token(arc.token).lemma),
    )
    .flatMap((arc) => graph.dependents(arc.token))
    .filter((arc) => arc.name === 'obl' && (arc.marker === 'by' || arc.marker === 'agent'));
  const verbs = graph
    .governors(token)
    .filter(
      (arc) =>
        (arc.name === 'nmod' || arc.name === 'obl') &&
        arc.marker === 'for' &&
        graph.token(arc.token).lemma === 'responsibility',
    )
    .flatMap((arc) => graph.governors(arc.token))
    .filter((arc) => arc.name === 'obj')
    .flatMap((arc) => graph.dependents(arc.token))
    .filter((arc) => arc.name === 'nsubj');
  return [...participles, ...verbs].map((arc) => ({ token: arc.token, certainty: 0.95 }));
}

/** Whom one asks to do what the word says: "asked Spain to extradite X". */
function asked(graph: SentenceGraph, token: number): readonly Filler[] {
  const demand = demandOver(graph, token);
  if (demand === null) return [];
  return graph
    .dependents(demand)
    .filter(
      (arc) =>
        (arc.name === 'obj' ||
          arc.name === 'iobj' ||
          (arc.name === 'nsubj' && arc.marker === 'pass') ||
          (arc.name === 'obl' && arc.marker === 'on')) &&
        arc.token !== token,
    )
    .map((arc) => ({ token: arc.token, certainty: 1 }));
}

/** Who is said to have done harm in what a verb of allegation claims: "claimed that the Church imprisoned her". */
function accusedInContent(graph: SentenceGraph, token: number): readonly Filler[] {
  return graph
    .dependents(token)
    .filter((arc) => arc.name === 'ccomp' && allegedHarms.has(graph.token(arc.token).lemma))
    .filter(
      (arc) =>
        !graph
          .children(arc.token)
          .some(
            (child) =>
              child.name === 'aux' &&
              ['will', 'would', 'could', 'may', 'might'].includes(graph.token(child.token).lemma),
          ),
    )
    .flatMap((arc) => {
      const passive = graph.dependents(arc.token).some((inner) => inner.marker === 'pass');
      return graph
        .dependents(arc.token)
        .filter((inner) => (passive ? inner.marker === 'agent' : inner.name === 'nsubj'));
    })
    .map((arc) => ({ token: arc.token, certainty: 0.95 }));
}

/** Who wrote or made a thing: "a book … written by X", "X's book". */
function authors(graph: SentenceGraph, token: number): readonly Filler[] {
  const makers = ['write', 'author', 'publish', 'make', 'direct', 'pen', 'sing'];
  const reach = [
    token,
    ...graph.children(token).map((arc) => arc.token),
    ...graph.children(token).flatMap((arc) => graph.children(arc.token).map((inner) => inner.token)),
  ];
  const written = graph.sentence.tokens
    .filter(
      (word) =>
        makers.includes(word.lemma) &&
        word.tag === 'VBN' &&
        graph.governors(word.index).some((arc) => arc.name.startsWith('acl') && reach.includes(arc.token)),
    )
    .flatMap((word) => graph.dependents(word.index))
    .filter((arc) => arc.name === 'obl' && (arc.marker === 'agent' || arc.marker === 'by'));
  const own = graph
    .dependents(token)
    .filter((arc) => arc.name === 'nmod' && (arc.marker === 'poss' || arc.marker === 'by'));
  return [...written, ...own].map((arc) => ({ token: arc.token, certainty: 0.95 }));
}

/** What a thing is critical of, read over at most two arcs: parsers hang the adjective on the thing's title. */
function criticalOf(graph: SentenceGraph, token: number): readonly Filler[] {
  return graph.sentence.tokens
    .filter((word) => word.lemma === 'critical' && word.index > token && word.index - token < 8)
    .flatMap((word) => graph.dependents(word.index))
    .filter((arc) => arc.name === 'obl' && arc.marker === 'of')
    .map((arc) => ({ token: arc.token, certainty: 0.95 }));
}

const weaponNouns: ReadonlySet<string> = new Set([
  'missile', 'rocket', 'shell', 'round', 'artillery', 'shot', 'bomb', 'mortar', 'torpedo', 'bullet', 'grenade', 'projectile', 'drone', 'strike', 'airstrike', 'volley', 'barrage', 'salvo',
]); // prettier-ignore

/** What a verb of firing fires, when it is a weapon. */
function weapons(graph: SentenceGraph, token: number): readonly Filler[] {
  return graph
    .dependents(token)
    .filter((arc) => arc.name === 'obj' || (arc.name === 'nsubj' && arc.marker === 'pass'))
    .filter((arc) =>
      [
        arc.token,
        ...graph.children(arc.token).map((inner) => inner.token),
        ...graph.children(arc.token).flatMap((inner) => graph.children(inner.token).map(({ token: deep }) => deep)),
      ].some((index) => weaponNouns.has(graph.token(index).lemma)),
    )
    .map((arc) => ({ token: arc.token, certainty: 1 }));
}

/** What a share that is owned is a share of: "owns 25% of X", "bought a stake in X". */
function stakes(graph: SentenceGraph, token: number): readonly Filler[] {
  const shares = ['%', 'percent', 'stake', 'share', 'half', 'majority', 'part', 'interest', 'control'];
  return graph
    .dependents(token)
    .filter(
      (arc) =>
        (arc.name === 'obj' || (arc.name === 'nsubj' && arc.marker === 'pass')) &&
        shares.includes(graph.token(arc.token).lemma),
    )
    .flatMap((arc) => graph.dependents(arc.token))
    .filter((arc) => arc.name === 'nmod' && ['of', 'in'].includes(arc.marker ?? ''))
    .map((arc) => ({ token: arc.token, certainty: 0.95 }));
}

/** Who denies what the word says: "Beijing denied the claims that the cases were politically motivated". */
function deniers(graph: SentenceGraph, token: number): readonly Filler[] {
  let cursor = token;
  for (let step = 0; step < 4; step += 1) {
    const arc = graph.parent(cursor);
    if (arc === null) return [];
    cursor = arc.token;
    if (['deny', 'reject', 'dismiss', 'refute', 'dispute'].includes(graph.token(cursor).lemma))
      return graph
        .dependents(cursor)
        .filter((inner) => inner.name === 'nsubj')
        .map((inner) => ({ token: inner.token, certainty: 0.9 }));
  }
  return [];
}
