import type { ClaimDraft } from '../claim-draft.ts';
import type { Reference } from '../document.ts';
import { draftBetween, referentOf } from '../draft-between.ts';
import type { DocumentView } from '../frames/document-view.ts';
import { referentsAt, type Referent } from '../frames/referents.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import { roleClassesOf } from './role-nouns.ts';
import type { RolePhrase } from './role-phrase.ts';

/** Sportsmen are called by the country they play for: "Croatia midfielder Mateo Kovacic". */
const players: ReadonlySet<string> = new Set([
  'midfielder',
  'striker',
  'defender',
  'goalkeeper',
  'forward',
  'winger',
  'batsman',
  'bowler',
  'international',
  'captain',
  'fly-half',
  'scrum-half',
  'player',
  'skipper',
]);

/** Roles that one holds in or for a country without being of it. */
const foreignRoles: ReadonlySet<string> = new Set([
  'ambassador',
  'envoy',
  'consul',
  'spy',
  'agent',
  'correspondent',
  'coach',
  'manager',
  'ally',
  'resident',
  'leader',
  'owner',
]);

/** Nationality by demonym: "Australian woman Valeska Paris", "the two Canadians, Kovrig and Spavor", "Ivan Petrov, a Russian". */
export function nationalityClaims(
  view: DocumentView,
  graph: SentenceGraph,
  phrases: readonly RolePhrase[],
): readonly ClaimDraft[] {
  const references = view.references(graph.sentence.index);
  const demonyms = references.filter(
    (reference) => view.mention(reference.mention)?.type === 'State' && isDemonym(graph, reference),
  );
  return [
    ...demonyms.flatMap((demonym) => [...named(view, graph, demonym, references), ...counted(view, graph, demonym)]),
    ...phrases.flatMap((phrase) => ofRole(view, phrase, demonyms)),
    ...phrases.flatMap((phrase) => ofTeam(view, phrase)),
  ];
}

function isDemonym(graph: SentenceGraph, reference: Reference): boolean {
  // "pro-Beijing", "anti-Russian" tell of leanings, "Panama-based" of a seat, "Iranian-born" of descent.
  if (/-\p{Ll}/u.test(graph.token(reference.first).form)) return false;
  if (/^(?:pro|anti|non|ex|sino|franco|anglo|us|u\.s\.)-/i.test(graph.token(reference.first).form)) return false;
  if (reference.kind === 'demonym') return true;
  // "US citizen", "UK national": short names serve as adjectives.
  return (
    reference.kind === 'name' &&
    reference.first === reference.last &&
    /^(?:US|U\.S\.|UK|U\.K\.)$/.test(graph.token(reference.first).form)
  );
}

/** "Canadian Michael Kovrig": the demonym right in front of the name. */
function named(
  view: DocumentView,
  graph: SentenceGraph,
  demonym: Reference,
  references: readonly Reference[],
): readonly ClaimDraft[] {
  const person = references.find(
    (reference) =>
      reference.kind === 'name' &&
      reference.first === demonym.last + 1 &&
      view.mention(reference.mention)?.type === 'Person',
  );
  if (person === undefined) return [];
  return between(view, graph, referentOf(view, person), demonym, 'nationality-name', 0.9);
}

