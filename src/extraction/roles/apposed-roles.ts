import type { Reference } from '../document.ts';
import { referentOf } from '../draft-between.ts';
import type { DocumentView } from '../frames/document-view.ts';
import { honorifics } from '../gazetteer/role-words.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import { isRoleNoun } from './is-role-noun.ts';
import { phraseEnd } from './phrase-end.ts';
import type { RolePhrase } from './role-phrase.ts';

/** "Tim Cook, 59, the chief executive of Apple,": the noun phrase behind a name and its comma. */
export function appositionAfter(view: DocumentView, graph: SentenceGraph, name: Reference): readonly RolePhrase[] {
  const holder = referentOf(view, name);
  if (holder === null || isOwnSubject(graph, name)) return [];
  let index = name.last + 1;
  if (graph.token(index).form !== ',') return [];
  index += 1;
  // An age.
  if (graph.token(index).tag === 'CD' && graph.token(index + 1).form === ',') index += 2;
  const first = index;
  for (; index < first + 12; index += 1) {
    const { tag, form } = graph.token(index);
    const starts = index === first;
    if (isRoleNoun(graph, index) && /^NN|^JJ$/.test(tag)) {
      const next = graph.token(index + 1);
      // The role noun must close its noun phrase, or a longer one will: "police chief", "head coach".
      if (!/^(NN|POS|HYPH)/.test(next.tag) || next.form === '') {
        // "L'Espresso, reporters from …": one name is no plural.
        if (tag === 'NNS' && graph.token(name.first - 1).tag !== 'CC') return [];
        if (first === index && tag.startsWith('NNP') && next.form !== ',' && next.tag !== 'IN') return [];
        // "According to Rathbun, a detective for the office was …": a subject of its own is no apposition.
        if (
          isSource(graph, name) &&
          graph
            .governors(index)
            .some((arc) => arc.name === 'nsubj' && arc.token > index && !apposed(graph, name, index))
        )
          return [];
        // "Ana Torres, his daughter and a son": a list goes on.
        if (
          graph.token(first).tag === 'PRP$' &&
          next.form === 'and' &&
          /^(?:DT|PRP\$|NNP)$/.test(graph.token(index + 2).tag)
        )
          return [];
        const last = phraseEnd(graph, index);
        const roles: RolePhrase[] = [{ graph, holder, head: index, first, last, form: 'apposition', certainty: 0.94 }];
        return roles;
      }
      continue;
    }
    if (/^(DT|NN|JJ|POS|PRP\$|HYPH|CD|VBG|VBN|RB)/.test(tag) || (form === '&' && !starts)) {
      if (tag === 'DT' && !['a', 'an', 'the'].includes(form.toLowerCase())) return [];
      // A second name in a list of people is no apposition: "Lee, Defence Minister Ray and former President of Chile".
      if (starts && isPersonName(view, graph, index)) return [];
      if (endsPersonName(view, graph, index) && !/^(?:POS|NN|JJ)/.test(graph.token(index + 1).tag)) return [];
      continue;
    }
    if (form === 'and' && !starts && /^(NN|JJ)/.test(graph.token(index - 1).tag)) continue;
    return [];
  }
  return [];
}

function apposed(graph: SentenceGraph, name: Reference, head: number): boolean {
  return (
    graph.children(name.head).some((arc) => arc.name === 'appos' && arc.token === head) ||
    graph.children(head).some((arc) => arc.name === 'appos' && arc.token === name.head)
  );
}

function isSource(graph: SentenceGraph, name: Reference): boolean {
  return graph.governors(name.head).some((arc) => arc.marker === 'according_to');
}

/** A name behind "according to" closes its phrase: what follows the comma begins the clause. */
function isOwnSubject(graph: SentenceGraph, name: Reference): boolean {
  return (
    graph.governors(name.head).some((arc) => arc.marker === 'according_to') &&
    graph.token(name.last + 1).form === ',' &&
    name.first <= 4
  );
}

function isPersonName(view: DocumentView, graph: SentenceGraph, token: number): boolean {
  return view
    .references(graph.sentence.index)
    .some(
      (reference) =>
        reference.kind === 'name' &&
        reference.first <= token &&
        token <= reference.last &&
        view.mention(reference.mention)?.type === 'Person',
    );
}

function endsPersonName(view: DocumentView, graph: SentenceGraph, token: number): boolean {
  return view
    .references(graph.sentence.index)
    .some(({ kind, last, mention }) => kind === 'name' && last === token && view.mention(mention)?.type === 'Person');
}

