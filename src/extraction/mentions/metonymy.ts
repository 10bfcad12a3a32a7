import type { Sentence } from '../engine.ts';
import { parseTree } from '../parse-tree.ts';
import type { NameSpan } from './name-span.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** What governments do and towns do not. */
const governmentVerbs = set(`
  say tell add state announce deny accuse claim insist argue warn confirm declare reply condemn criticize criticise urge
  call describe report reject vow pledge acknowledge admit demand threaten sign ratify impose lift sanction recognise
  recognize expel summon recall retaliate respond negotiate agree refuse decide want seek hope believe fear support back
  oppose propose offer promise maintain consider view regard blame dismiss protest withdraw approve ban order supply
  invade annex defend send detain charge release extradite hold deploy intervene pressure press accept fund finance
  resume suspend cut sever break normalize normalise welcome express use try plan intend
`);
/** What a government has and a town has not. */
const governmentNouns = set(
  'government policy position stance decision response relation relations ties tie ally allies foreign claim claims ambassador envoy sanctions regime military judiciary diplomats diplomat intentions demand demands leadership influence role support request denial',
);
const partners = set('between with against by of');

/** Whether a capital's name stands for the government there: "Beijing has said…", "ties between Ottawa and Beijing". */
export function isGovernmentUse(span: NameSpan, sentence: Sentence): boolean {
  if (span.located) return false;
  const tree = parseTree(sentence);
  let head = tree.headOf(span.first, span.last);
  if (tree.relation(head) === 'conj') head = tree.governor(head);
  const above = tree.token(tree.governor(head));
  if (above === null) return false;
  const relation = tree.relation(head);
  if (relation === 'nsubj')
    return (
      governmentVerbs.has(above.lemma) ||
      tree.children(above.index, 'xcomp').some((child) => governmentVerbs.has(tree.token(child)?.lemma ?? ''))
    );
  if (relation === 'nmod:poss') return governmentNouns.has(above.lemma) || governmentNouns.has(above.form);
  if (relation === 'nmod' || relation === 'obl') {
    const preposition = tree.token(tree.children(head, 'case')[0] ?? 0)?.form.toLowerCase() ?? '';
    return (
      partners.has(preposition) &&
      preposition !== 'of' &&
      (governmentNouns.has(above.lemma) || governmentVerbs.has(above.lemma))
    );
  }
  if (relation === 'obj')
    return set('accuse urge blame criticize criticise condemn thank warn pressure ask call').has(above.lemma);
  return false;
}
