import type { Sentence } from '../engine.ts';
import { roleHeads } from '../gazetteer/role-words.ts';
import type { NamedEntity } from '../mentions/named-entity.ts';
import type { ParseTree } from '../parse-tree.ts';
import type { ListedPeople } from './listed-people.ts';

/** Ranks as they are shortened before names. */
const abbreviated = new Map([
  ['gen.', 'general'],
  ['lt.', 'lieutenant'],
  ['col.', 'colonel'],
  ['maj.', 'major'],
  ['capt.', 'captain'],
  ['sgt.', 'sergeant'],
  ['adm.', 'admiral'],
  ['sen.', 'senator'],
  ['rep.', 'representative'],
  ['gov.', 'governor'],
  ['prof.', 'professor'],
  ['dr.', 'doctor'],
  ['rev.', 'reverend'],
]);

/** What an article says about a person that a later description can pick up. */
export interface Character {
  /** Position among the article's entities. */
  readonly entity: number;
  /** Words of the offices and professions given to the person, in lower case: prime, minister, lawyer. */
  readonly roleWords: ReadonlySet<string>;
  /** ISO codes of the states whose adjective or name goes with the person's role or name. */
  readonly states: ReadonlySet<string>;
  /** ISO codes of the states that the person is said to be a national of: "two Canadians, Michael Kovrig and …". */
  readonly nationalities: ReadonlySet<string>;
  /** The age given in years, or null. */
  readonly age: number | null;
}

/** Gathers for each person the roles, states and nationalities that titles, appositions and "is" give. */
export function describeCharacters(
  entities: readonly NamedEntity[],
  sentences: readonly Sentence[],
  trees: readonly ParseTree[],
  listed: readonly ListedPeople[],
): readonly Character[] {
  const countryAt = new Map<string, string>();
  for (const entity of entities) {
    if (entity.iso === null) continue;
    for (const { span } of entity.occurrences)
      for (let token = span.first; token <= span.last; token += 1)
        countryAt.set(`${span.sentence}:${token}`, entity.iso);
  }
  return entities.flatMap((entity, at): readonly Character[] => {
    if (entity.type !== 'Person') return [];
    const roleWords = new Set<string>();
    const states = new Set<string>();
    const nationalities = new Set<string>();
    let age: number | null = null;
    for (const { span, certainty } of entity.occurrences) {
      const tree = trees[span.sentence];
      const sentence = sentences[span.sentence];
      if (tree === undefined || sentence === undefined || certainty < 0.8) continue;
      if (sentence.tokens[span.last]?.form === ',' && /^\d{1,2}$/u.test(sentence.tokens[span.last + 1]?.form ?? '')) {
        age ??= Number(sentence.tokens[span.last + 1]?.form);
      }
      const titleLength = span.title === null ? 0 : span.title.split(' ').length;
      for (const word of span.title?.toLowerCase().split(' ') ?? []) roleWords.add(abbreviated.get(word) ?? word);
      const country = countryAt.get(`${span.sentence}:${span.first - titleLength - 1}`);
      // "Japan's Naomi Osaka"
      const possessor = /^['’]s?$/u.test(sentence.tokens[span.first - titleLength - 2]?.form ?? '')
        ? countryAt.get(`${span.sentence}:${span.first - titleLength - 2}`)
        : undefined;
      for (const iso of [country, possessor]) if (iso !== undefined) states.add(iso);
      const head = tree.headOf(span.first, span.last);
      for (const phrase of descriptionsOf(tree, head)) {
        const tag = tree.token(phrase)?.tag ?? '';
        const words = tree.subtree(phrase).filter((token) => token < span.first || token > span.last);
        const lemma = tree.token(phrase)?.lemma.toLowerCase() ?? '';
        if (roleHeads.has(lemma))
          for (const token of words)
            if (Math.abs(token - phrase) < 6) roleWords.add(tree.token(token)?.form.toLowerCase() ?? '');
        for (const token of words) {
          const iso = countryAt.get(`${span.sentence}:${token}`);
          if (iso === undefined) continue;
          if (token === phrase || (tree.governor(token) === phrase && tree.relation(token) === 'amod')) {
            // A plural gives a nationality only to those listed after it, which is read off the words below.
            if (!roleHeads.has(lemma) && !tag.endsWith('S')) nationalities.add(iso);
          }
          states.add(iso);
        }
      }
    }
    for (const list of listed) {
      if (!list.entities.includes(at)) continue;
      const own = countryAt.get(`${list.sentence}:${list.noun}`) ?? countryAt.get(`${list.sentence}:${list.noun - 1}`);
      if (own !== undefined) nationalities.add(own);
    }
    return [{ entity: at, roleWords, states, nationalities, age }];
  });
}

/** Heads of the phrases that say who somebody is: appositions either way round, and what follows "is". */
function descriptionsOf(tree: ParseTree, head: number): readonly number[] {
  const found = [...tree.children(head, 'appos')];
  let top = head;
  if (tree.relation(top) === 'conj') top = tree.governor(top);
  if (tree.relation(top) === 'appos') found.push(tree.governor(top));
  if (tree.relation(head) === 'nsubj' && tree.children(tree.governor(head), 'cop').length > 0)
    found.push(tree.governor(head));
  return found;
}