/** "The president of Lombardy, Roberto Maroni,": the noun phrase in front of a name and its comma. */
export function appositionBefore(view: DocumentView, graph: SentenceGraph, name: Reference): readonly RolePhrase[] {
  const holder = referentOf(view, name);
  if (holder === null) return [];
  let comma = name.first - 1;
  while (honorifics.has(graph.token(comma).form.toLowerCase().replace('.', ''))) comma -= 1;
  if (graph.token(comma).form !== ',') return [];
  const after = graph.token(name.last + 1);
  // "said the minister, John Smith and Jane Roe" would be a list.
  if (after.form === 'and' || after.form === "'s") return [];
  let head = 0;
  let first = comma;
  for (let index = comma - 1; index >= 1 && comma - index < 14; index -= 1) {
    const { tag, form } = graph.token(index);
    if (isRoleNoun(graph, index) && head === 0) {
      const next = graph.token(index + 1);
      if (next.tag.startsWith('NN') && next.index < comma) continue;
      head = index;
    }
    if (!/^(NN|JJ|DT|IN|POS|CC|HYPH|PRP\$|TO|-LRB-|-RRB-)/.test(tag)) break;
    if (tag === 'IN' && !['of', 'for', 'in', 'at', 'to'].includes(form.toLowerCase())) break;
    if (head !== 0 && tag === 'IN') break;
    if (head === 0 && isPersonName(view, graph, index)) return [];
    first = index;
    if (head !== 0 && tag === 'DT') break;
  }
  if (head === 0 || isAnothers(graph, first)) return [];
  // "Lee is the owner of Calder, Ray has a share": what somebody else is said to be is no apposition.
  if (graph.children(head).some((arc) => arc.name === 'cop')) return [];
  // "told the minister, John Smith, that": only the words that really hang together.
  return [{ graph, holder, head, first, last: comma - 1, form: 'apposition', certainty: 0.92 }];
}

/** "A Maltese tycoon and close friend of Ann Lee, Ray owns ships": all that a sentence says of its subject before it names him. */
export function appositionInFront(view: DocumentView, graph: SentenceGraph, name: Reference): readonly RolePhrase[] {
  const comma = name.first - 1;
  if (!/^an?$/i.test(graph.token(1).form) || graph.token(comma).form !== ',' || comma > longestInFront) return [];
  if (!/^(?:VB|MD|RB)/.test(graph.token(name.last + 1).tag)) return [];
  const holder = referentOf(view, name);
  if (holder === null) return [];
  const heads: number[] = [];
  for (let index = 2; index < comma; index += 1) {
    const { tag } = graph.token(index);
    if (/^(?:VB[DZP]|MD|W|,|:)/.test(tag)) return [];
    // "A critic of the president, …" is no president.
    if (heads.length === 0 && /^(?:IN|TO)$/.test(tag)) return [];
    const opens = heads.length === 0 || isJoinedTo(graph, index, heads);
    if (opens && isRoleNoun(graph, index) && !/^(?:NN|POS)/.test(graph.token(index + 1).tag)) heads.push(index);
  }
  return heads.map((head): RolePhrase => ({
    graph,
    holder,
    head,
    first: heads.findLast((other) => other < head) ?? 1,
    last: comma - 1,
    form: 'apposition',
    certainty: 0.9,
  }));
}

const longestInFront = 20;

/** Whether only "and" and adjectives stand between the last role and this one. */
function isJoinedTo(graph: SentenceGraph, index: number, heads: readonly number[]): boolean {
  const last = heads.at(-1) ?? 0;
  if (graph.token(last + 1).form !== 'and') return false;
  for (let at = last + 2; at < index; at += 1) if (!/^(?:NN|JJ|DT|VBN)/.test(graph.token(at).tag)) return false;
  return true;
}

/** Whether a phrase belongs to another's: in "an aide to Ukraine's president, Andriy Yarmenko," the name may be the aide's. */
export function isAnothers(graph: SentenceGraph, first: number): boolean {
  const preposition = [first, first - 1].find((index) => /^(?:to|of|for)$/.test(graph.token(index).form));
  if (preposition === undefined || !graph.token(preposition - 1).tag.startsWith('NN')) return false;
  for (let index = preposition - 2; index > preposition - 6; index -= 1)
    if (/^(?:an?)$/i.test(graph.token(index).form)) return true;
  return false;
}
