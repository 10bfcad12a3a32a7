import type { ClaimDraft } from '../claim-draft.ts';
import type { Reference } from '../document.ts';
import { draftBetween, referentOf } from '../draft-between.ts';
import type { DocumentView } from '../frames/document-view.ts';
import type { Referent } from '../frames/referents.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import { bodyKind } from './body-kind.ts';

/** Persons tied to a body by grammar alone: "DAB's Ben Chan", "Elizabeth Quat of DAB", "Lam Cheuk-ting from the Democratic Party". */
export function affiliationClaims(view: DocumentView, graph: SentenceGraph): readonly ClaimDraft[] {
  const references = view.references(graph.sentence.index).filter((reference) => reference.kind === 'name');
  const typed = (reference: Reference, type: string): boolean => view.mention(reference.mention)?.type === type;
  const persons = references.filter((reference) => typed(reference, 'Person')).sort((a, b) => a.first - b.first);
  const bodies = references.filter((reference) => typed(reference, 'Organization')).sort((a, b) => a.first - b.first);
  const pairs: { readonly person: Reference; readonly body: Reference; readonly certainty: number }[] = [];

  for (const body of bodies) {
    const owned = persons.find((person) => possesses(graph, body, person));
    if (owned !== undefined) {
      pairs.push({ person: owned, body, certainty: 1 });
      const next = conjoinedName(graph, persons, owned);
      if (next !== null) pairs.push({ person: next, body, certainty: 0.9 });
    }
    const holder = persons.findLast((person) => belongs(graph, person, body));
    if (holder !== undefined) pairs.push({ person: holder, body, certainty: 0.97 });
    const bracketed = persons.find((person) => inBrackets(graph, person, body));
    if (bracketed !== undefined) pairs.push({ person: bracketed, body, certainty: 0.9 });
  }
  return [
    ...pairs.filter(({ person }) => !isRespective(graph, person)),
    ...respectivePairs(graph, persons, bodies),
  ].flatMap(({ person, body, certainty }) => {
    const [subject, object] = [referentOf(view, person), referentOf(view, body)];
    return subject === null || object === null ? [] : affiliation(view, graph, subject, object, certainty);
  });
}

function affiliation(
  view: DocumentView,
  graph: SentenceGraph,
  person: Referent,
  body: Referent,
  certainty: number,
): readonly ClaimDraft[] {
  const kind = bodyKind(view, body.mention);
  if (kind === 'members')
    return [
      draftBetween(graph, person, body, { type: 'MEMBER_OF', rule: 'affiliation-member', prior: 0.92, certainty }),
    ];
  if (kind === 'staff')
    return [
      draftBetween(graph, person, body, { type: 'EMPLOYED_BY', rule: 'affiliation-employee', prior: 0.78, certainty }),
    ];
  return [];
}

/** "BODY's [title] PERSON". */
function possesses(graph: SentenceGraph, body: Reference, person: Reference): boolean {
  if (graph.token(body.last + 1).tag !== 'POS' || person.first <= body.last) return false;
  for (let index = body.last + 2; index < person.first; index += 1)
    if (!/^(NN|JJ)/.test(graph.token(index).tag)) return false;
  return person.first - body.last <= 6;
}

/** Nouns that go on with a body's name without changing what it is. */
const bodyNouns: ReadonlySet<string> = new Set([
  'party',
  'group',
  'member',
  'team',
  'club',
  'movement',
  'faction',
  'camp',
  'list',
  'newspaper',
  'magazine',
  'agency',
  'organization',
  'organisation',
  'side',
]);

/** "PERSON of [the] BODY", with nothing between but an article, adjectives or "respectively". */
function belongs(graph: SentenceGraph, person: Reference, body: Reference): boolean {
  const gap = body.first - person.last;
  if (gap < 2 || gap > 5) return false;
  if (!['of', 'from'].includes(graph.token(person.last + 1).form.toLowerCase())) return false;
  for (let index = person.last + 2; index < body.first; index += 1)
    if (!/^(DT|JJ|NN|RB)/.test(graph.token(index).tag)) return false;
  // "X of the Social Welfare constituency": the name goes on, and is not the body's.
  const next = graph.token(body.last + 1);
  return !next.tag.startsWith('NN') || bodyNouns.has(next.lemma);
}

/** "PERSON (BODY)", as election and team lists have it. */
function inBrackets(graph: SentenceGraph, person: Reference, body: Reference): boolean {
  return (
    body.first === person.last + 2 &&
    graph.token(person.last + 1).tag === '-LRB-' &&
    graph.token(body.last + 1).tag === '-RRB-'
  );
}

/** The name right behind "and": "DAB's Starry Lee and Holden Chow". */
function conjoinedName(graph: SentenceGraph, persons: readonly Reference[], first: Reference): Reference | null {
  if (graph.token(first.last + 1).form !== 'and') return null;
  return (
    persons.find(
      (person) =>
        person.first === first.last + 2 &&
        ![1, 2].some((step) => ['of', 'from'].includes(graph.token(person.last + step).form)),
    ) ?? null
  );
}

function isRespective(graph: SentenceGraph, person: Reference): boolean {
  return graph.token(person.last + 2).lemma === 'respectively' || graph.token(person.last + 3).lemma === 'respectively';
}

/** "Kwok Ka-ki and Andrew Wan of respectively Civic Party and the Democratic Party". */
function respectivePairs(
  graph: SentenceGraph,
  persons: readonly Reference[],
  bodies: readonly Reference[],
): readonly { readonly person: Reference; readonly body: Reference; readonly certainty: number }[] {
  return graph.sentence.tokens
    .filter((token) => token.lemma === 'respectively')
    .flatMap((token) => {
      const of = [token.index - 1, token.index - 2, token.index + 1].find((index) =>
        ['of', 'from'].includes(graph.token(index).form),
      );
      if (of === undefined) return [];
      const before = chain(graph, persons.filter((person) => person.last < of).reverse(), -1);
      const after = chain(
        graph,
        bodies.filter((body) => body.first > of),
        1,
      );
      if (before.length !== after.length || before.length < 2) return [];
      return before.reverse().flatMap((person, index) => {
        const body = after[index];
        return body === undefined ? [] : [{ person, body, certainty: 0.92 }];
      });
    });
}

/** Names that follow one another with nothing but commas, articles and "and" between. */
function chain(graph: SentenceGraph, names: readonly Reference[], direction: 1 | -1): Reference[] {
  const linked: Reference[] = [];
  for (const name of names) {
    const previous = linked.at(-1);
    if (previous !== undefined) {
      const [left, right] = direction === 1 ? [previous, name] : [name, previous];
      let open = true;
      for (let index = left.last + 1; index < right.first; index += 1)
        open &&= /^(,|CC|DT)$/.test(graph.token(index).tag);
      if (!open) break;
    }
    linked.push(name);
  }
  return linked;
}
