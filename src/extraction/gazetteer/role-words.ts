const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** Nouns that name the holder of an office or profession and stand as a title before a name, in lower case. */
export const roleHeads: ReadonlySet<string> = words(`
  president premier chancellor minister secretary undersecretary under-secretary ambassador envoy consul governor mayor
  senator congressman congresswoman representative lawmaker legislator councillor councilor councilman councilwoman
  councilmember alderman deputy mp mep msp assemblyman assemblywoman speaker whip leader chief head director
  director-general secretary-general officer chairman chairwoman chairperson chair co-chair vice-chair vice-president
  ceo cfo coo cto cio founder co-founder cofounder owner co-owner partner manager executive commissioner inspector
  superintendent detective sergeant constable sheriff marshal general colonel major captain lieutenant commander
  commodore admiral brigadier corporal private judge justice magistrate prosecutor attorney solicitor barrister lawyer
  counsel advocate registrar ombudsman coroner spokesman spokeswoman spokesperson adviser advisor aide analyst economist
  professor lecturer researcher scientist historian author writer journalist reporter editor columnist correspondent
  broadcaster presenter anchor publisher photographer producer actor actress singer musician director rapper comedian
  artist architect designer model athlete coach trainer captain striker midfielder defender goalkeeper forward
  quarterback pitcher player cyclist swimmer boxer golfer activist campaigner organiser organizer dissident blogger
  bishop archbishop cardinal pope reverend pastor priest imam rabbi ayatollah sheikh sheik emir sultan king queen prince
  princess duke duchess earl baron baroness lord lady tsar shah dictator strongman warlord doctor surgeon nurse
  psychiatrist teacher principal headteacher dean rector businessman businesswoman billionaire millionaire tycoon
  oligarch financier banker investor entrepreneur developer magnate mogul trader broker accountant auditor lobbyist
  consultant contractor engineer pilot astronaut cosmonaut driver farmer fisherman student candidate nominee incumbent
  treasurer comptroller controller trustee delegate negotiator diplomat attaché attache chargé representative
  peacekeeper soldier officer agent spy defector whistleblower hacker trafficker mobster gangster militant jihadist
  cleric preacher monk nun saint chaplain premier taoiseach tánaiste undersecretary
  winger footballer fullback playmaker skipper cricketer batsman bowler sprinter skier wrestler champion
  novelist poet playwright screenwriter filmmaker composer conductor pianist guitarist drummer dancer
  chef restaurateur inventor physicist chemist biologist mathematician philosopher economist sociologist anthropologist
  administrator coordinator commandant provost regent democrat republican conservative socialist communist liberal
  tory independent veteran newcomer candidate winner prize-winner
  postmaster clerk warden bailiff sheriff trooper fighter nobel laureate chairman-elect president-elect
`);

/** Words that stand before a role's head in a title: "prime minister", "chief financial officer". In lower case. */
export const roleModifiers: ReadonlySet<string> = words(`
  prime foreign deputy vice assistant associate acting interim former ex- ex late chief executive financial operating
  technology technical information legal marketing medical scientific managing general senior junior first second third
  lead co- high federal state district county city regional national international global provincial presidential
  parliamentary opposition majority minority house senate congressional crown special permanent principal private
  public press media communications campaign defense defence interior home health finance justice education
  trade commerce energy environment labor labour agriculture transport transportation culture treasury homeland security
  economy economic industry development immigration housing sports sport tourism cabinet shadow party police army navy
  air force military marine intelligence counter-terrorism policy political legal human rights research investment
  lieutenant brigadier rear fleet wing squadron field staff attorney solicitor surgeon inspector detective
  supreme court chief appeals circuit tribunal bank central vice-presidential then-
  incoming outgoing longtime veteran top non-executive sub-lieutenant pro-establishment climate affairs secretary
  under postmaster attorney-general fellow
  consumer petroleum oil water works power railway railways aviation forestry fisheries lands mines mining planning welfare
  gender women youth veterans tribal minorities broadcasting digital innovation
`);

