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
  'detective', 'deputy', 'attorney', 'adviser', 'advisor', 'city', 'people', 'person', 'drone', 'sniper', 'artillery', 'judiciary', 'junta', 'ambassador', 'envoy', 'capital', 'country', 'nation',
]); // prettier-ignore

/** Those of them who act for a company, party or armed group but not for a country: "Russian militants" are not Russia. */
export const bodyOnlyNouns: ReadonlySet<string> = new Set([
  'company', 'group', 'organization', 'organisation', 'team', 'board', 'executive', 'management', 'source', 'fighter', 'militant', 'gunman', 'detective', 'attorney', 'deputy',
  'insurgent', 'rebel', 'terrorist', 'report', 'representative', 'sniper', 'guard', 'service', 'agent', 'city', 'capital', 'state', 'leader', 'agency', 'department', 'coalition',
]); // prettier-ignore

/** Those of them who are single people, so that what is done to some is not done to their body: "two party officials were charged". */
export const singleOfficials: ReadonlySet<string> = new Set([
  'official', 'prosecutor', 'policeman', 'officer', 'judge', 'soldier', 'fighter', 'militant', 'gunman', 'agent', 'investigator', 'leader', 'spokesman',
  'spokeswoman', 'spokesperson', 'diplomat', 'negotiator', 'lawmaker', 'guard', 'representative', 'executive', 'insurgent', 'terrorist', 'rebel', 'detective',
  'deputy', 'attorney', 'adviser', 'advisor', 'people', 'person', 'sniper', 'ambassador', 'envoy',
]); // prettier-ignore

/** Those of them who belong to the country they stand in: "police in Iran", but not "troops in Iraq". */
export const localNouns: ReadonlySet<string> = new Set([
  'authority', 'official', 'government', 'prosecutor', 'police', 'policeman', 'court', 'judge', 'tribunal', 'parliament', 'regulator', 'lawmaker', 'customs', 'investigator', 'junta', 'judiciary',
]); // prettier-ignore

/** Those of them who may be called by their head: "Assad's regime". */
export const leaderNouns: ReadonlySet<string> = new Set(['regime', 'administration', 'government', 'junta']);

/** What a body has and is attacked in: to shell its positions is to attack it. What stands "in" a country need not be its own. */
export const possessionNouns: ReadonlySet<string> = new Set([
  'position', 'base', 'stronghold', 'convoy', 'post', 'camp', 'target', 'tank', 'outpost', 'headquarters', 'facility', 'bunker', 'ship', 'vessel', 'patrol', 'checkpoint', 'depot',
]); // prettier-ignore

/** Nouns that hold other nouns: "members of", "dozens of", "countries including". */
export const collectiveNouns: ReadonlySet<string> = new Set([
  'member', 'group', 'number', 'dozen', 'couple', 'pair', 'majority', 'rest', 'one', 'two', 'three', 'some', 'many', 'part', 'people', 'citizen',
  'country', 'state', 'ally', 'partner', 'organization', 'organisation', 'company', 'firm', 'man', 'woman', 'person', 'politician', 'defector',
  'leader', 'figure', 'celebrity', 'critic', 'other', 'government', 'force', 'leadership', 'friend', 'family', 'party', 'client', 'bank', 'businessman', 'oligarch', 'tycoon', 'individual', 'entity', 'national', 'operative', 'financier', 'journalist', 'activist',
]); // prettier-ignore
