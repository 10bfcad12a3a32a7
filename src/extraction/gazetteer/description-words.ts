const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** Nouns by which a text refers back to an organisation, each with words that its name may have for the same thing. */
export const organizationNouns: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    company: [
      'company',
      'corporation',
      'corp',
      'inc',
      'inc.',
      'ltd',
      'group',
      'holdings',
      'technologies',
      'motors',
      'plc',
      'llc',
    ],
    firm: ['firm', 'partners', 'associates', 'company', 'capital', 'llp', 'group'],
    group: ['group', 'front', 'brotherhood', 'movement', 'network', 'coalition', 'union', 'association'],
    organisation: ['organisation', 'organization', 'association', 'foundation', 'union', 'federation'],
    organization: ['organisation', 'organization', 'association', 'foundation', 'union', 'federation'],
    party: ['party', 'front', 'union', 'movement', 'alliance'],
    church: ['church'],
    court: ['court', 'tribunal'],
    tribunal: ['tribunal', 'court'],
    agency: ['agency', 'bureau', 'administration', 'service'],
    ministry: ['ministry'],
    department: ['department'],
    office: ['office'],
    bank: ['bank', 'bancorp'],
    university: ['university'],
    college: ['college'],
    school: ['school', 'academy'],
    hospital: ['hospital', 'clinic'],
    council: ['council'],
    committee: ['committee'],
    commission: ['commission'],
    board: ['board'],
    union: ['union'],
    club: ['club', 'fc', 'united', 'city'],
    team: ['team', 'fc'],
    newspaper: [
      'times',
      'post',
      'herald',
      'tribune',
      'gazette',
      'guardian',
      'telegraph',
      'journal',
      'newspaper',
      'daily',
    ],
    paper: ['times', 'post', 'herald', 'tribune', 'gazette', 'guardian', 'telegraph', 'journal', 'daily'],
    magazine: ['magazine', 'weekly', 'review'],
    broadcaster: ['broadcasting', 'tv', 'television', 'radio'],
    coalition: ['coalition', 'alliance'],
    alliance: ['alliance', 'treaty'],
    foundation: ['foundation', 'trust'],
    charity: ['foundation', 'trust', 'charity'],
    institute: ['institute', 'institution'],
    airline: ['airlines', 'airways', 'air', 'airline'],
    association: ['association'],
    federation: ['federation'],
    parliament: ['parliament', 'assembly', 'duma', 'congress'],
    assembly: ['assembly'],
    senate: ['senate'],
    army: ['army'],
    police: ['police'],
    militia: ['militia', 'forces', 'brigade'],
  }),
);

/** Nouns that mean a state spoken of before. */
export const stateNouns: ReadonlySet<string> = words('country nation republic kingdom government state');

/** Nouns for people that say no more than their gender, or not even that. */
export const personNouns: ReadonlySet<string> = words(`
  man woman boy girl person suspect defendant victim witness accused teenager official leader politician child baby
  gentleman lady prisoner detainee inmate convict fugitive refugee migrant passenger patient resident citizen national
  friend colleague neighbour neighbor relative sibling twin brother sister father mother son daughter husband wife
  assailant attacker gunman killer shooter bomber protester demonstrator hostage survivor caller stranger
`);

/** Plural nouns for people; with a number or "both" they mean that many people spoken of before. */
export const pluralPersonNouns: ReadonlySet<string> = words(`
  men women people leaders ministers officials presidents politicians suspects defendants brothers sisters siblings
  nationals citizens prisoners detainees journalists reporters lawmakers lawyers diplomats executives activists victims
  friends colleagues officers soldiers candidates presenters players actors boys girls teenagers students parents
  rivals partners foreigners hostages businessmen individuals twins accused founders co-founders convicts
`);

/** Words that mark a body as a public one, or as a news outlet, in lower case. */
export const publicBodyWords: ReadonlySet<string> = words(`
  ministry department agency bureau office council committee commission court tribunal parliament congress senate
  assembly administration authority service services police army navy force forces university school church party union
  treasury government journal times post news herald tribune gazette guardian telegraph press radio broadcasting police
  nations nato eu un council brotherhood state embassy municipality
`);
