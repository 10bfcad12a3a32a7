import type { ClaimStatus } from '../../claims/claim.ts';

/** What a verb over an infinitive, a clause or an event noun makes of it: whether it happened, will, might, or did not. */
const verbs: Readonly<Partial<Record<ClaimStatus, readonly string[]>>> = {
  PLANNED: [
    'plan', 'intend', 'vow', 'pledge', 'promise', 'threaten', 'agree', 'prepare', 'expect', 'schedule', 'decide', 'undertake', 'commit', 'offer',
    'set', 'determine', 'aim', 'mean', 'propose', 'slate', 'poise', 'announce_plan',
  ],
  HYPOTHETICAL: [
    'want', 'hope', 'wish', 'seek', 'try', 'attempt', 'urge', 'ask', 'demand', 'request', 'call', 'consider', 'fear', 'wonder', 'suggest', 'recommend',
    'encourage', 'invite', 'beg', 'press', 'push', 'advise', 'risk', 'desire', 'need', 'like', 'imagine', 'suppose', 'appeal', 'tempt', 'lobby', 'campaign',
    'pressure', 'petition', 'doubt', 'contemplate', 'mull', 'discuss', 'debate', 'plead', 'warn', 'vote', 'require', 'struggle',
  ],
  NEGATED: ['fail', 'refuse', 'decline', 'prevent', 'avoid', 'avert', 'stop', 'block', 'prohibit', 'forbid', 'bar', 'cancel', 'rule_out', 'oppose'],
  ALLEGED: ['allege', 'accuse', 'suspect', 'believe', 'think', 'claim', 'report', 'rumour', 'rumor', 'purport'],
  DENIED: ['deny', 'reject', 'dismiss', 'refute', 'dispute', 'rebut'],
}; // prettier-ignore

const nouns: Readonly<Partial<Record<ClaimStatus, readonly string[]>>> = {
  PLANNED: ['plan', 'intention', 'pledge', 'promise', 'vow', 'preparation', 'decision', 'agreement', 'commitment'],
  HYPOTHETICAL: [
    'threat', 'risk', 'possibility', 'prospect', 'chance', 'danger', 'fear', 'attempt', 'effort', 'bid', 'call', 'demand', 'request', 'hope', 'proposal', 'push',
    'desire', 'plea', 'appeal', 'need', 'right', 'ability', 'power', 'campaign', 'warrant', 'suggestion', 'speculation', 'petition', 'motion', 'likelihood',
  ],
  ALLEGED: ['claim', 'allegation', 'accusation', 'charge', 'suspicion', 'rumour', 'rumor', 'complaint', 'report'],
  DENIED: ['denial'],
  NEGATED: ['lack', 'absence', 'refusal', 'failure'],
}; // prettier-ignore

const adverbs: Readonly<Partial<Record<ClaimStatus, readonly string[]>>> = {
  ALLEGED: ['allegedly', 'reportedly', 'apparently', 'supposedly', 'purportedly', 'alleged', 'suspected', 'reported', 'purported', 'supposed', 'apparent', 'accused', 'presumed'],
  HYPOTHETICAL: ['possibly', 'perhaps', 'maybe', 'potentially', 'possible', 'potential', 'hypothetical', 'likely', 'probably', 'attempted'],
  PLANNED: ['planned', 'upcoming', 'forthcoming', 'scheduled', 'proposed', 'intended', 'prospective'],
  NEGATED: ['never', 'not', "n't", 'no', 'neither', 'nor', 'hardly', 'without', 'n’t', 'nt'],
}; // prettier-ignore

const auxiliaries: Readonly<Partial<Record<ClaimStatus, readonly string[]>>> = {
  PLANNED: ['will', 'shall', "'ll", '’ll', 'wo', 'going'],
  HYPOTHETICAL: ['may', 'might', 'could', 'would', 'can', 'should', 'must', 'ca', "'d", '’d', 'ought', 'need'],
}; // prettier-ignore

export const verbStatus = lookup(verbs);
export const nounStatus = lookup(nouns);
export const adverbStatus = lookup(adverbs);
export const auxiliaryStatus = lookup(auxiliaries);

/** Conjunctions that put a clause in doubt. */
export const doubtingMarks: ReadonlySet<string> = new Set([
  'if',
  'whether',
  'unless',
  'lest',
  'should',
  'until',
  'in_case',
  'provided',
  'supposing',
]);

function lookup(
  table: Readonly<Partial<Record<ClaimStatus, readonly string[]>>>,
): (word: string) => ClaimStatus | null {
  const byWord = new Map(
    Object.entries(table).flatMap(([status, words]) => words.map((word) => [word, status as ClaimStatus] as const)),
  );
  return (word) => byWord.get(word) ?? null;
}

/** From the weakest to the strongest: of several findings about one statement, the strongest decides. */
const ladder: readonly ClaimStatus[] = ['ASSERTED', 'ALLEGED', 'PLANNED', 'HYPOTHETICAL', 'NEGATED', 'DENIED'];

/** The stronger of two statuses: a denied allegation is denied, a planned thing under "if" is hypothetical. */
export function strongerStatus(one: ClaimStatus, other: ClaimStatus): ClaimStatus {
  return ladder.indexOf(one) >= ladder.indexOf(other) ? one : other;
}
