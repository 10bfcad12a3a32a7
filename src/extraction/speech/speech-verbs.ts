/** What a verb of speech does to what is said. */
export type SpeechForce = 'states' | 'contests' | 'denies';

const forces: Readonly<Record<SpeechForce, readonly string[]>> = {
  states: [
    'say', 'tell', 'state', 'announce', 'report', 'note', 'add', 'explain', 'write', 'declare', 'confirm', 'reveal', 'testify', 'argue',
    'conclude', 'insist', 'maintain', 'stress', 'underline', 'emphasise', 'emphasize', 'warn', 'acknowledge', 'admit', 'concede', 'recall',
    'comment', 'respond', 'reply', 'reiterate', 'remark', 'observe', 'tweet', 'post', 'assert', 'inform', 'disclose', 'predict', 'pledge',
    'vow', 'promise', 'recount', 'repeat', 'agree', 'cite', 'quote', 'rule', 'find', 'show', 'indicate', 'suggest', 'point_out', 'hear', 'convey', 'reason',
    'describe', 'propose', 'ask', 'urge', 'call', 'highlight', 'continue', 'joke', 'complain', 'thank', 'express', 'speak', 'appeal',
  ],
  contests: ['claim', 'allege', 'contend', 'suspect', 'accuse', 'speculate', 'believe', 'think', 'rumour', 'rumor', 'purport', 'charge'],
  denies: ['deny', 'reject', 'dismiss', 'refute', 'dispute', 'rebut', 'repudiate', 'disavow'],
}; // prettier-ignore

const forceByVerb: ReadonlyMap<string, SpeechForce> = new Map(
  (['states', 'contests', 'denies'] as const).flatMap((force) =>
    forces[force].map((verb): [string, SpeechForce] => [verb, force]),
  ),
);

/** What saying something with this verb commits to, or null when it is no verb of speech. */
export function speechForce(lemma: string): SpeechForce | null {
  return forceByVerb.get(lemma) ?? null;
}

/** Verbs that introduce somebody's own words: enough to say that an officer spoke. */
export const sayingVerbs: ReadonlySet<string> = new Set([
  'say', 'tell', 'state', 'announce', 'note', 'add', 'explain', 'declare', 'confirm', 'reveal', 'argue', 'insist', 'maintain', 'stress', 'underline',
  'emphasise', 'emphasize', 'warn', 'acknowledge', 'admit', 'comment', 'respond', 'reply', 'reiterate', 'remark', 'tweet', 'assert', 'pledge', 'vow',
  'promise', 'condemn', 'urge', 'denounce', 'call', 'highlight', 'claim', 'deny', 'reject', 'dismiss', 'complain', 'appeal', 'propose', 'thank',
  'describe', 'write', 'congratulate', 'welcome', 'criticise', 'criticize', 'demand', 'point_out',
]); // prettier-ignore