/** "the two Canadians, Michael Kovrig and Michael Spavor", "is a Canadian", and "the Canadians" where it is known who is meant. */
function counted(view: DocumentView, graph: SentenceGraph, demonym: Reference): readonly ClaimDraft[] {
  const { tag } = graph.token(demonym.head);
  const copula = graph.children(demonym.head).some((arc) => arc.name === 'cop');
  // "Surjan Singh (UK)" hangs on whichever name the parser likes.
  if (demonym.kind !== 'demonym') return [];
  if (!tag.startsWith('NN') && !copula) return [];
  const own = referentsAt(view, graph, demonym.head).filter(({ mention }) => mention.type === 'Person');
  if (own.length > 0) return own.flatMap((holder) => between(view, graph, holder, demonym, 'nationality-group', 0.9));
  const holders = [
    ...graph
      .children(demonym.head)
      .filter((arc) => arc.name === 'appos' || arc.name === 'conj' || arc.name === 'nsubj'),
    ...graph.governors(demonym.head).filter((arc) => arc.name === 'appos'),
  ];
  const comma = graph.token(demonym.last + 1).form === ',';
  return holders
    .filter((arc) => arc.name !== 'conj' || comma)
    .flatMap((arc) => [
      arc.token,
      ...graph
        .children(arc.token)
        .filter((inner) => inner.name === 'conj')
        .map((inner) => inner.token),
    ])
    .flatMap((token) => referentsAt(view, graph, token))
    .filter(({ mention, kind }) => mention.type === 'Person' && (kind === 'name' || kind === 'pronoun'))
    .flatMap((holder) => between(view, graph, holder, demonym, 'nationality-apposition', 0.9));
}

/** "a Russian national", "Canadian businessman", and by inference "Russian Foreign Minister". */
function ofRole(view: DocumentView, phrase: RolePhrase, demonyms: readonly Reference[]): readonly ClaimDraft[] {
  const { graph, head, holder } = phrase;
  const noun = graph.token(head).lemma.toLowerCase();
  if (foreignRoles.has(noun)) return [];
  const classes = [...roleClassesOf(noun), ...roleClassesOf(graph.token(head).form)];
  return demonyms
    .filter(
      (demonym) => demonym.first >= phrase.first - 1 && demonym.last < head && !crossesName(view, phrase, demonym),
    )
    .flatMap((demonym) => {
      if (classes.includes('person')) return between(view, graph, holder, demonym, 'nationality-noun', 0.93);
      if (demonym.kind !== 'demonym') return [];
      const office = classes.includes('officer');
      return between(
        view,
        graph,
        holder,
        demonym,
        office ? 'nationality-office' : 'nationality-role',
        office ? 0.8 : 0.85,
        true,
      );
    });
}

function ofTeam(view: DocumentView, phrase: RolePhrase): readonly ClaimDraft[] {
  const { graph, head, holder, form } = phrase;
  if (form !== 'title' || !players.has(graph.token(head).lemma.toLowerCase())) return [];
  return view
    .references(graph.sentence.index)
    .filter(
      (reference) =>
        reference.kind === 'name' &&
        (reference.last === head - 1 || (reference.last === head - 2 && graph.token(head - 1).tag === 'POS')) &&
        reference.first >= phrase.first &&
        view.mention(reference.mention)?.type === 'State',
    )
    .flatMap((state) => between(view, graph, holder, state, 'nationality-player', 0.85, true));
}

/**
 * "American Airlines pilot John Smith" is no American by that: the demonym belongs to a longer name; nor is "the Italian
 * prelate's lawyer, John Smith" an Italian.
 */
function crossesName(view: DocumentView, { graph, head }: RolePhrase, demonym: Reference): boolean {
  for (let index = demonym.last + 1; index < head; index += 1) if (graph.token(index).tag === 'POS') return true;
  return view
    .references(graph.sentence.index)
    .some(
      (reference) =>
        reference.kind === 'name' &&
        reference.mention !== demonym.mention &&
        reference.last < head &&
        (reference.first > demonym.last || (reference.first <= demonym.first && reference.last >= demonym.last)),
    );
}

function between(
  view: DocumentView,
  graph: SentenceGraph,
  holder: Referent | null,
  demonym: Reference,
  rule: string,
  prior: number,
  derived = false,
): readonly ClaimDraft[] {
  const state = referentOf(view, demonym);
  if (holder?.mention.type !== 'Person' || state === null) return [];
  return [draftBetween(graph, holder, state, { type: 'NATIONAL_OF', rule, prior, derived })];
}
