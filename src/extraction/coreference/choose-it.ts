import type { Sentence } from '../engine.ts';
import type { ParseTree } from '../parse-tree.ts';
import type { Choice } from './choose-person.ts';
import type { Mentioned } from './discourse.ts';

/**
 * Picks the organisation or state that "it" or "its" means: the subject of its own clause or of the clause above, or of
 * the sentence before when "it" opens the next. Null when a thing may be meant as well.
 */
export function chooseIt(
  sentence: Sentence,
  tree: ParseTree,
  pronoun: number,
  entries: readonly Mentioned[],
): Choice | null {
  if (isExpletive(tree, pronoun)) return null;
  const isPossessive = tree.relation(pronoun) === 'nmod:poss';
  const bodies = entries.filter(
    (entry) =>
      entry.entity !== null && (entry.type === 'Organization' || entry.type === 'State') && entry.kind !== 'demonym',
  );
  if (isPossessive && sentence.tokens[pronoun - 2]?.form === 'and') {
    // "Sable and its director": what "and" joins is the owner, be it named or not.
    const joined = bodies.findLast((entry) => entry.sentence === sentence.index && entry.last === pronoun - 2);
    if (joined?.entity != null) return { entity: joined.entity, certainty: 0.85 };
    // "searches at Jyoti's director, Suresh Agarwal, and its chief": whose the last named is, this may be too.
    const owner = bodies.findLast((entry) => entry.sentence === sentence.index && entry.last < pronoun);
    if (owner?.entity != null && sentence.tokens[owner.last]?.tag === 'POS')
      return { entity: owner.entity, certainty: 0.8 };
    if (sentence.tokens[pronoun - 3]?.tag.startsWith('NN') === true) return null;
  }
  if (isPossessive && sentence.tokens[pronoun - 2]?.form === ',') {
    // "listed Hezbollah leader Hassan Nasrallah, its deputy leader and four others": an item goes on from the one before.
    const listed = bodies.findLast((entry) => entry.sentence === sentence.index && entry.last < pronoun);
    const between = sentence.tokens.slice(listed?.last, pronoun - 1);
    if (listed?.entity != null && between.length > 1 && between.every(({ tag }) => /^(?:NN|JJ|,|-)/.test(tag)))
      return { entity: listed.entity, certainty: 0.78 };
  }
  const subjectOf = (verb: number): Mentioned | null => {
    const [subject] = tree.children(verb, 'nsubj', 'nsubj:pass');
    if (subject === undefined || subject === pronoun) return null;
    return (
      bodies.find((entry) => entry.sentence === sentence.index && entry.first <= subject && subject <= entry.last) ??
      null
    );
  };
  const hasOtherSubject = (verb: number): boolean => {
    const [subject] = tree.children(verb, 'nsubj', 'nsubj:pass');
    return subject !== undefined && subject !== pronoun;
  };
  let at = tree.governor(pronoun);
  let first = !isPossessive;
  for (let steps = 0; at !== 0 && steps < 8; steps += 1) {
    if (!first) {
      const subject = subjectOf(at);
      if (subject?.entity != null) return { entity: subject.entity, certainty: isPossessive ? 0.78 : 0.7 };
      // Another subject is the likelier owner, unless it is a person.
      if (hasOtherSubject(at)) return null;
    } else if (tree.relation(pronoun) !== 'nsubj' && tree.relation(pronoun) !== 'nsubj:pass' && hasOtherSubject(at))
      return null;
    first = false;
    at = tree.governor(at);
  }
  const opens = pronoun <= 3 && /^nsubj/u.test(tree.relation(pronoun));
  if (!opens) return null;
  const previous = bodies.filter((entry) => entry.sentence === sentence.index - 1 && entry.role === 'subject');
  const [only] = previous;
  return previous.length === 1 && only?.entity != null ? { entity: only.entity, certainty: 0.68 } : null;
}

/** Whether "it" stands for nothing: "it is clear that…", "it rains". */
function isExpletive(tree: ParseTree, pronoun: number): boolean {
  if (tree.relation(pronoun) === 'expl') return true;
  const above = tree.governor(pronoun);
  if (!/^nsubj/u.test(tree.relation(pronoun))) return false;
  const tag = tree.token(above)?.tag ?? '';
  const isCopular = tree.children(above, 'cop').length > 0;
  if (isCopular && tag.startsWith('JJ')) return true;
  return isCopular && tree.children(above, 'csubj', 'ccomp', 'acl:relcl').length > 0;
}
