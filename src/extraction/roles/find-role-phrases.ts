import type { Reference } from '../document.ts';
import { referentOf } from '../draft-between.ts';
import type { DocumentView } from '../frames/document-view.ts';
import { honorifics } from '../gazetteer/role-words.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import { appositionAfter, appositionBefore, appositionInFront } from './apposed-roles.ts';
import { isRoleNoun } from './is-role-noun.ts';
import { predicateRoles } from './predicate-roles.ts';
import { roleClassesOf, type RoleClass } from './role-nouns.ts';
import type { RolePhrase } from './role-phrase.ts';

/** The role phrases of a sentence: titles before names, appositions on either side, predicates. */
export function findRolePhrases(view: DocumentView, graph: SentenceGraph): readonly RolePhrase[] {
  const references = view.references(graph.sentence.index);
  const names = references.filter((reference) => reference.kind === 'name' && isHolder(view, reference));
  const found = [
    ...describedRoles(view, graph),
    ...names.flatMap((name) => titleBefore(view, graph, name)),
    ...names.flatMap((name) => appositionAfter(view, graph, name)),
    ...names.flatMap((name) => appositionBefore(view, graph, name)),
    ...names.flatMap((name) => appositionInFront(view, graph, name)),
    ...graph.sentence.tokens.flatMap((token) => predicateRoles(view, graph, token.index)),
  ];
  const titles = new Map(
    found
      .filter(({ form, holder }) => form === 'title' && holder.mention.type === 'Person')
      .map(({ head, holder }) => [head, holder.mention.ref]),
  );
  const seen = new Set<string>();
  return found.filter(({ holder, head, form }) => {
    // "Paul Roe, Special Envoy for Asia Tom Ray and others": what stands right before a name is said of no other.
    if (form === 'apposition' && (titles.get(head) ?? holder.mention.ref) !== holder.mention.ref) return false;
    const key = `${holder.mention.ref} ${head}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function isHolder(view: DocumentView, { mention }: Reference): boolean {
  const type = view.mention(mention)?.type;
  return type === 'Person' || type === 'Organization' || type === 'State';
}

const withPortfolio: ReadonlySet<RoleClass> = new Set(['officer', 'spokesperson', 'employee', 'member']);

/**
 * A title in front of a name, read from the words themselves, since parsers flatten long titles: nouns and adjectives up to
 * a role noun that is followed by nothing but its portfolio ("Minister of Foreign Affairs"), a form of address, or the name.
 */
function titleBefore(view: DocumentView, graph: SentenceGraph, name: Reference): readonly RolePhrase[] {
  const holder = referentOf(view, name);
  if (holder === null) return [];
  let end = name.first - 1;
  while (end >= 1 && honorifics.has(graph.token(end).form.toLowerCase().replace('.', ''))) end -= 1;
  // "the son-in-law of Ann Lee née Harrow": what stands before a maiden name is no title of hers.
  if (/^(?:née|nee|né)$/i.test(graph.token(end).form)) return [];
  let first = end + 1;
  let head = 0;
  let preposition = 0;
  for (let index = end; index >= 1 && end - index < 14; index -= 1) {
    const { tag, form } = graph.token(index);
    const lower = form.toLowerCase();
    if (isRoleNoun(graph, index) && head === 0 && (index === end || preposition !== 0)) {
      head = index;
      first = index;
      continue;
    }
    if (/^(NN|JJ|POS|HYPH|VBG$|PRP\$)/.test(tag) || tag === 'NNP') first = index;
    else if (head === 0 && (lower === 'of' || lower === 'for')) preposition = index;
    else if (head !== 0 && lower === 'and' && isRoleNoun(graph, index - 1)) continue;
    else if (head === 0 && (lower === 'the' || lower === 'and' || lower === '&') && index < end) continue;
    else if (lower === '/') continue;
    else break;
    if (index === end && !/^(NN|JJ)/.test(tag)) break;
  }
  // "The son of Ann Lee" is a son, and Ann Lee none: only offices say what they are in charge of.
  if (head === 0 || (preposition !== 0 && !hasPortfolio(graph, head))) return [];
  return [{ graph, holder, head, first, last: name.first - 1, form: 'title', certainty: preposition === 0 ? 1 : 0.95 }];
}

function hasPortfolio(graph: SentenceGraph, head: number): boolean {
  const { lemma, form } = graph.token(head);
  return [...roleClassesOf(lemma), ...roleClassesOf(form)].some((name) => withPortfolio.has(name));
}

/** "Canada's top diplomat", "the Scientology attorney": descriptions of whom it is known who is meant. */
function describedRoles(view: DocumentView, graph: SentenceGraph): readonly RolePhrase[] {
  return view.references(graph.sentence.index).flatMap((reference) => {
    if (
      reference.kind !== 'description' ||
      reference.certainty < 0.8 ||
      !isHolder(view, reference) ||
      !isRoleNoun(graph, reference.head)
    )
      return [];
    const holder = referentOf(view, reference);
    if (holder === null) return [];
    return [
      {
        graph,
        holder,
        head: reference.head,
        first: reference.first,
        last: reference.last,
        form: 'apposition',
        certainty: 0.85,
      },
    ];
  });
}
