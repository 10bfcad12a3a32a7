import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import { roleClassesOf } from './role-nouns.ts';

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

/** Whether a word is a noun for somebody who holds a role, by the lexicon of roles. */
export function isRoleNoun(graph: SentenceGraph, token: number): boolean {
  const { tag, form, lemma } = graph.token(token);
  // "attorney general", "director general": the second word makes the title.
  if (lemma.toLowerCase() === 'general' && generalTitles.has(graph.token(token - 1).lemma.toLowerCase())) return true;
  if (lemma === 'company' && ['parent', 'holding'].includes(graph.token(token - 1).lemma)) return true;
  return /^(NN|JJ$|RB$)/.test(tag) && (roleClassesOf(lemma).length > 0 || roleClassesOf(form).length > 0);
}
