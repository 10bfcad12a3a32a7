import { buildFrame } from '../frames/build-frame.ts';
import type { Filler } from '../frames/frame.ts';
import type { DocumentView } from '../frames/document-view.ts';
import { referentsAt, type Referent } from '../frames/referents.ts';
import type { Reference } from '../document.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import { honorifics } from '../gazetteer/role-words.ts';
import { roleClassesOf } from './role-nouns.ts';
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
    ...graph.sentence.tokens.flatMap((token) => predicateRoles(view, graph, token.index)),
  ];
  const seen = new Set<string>();
  return found.filter(({ holder, head }) => {
    const key = `${holder.mention.ref} ${head}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function isHolder(view: DocumentView, { mention }: Reference): boolean {
  const type = view.mention(mention)?.type;
  return type === 'Person' || type === 'Organization' || type === 'State';
}

function referent(view: DocumentView, reference: Reference): Referent | null {
  const mention = view.mention(reference.mention);
  return mention === null
    ? null
    : { mention, token: reference.head, kind: reference.kind, certainty: reference.certainty };
}

const generalTitles: ReadonlySet<string> = new Set([
  'attorney',
  'secretary',
  'director',
  'governor',
  'solicitor',
  'surgeon',
  'consul',
  'inspector',
]);

function isRoleNoun(graph: SentenceGraph, token: number): boolean {
  const { tag, form, lemma } = graph.token(token);
  // "attorney general", "director general": the second word makes the title.
  if (lemma.toLowerCase() === 'general' && generalTitles.has(graph.token(token - 1).lemma.toLowerCase())) return true;
  if (lemma === 'company' && ['parent', 'holding'].includes(graph.token(token - 1).lemma)) return true;
  return /^(NN|JJ$|RB$)/.test(tag) && (roleClassesOf(lemma).length > 0 || roleClassesOf(form).length > 0);
}

/**
 * A title in front of a name, read from the words themselves, since parsers flatten long titles: nouns and adjectives up to
 * a role noun that is followed by nothing but its portfolio ("Minister of Foreign Affairs"), a form of address, or the name.
 */
function titleBefore(view: DocumentView, graph: SentenceGraph, name: Reference): readonly RolePhrase[] {
  const holder = referent(view, name);
  if (holder === null) return [];
  let end = name.first - 1;
  while (end >= 1 && honorifics.has(graph.token(end).form.toLowerCase().replace('.', ''))) end -= 1;
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
  if (head === 0) return [];
  return [{ graph, holder, head, first, last: name.first - 1, form: 'title', certainty: preposition === 0 ? 1 : 0.95 }];
}

/** "Tim Cook, 59, the chief executive of Apple,": the noun phrase behind a name and its comma. */
function appositionAfter(view: DocumentView, graph: SentenceGraph, name: Reference): readonly RolePhrase[] {
  const holder = referent(view, name);
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
        const last = phraseEnd(graph, index);
        const roles: RolePhrase[] = [{ graph, holder, head: index, first, last, form: 'apposition', certainty: 0.94 }];
        return roles;
      }
      continue;
    }
    if (/^(DT|NN|JJ|POS|PRP\$|HYPH|CD|VBG|VBN|RB)/.test(tag) || (form === '&' && !starts)) {
      if (tag === 'DT' && !['a', 'an', 'the'].includes(form.toLowerCase())) return [];
      // A second name in a list of people is no apposition.
      if (starts && isPersonName(view, graph, index)) return [];
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

/** "The president of Lombardy, Roberto Maroni,": the noun phrase in front of a name and its comma. */
function appositionBefore(view: DocumentView, graph: SentenceGraph, name: Reference): readonly RolePhrase[] {
  const holder = referent(view, name);
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
  if (head === 0) return [];
  // "told the minister, John Smith, that": only the words that really hang together.
  return [{ graph, holder, head, first, last: comma - 1, form: 'apposition', certainty: 0.92 }];
}

/** Where the prepositional phrases behind a role noun end: at the next comma, verb or relative pronoun. */
function phraseEnd(graph: SentenceGraph, head: number): number {
  let last = head;
  for (let index = head + 1; index < head + 16; index += 1) {
    const { tag, form } = graph.token(index);
    if (form === '' || /^(VB|W|,|\.|:|MD|-LRB-|``|'')/.test(tag)) break;
    last = index;
  }
  return last;
}

/** Where the words in front of a role noun start that the parser hangs on it, and no earlier than the last comma. */
function phraseStart(graph: SentenceGraph, head: number): number {
  const words = graph.children(head).filter((arc) => arc.token < head && arc.name !== 'nsubj' && arc.name !== 'punct');
  let start = Math.min(head, ...words.map((arc) => arc.token));
  for (let index = head - 1; index > start; index -= 1) if (graph.token(index).form === ',') start = index + 1;
  return start;
}

function isBehindList(graph: SentenceGraph, name: number, noun: number): boolean {
  return graph.children(name).some((arc) => arc.name === 'conj' && arc.token > name && arc.token < noun);
}

/** "Tim Cook is the chief executive", "was appointed director", "serves as president", and what the parser calls apposition. */
function predicateRoles(view: DocumentView, graph: SentenceGraph, token: number): readonly RolePhrase[] {
  if (!isRoleNoun(graph, token) || graph.token(token).tag === 'RB') return [];
  const frame = buildFrame(graph, token, { lemma: graph.token(token).lemma, preposition: null });
  const copula = graph.children(token).some((arc) => arc.name === 'cop');
  const named = frame.slot('including').map((filler) => ({ ...filler, certainty: 0.95 }));
  const subjects = graph.dependents(token).filter((arc) => arc.name === 'nsubj');
  // A copula has its subject; what the parser calls its apposition belongs elsewhere.
  const holders =
    copula && subjects.length > 0
      ? frame.slot('holder').filter((filler) => subjects.some((arc) => arc.token === filler.token))
      : frame.slot('holder');
  // "the vice president, Tony Gupta and Essa" are one officer and others, or three people.
  const single = /^NNP?$/.test(graph.token(token).tag) && !copula && frame.support === null;
  const people = holders.filter((filler) =>
    referentsAt(view, graph, filler.token).some(({ mention }) => mention.type === 'Person'),
  );
  if (single && people.length > 1) return [];
  // "Nat Rothschild and Oleg Deripaska, a key ally": one ally, the name that stands next.
  const plural = graph.token(token).tag === 'NNS' && !copula && frame.support === null;
  const nearest = holders.filter(
    ({ token: name }) =>
      !(single && isBehindList(graph, name, token)) &&
      !(plural && !graph.children(name).some((arc) => arc.name === 'conj')),
  );
  return [...nearest, ...named, ...identified(graph, token)].flatMap((filler) => {
    const predicate =
      (copula || frame.support !== null || isIdentified(graph, token)) &&
      !named.some(({ token: place }) => place === filler.token);
    // Appositions are read from the words, where the parser's are trusted only over a short way.
    if (!predicate && Math.abs(filler.token - token) > 8 && !named.some(({ token: place }) => place === filler.token))
      return [];
    return referentsAt(view, graph, filler.token)
      .filter(({ mention }) => mention.type === 'Person' || mention.type === 'Organization' || mention.type === 'State')
      .map((holder): RolePhrase => ({
        graph,
        holder,
        head: token,
        first: phraseStart(graph, token),
        last: phraseEnd(graph, token),
        form: predicate ? 'predicate' : 'apposition',
        certainty: filler.certainty * (predicate ? 0.97 : 0.9),
      }));
  });
}

/** "The chairman of Harrow is Edward Finch": the role as subject, its holder's name as predicate. */
function identified(graph: SentenceGraph, token: number): readonly Filler[] {
  return graph
    .governors(token)
    .filter(
      (arc) =>
        arc.name === 'nsubj' &&
        graph.token(arc.token).tag.startsWith('NNP') &&
        graph.children(arc.token).some((child) => child.name === 'cop'),
    )
    .map((arc) => ({ token: arc.token, certainty: 0.95 }));
}

function isIdentified(graph: SentenceGraph, token: number): boolean {
  return identified(graph, token).length > 0;
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
    const holder = referent(view, reference);
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
