import type { Sentence } from '../engine.ts';
import type { ParseTree } from '../parse-tree.ts';
import { sayingVerbs } from '../speech/speech-verbs.ts';
import type { GrammaticalRole } from './discourse.ts';

/** The place of a word in its clause. */
export function grammaticalRole(tree: ParseTree, head: number): GrammaticalRole {
  let top = head;
  // A conjunct or an apposition stands where the word it is joined to stands.
  for (let steps = 0; steps < 4 && ['conj', 'appos', 'flat', 'compound'].includes(tree.relation(top)); steps += 1)
    top = tree.governor(top);
  const relation = tree.relation(top);
  if (relation.startsWith('nsubj') || relation === 'csubj') return 'subject';
  if (relation === 'obj' || relation === 'iobj') return 'object';
  if (relation === 'nmod:poss') return 'possessor';
  if (relation === 'root') return 'subject';
  return 'other';
}

/** The subjects of the clauses that a word stands in, its own left out unless it is a possessor. */
export function governingSubjects(tree: ParseTree, index: number): ReadonlySet<number> {
  const found = new Set<number>();
  let at = index;
  for (let steps = 0; at !== 0 && steps < 12; steps += 1) {
    for (const subject of tree.children(at, 'nsubj', 'nsubj:pass')) {
      if (!tree.subtree(subject).includes(index)) found.add(subject);
    }
    at = tree.governor(at);
  }
  return found;
}

/** The heads of the subjects of a sentence's verbs of speech. */
export function speakingSubjects(
  tree: ParseTree | undefined,
  { tokens }: Pick<Sentence, 'tokens'>,
): ReadonlySet<number> {
  const verbs = tokens.filter(({ tag, lemma }) => tag.startsWith('VB') && sayingVerbs.has(lemma));
  return new Set(verbs.flatMap(({ index }) => tree?.children(index, 'nsubj') ?? []));
}

const askingVerbs: ReadonlySet<string> = new Set([
  'ask',
  'order',
  'request',
  'urge',
  'want',
  'tell',
  'press',
  'petition',
]);
const custodyVerbs: ReadonlySet<string> = new Set([
  'extradite', 'arrest', 'detain', 'charge', 'indict', 'prosecute', 'sentence', 'jail', 'imprison', 'convict', 'deport', 'expel', 'sanction', 'investigate',
]); // prettier-ignore

/** "The judge asked Spain to extradite him": nobody asks for what is done to him, unless it is not to be done. */
function askersOf(tree: ParseTree, verb: number): readonly number[] {
  const above = tree.governor(verb);
  if (tree.relation(verb) !== 'xcomp' || !custodyVerbs.has(tree.token(verb)?.lemma ?? '')) return [];
  const isForbidden = tree.children(verb, 'advmod').some((child) => tree.token(child)?.lemma === 'not');
  return askingVerbs.has(tree.token(above)?.lemma ?? '') && !isForbidden ? tree.children(above, 'nsubj') : [];
}

const hearings: ReadonlySet<string> = new Set(['trial', 'retrial', 'hearing', 'case', 'proceedings']);

/** "Mitchell testified at the trial, where he was acquitted": witnesses and judges are not the ones who are tried. */
function witnessesOf(tree: ParseTree, verb: number): readonly number[] {
  const hearing = tree.governor(verb);
  if (tree.relation(verb) !== 'acl:relcl' || !hearings.has(tree.token(hearing)?.lemma ?? '')) return [];
  const above = tree.governor(hearing);
  return ['testify', 'preside', 'rule'].includes(tree.token(above)?.lemma ?? '') ? tree.children(above, 'nsubj') : [];
}

/** Words of the same clause that a plain pronoun here cannot mean: the subject of the verb whose object it is. */
export function barredHeads(tree: ParseTree, pronoun: number): ReadonlySet<number> {
  const barred = new Set<number>();
  const relation = tree.relation(pronoun);
  if (relation === 'nmod:poss') return barred;
  const verb = tree.governor(pronoun);
  // "The judge found him guilty": the parser makes "him" the subject of what he was found.
  const isFound = relation === 'nsubj' && tree.relation(verb) === 'xcomp';
  const clause = relation === 'nmod' || isFound ? tree.governor(verb) : verb;
  for (const other of [
    ...tree.children(clause, 'nsubj', 'nsubj:pass', 'obj', 'iobj'),
    ...askersOf(tree, clause),
    ...witnessesOf(tree, clause),
  ]) {
    if (other === pronoun) continue;
    barred.add(other);
    for (const joined of tree.children(other, 'conj', 'appos')) barred.add(joined);
  }
  return barred;
}
