/**
 * Common nouns whose bearers act for the body they belong to: what "Chinese authorities", "Scientology officials" or "the
 * Defense Department news release" do or say is done or said by it.
 */
export const officialNouns: ReadonlySet<string> = new Set([
  'authority', 'official', 'government', 'prosecutor', 'police', 'policeman', 'officer', 'court', 'judge', 'tribunal', 'regime',
  'administration', 'ministry', 'embassy', 'consulate', 'parliament', 'army', 'military', 'force', 'troops', 'troop', 'soldier', 'navy', 'warplane',
  'jet', 'aircraft', 'aircrew', 'missile', 'fighter', 'militant', 'gunman', 'agent', 'investigator', 'regulator', 'intelligence', 'leadership',
  'leader', 'spokesman', 'spokeswoman', 'spokesperson', 'delegation', 'diplomat', 'negotiator', 'lawmaker', 'customs', 'agency', 'side', 'guard',
  'statement', 'release', 'report', 'communique', 'communiqué', 'announcement', 'representative', 'executive', 'management', 'team', 'insurgent',
  'department', 'service', 'state', 'coalition', 'source', 'company', 'board', 'group', 'organization', 'organisation', 'terrorist', 'rebel',
  'detective', 'deputy', 'attorney', 'city', 'people', 'drone', 'sniper', 'artillery', 'judiciary', 'junta', 'ambassador', 'envoy', 'capital', 'country', 'nation',
]); // prettier-ignore

/** Nouns that hold other nouns: "members of", "dozens of", "countries including". */
export const collectiveNouns: ReadonlySet<string> = new Set([
  'member', 'group', 'number', 'dozen', 'couple', 'pair', 'majority', 'rest', 'one', 'two', 'three', 'some', 'many', 'part', 'people', 'citizen',
  'country', 'state', 'ally', 'partner', 'organization', 'organisation', 'company', 'firm', 'man', 'woman', 'person', 'politician', 'defector',
  'leader', 'figure', 'celebrity', 'critic', 'other', 'government', 'force', 'leadership', 'friend', 'family', 'party', 'client', 'bank',
]); // prettier-ignore
