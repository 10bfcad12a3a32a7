/** What a noun for a person says about his tie to the body or person that it names beside him. */
export const roleClasses = [
  'spokesperson',
  'officer',
  'employee',
  'member',
  'counsel',
  'owner',
  'part',
  'kin',
  'associate',
  'person',
] as const;
export type RoleClass = (typeof roleClasses)[number];

const nouns: Readonly<Record<RoleClass, string>> = {
  // Runs or governs it, or holds one of its high offices.
  officer: `president vice-president premier chancellor minister secretary undersecretary under-secretary governor mayor ceo cfo coo cto cio executive
    chairman chairwoman chairperson chair co-chair vice-chair vice-chairman director director-general secretary-general head chief leader co-leader commander commandant
    commander-in-chief commissioner speaker king queen monarch emir sultan treasurer dean rector principal headmaster headteacher manager coach ambassador envoy
    prosecutor judge justice magistrate superintendent ombudsman registrar comptroller editor-in-chief chief-of-staff ayatollah pope
    archbishop bishop patriarch dictator strongman taoiseach prince princess emperor ruler boss supremo co-director
    vice-chancellor sheriff consul provost warden deputy counterpart`,
  employee: `clerk analyst journalist reporter professor researcher engineer employee worker correspondent columnist economist scientist diplomat agent official
    lecturer staffer contractor soldier pilot consultant detective officer sergeant inspector lobbyist editor producer presenter anchor teacher
    technician historian operative banker trader salesman nurse guard fellow broadcaster negotiator adviser advisor strategist spy
    marine scholar photographer surgeon physician doctor psychologist scientist geologist auditor accountant curator host commentator investigator inspector manager`,
  member: `member player striker midfielder goalkeeper keeper defender forward winger councillor councilor lawmaker legislator mp senator congressman congresswoman
    activist fighter militant defector candidate politician batsman bowler quarterback pitcher guitarist drummer singer bassist vocalist mep msp parliamentarian
    deputy representative skipper captain scrum-half fly-half hooker prop full-back halfback teammate star rider driver follower adherent supporter jihadist
    guerrilla rebel commissioner delegate cardinal senator-elect incumbent backbencher campaigner recruit volunteer alumnus`,
  counsel: 'lawyer attorney solicitor barrister counsel advocate',
  spokesperson: 'spokesman spokeswoman spokesperson spokespeople representative press-secretary',
  owner: 'founder co-founder cofounder owner co-owner proprietor majority-shareholder shareholder investor publisher creator',
  kin: `wife husband son daughter father mother brother sister uncle aunt nephew niece cousin widow widower fiancé fiancée fiance fiancee grandson granddaughter
    grandfather grandmother stepson stepdaughter stepfather stepmother parent child sibling twin ex-wife ex-husband half-brother half-sister spouse mum mom
    dad son-in-law daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law baby infant great-grandson`,
  part: 'subsidiary unit division arm affiliate brand offshoot wing branch',
  associate: 'friend associate ally adviser advisor colleague confidant confidante protégé protege girlfriend boyfriend mentor accomplice aide co-worker co-conspirator co-defendant partner bodyguard',
  person: `man woman boy girl citizen national businessman businesswoman billionaire tycoon oligarch magnate mogul student actor actress artist writer author novelist poet
    musician rapper composer filmmaker dissident blogger academic teenager tourist resident immigrant refugee comedian athlete swimmer cyclist runner boxer golfer
    cricketer footballer skier driver sailor missionary priest cleric imam monk nun hacker whistleblower fugitive physicist chemist architect designer model chef
    entrepreneur financier industrialist philanthropist explorer astronaut cosmonaut sprinter skater wrestler gymnast philosopher inventor victim expatriate
    nobel-laureate laureate champion prisoner detainee suspect gunman murderer terrorist drug-lord trafficker smuggler peer couple mother-of-two executive`,
}; // prettier-ignore

const classesByNoun = new Map<string, RoleClass[]>();
for (const name of roleClasses) {
  for (const noun of nouns[name].split(/\s+/)) classesByNoun.set(noun, [...(classesByNoun.get(noun) ?? []), name]);
}

/** What a noun can say about its holder, likeliest first; nothing for nouns that name no role. */
export function roleClassesOf(noun: string): readonly RoleClass[] {
  return classesByNoun.get(noun.toLowerCase()) ?? classesByNoun.get(singular(noun.toLowerCase())) ?? [];
}

function singular(noun: string): string {
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}

/** What "officer", "executive", "engineer" mean at the end of "chief … officer": the head of something. */
export function isChiefTitle(words: readonly string[]): boolean {
  return (
    words.includes('chief') &&
    ['officer', 'executive', 'economist', 'engineer', 'scientist', 'analyst', 'correspondent'].includes(
      words.at(-1) ?? '',
    ) &&
    words.at(-1) !== 'correspondent'
  );
}

/** Heads of offices of state: when one of these names no body, the body is the State that the text is about. */
export const stateOffices: ReadonlySet<string> = new Set([
  'president', 'premier', 'chancellor', 'minister', 'secretary', 'undersecretary', 'under-secretary', 'king', 'queen', 'emperor',
]); // prettier-ignore

/** Offices whose holders speak for their body whenever they speak in public. */
export const speakingRoles: ReadonlySet<string> = new Set([
  'president', 'vice-president', 'premier', 'chancellor', 'minister', 'secretary', 'undersecretary', 'under-secretary', 'governor', 'mayor', 'ceo',
  'chairman', 'chairwoman', 'chairperson', 'chair', 'director', 'director-general', 'secretary-general', 'head', 'chief', 'leader', 'commissioner', 'speaker', 'king', 'queen',
  'executive', 'prosecutor', 'ambassador', 'envoy', 'commander', 'spokesman', 'spokeswoman', 'spokesperson', 'representative', 'superintendent', 'taoiseach', 'sheriff', 'bishop', 'archbishop', 'pope',
  'diplomat', 'official', 'prince', 'general', 'ombudsman', 'consul', 'negotiator', 'boss', 'officer', 'inspector', 'detective',
]); // prettier-ignore

/** Words that make a title somebody's hope or past candidacy rather than his office. */
export const unfilledRoles: ReadonlySet<string> = new Set([
  'candidate',
  'nominee',
  'hopeful',
  'contender',
  'would-be',
  'aspiring',
  'presidential',
  'elect',
]);