/** Words that name what a minister, secretary or director is in charge of: "Minister of Foreign Affairs". In lower case. */
export const portfolioWords: ReadonlySet<string> = words(`
  state foreign affairs defence defense interior education health finance justice trade commerce energy environment
  labour labor agriculture transport transportation culture homeland security national veterans treasury home economy
  industry development international information science technology immigration public safety housing planning sport
  sports tourism women youth europe european middle east africa asia climate change digital communities social services
  exchequer staff war operations police external relations policy communications intelligence human resources religious
  migration citizenship equality children families work pensions food rural business innovation skills employment
  infrastructure mines natural water fisheries oceans heritage indigenous northern ireland scotland wales
  terrorism financial counterterrorism counter-terrorism treasury nuclear arms control
  civil service aviation parliamentary budget revenue customs affairs prosecutions prosecution rights cooperation
  strategy marketing research sales engineering communications content product armed forces army navy air
`);

/** Forms of address and what they say about a person's gender; keys in lower case without their full stop. */
export const honorifics: ReadonlyMap<string, 'female' | 'male' | null> = new Map([
  ['mr', 'male'],
  ['mister', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['mme', 'female'],
  ['madame', 'female'],
  ['madam', 'female'],
  ['dame', 'female'],
  ['lady', 'female'],
  ['dr', null],
  ['prof', null],
  ['rev', null],
  ['fr', 'male'],
  ['hon', null],
  ['gen', null],
  ['maj', null],
  ['col', null],
  ['lt', null],
  ['capt', null],
  ['cpl', null],
  ['sgt', null],
  ['pvt', null],
  ['cmdr', null],
  ['adm', null],
  ['brig', null],
  ['fm', null],
  ['sen', null],
  ['rep', null],
  ['gov', null],
  ['pres', null],
  ['supt', null],
  ['insp', null],
  ['det', null],
  ['amb', null],
  ['spc', null],
  ['pfc', null],
  ['mt', null],
]);

/** Titles and nouns for people that tell their gender, in lower case. */
export const genderedNouns: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...[
    'man',
    'boy',
    'father',
    'son',
    'brother',
    'husband',
    'uncle',
    'nephew',
    'grandfather',
    'grandson',
    'widower',
    'king',
    'prince',
    'duke',
    'lord',
    'actor',
    'businessman',
    'chairman',
    'spokesman',
    'congressman',
    'policeman',
    'fisherman',
    'salesman',
    'gunman',
    'bishop',
    'archbishop',
    'cardinal',
    'pope',
    'priest',
    'imam',
    'rabbi',
    'ayatollah',
    'sheikh',
    'sultan',
    'emir',
    'monk',
    'boyfriend',
    'groom',
    'ex-husband',
    'half-brother',
    'stepfather',
    'stepson',
    'father-in-law',
    'son-in-law',
    'brother-in-law',
    'gentleman',
    'councilman',
    'frenchman',
    'englishman',
    'irishman',
    'dutchman',
    'serviceman',
    'cleric',
  ].map((noun) => [noun, 'male'] as const),
  ...[
    'woman',
    'girl',
    'mother',
    'daughter',
    'sister',
    'wife',
    'aunt',
    'niece',
    'grandmother',
    'granddaughter',
    'widow',
    'queen',
    'princess',
    'duchess',
    'lady',
    'actress',
    'businesswoman',
    'chairwoman',
    'spokeswoman',
    'congresswoman',
    'policewoman',
    'nun',
    'girlfriend',
    'bride',
    'ex-wife',
    'half-sister',
    'stepmother',
    'stepdaughter',
    'mother-in-law',
    'daughter-in-law',
    'sister-in-law',
    'councilwoman',
    'frenchwoman',
    'baroness',
    'heiress',
    'schoolgirl',
    'mum',
    'mom',
  ].map((noun) => [noun, 'female'] as const),
]);
