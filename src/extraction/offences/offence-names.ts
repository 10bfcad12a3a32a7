/**
 * Offences that news names, with what they are called here: a normal name, then the other words for it. Sources of the
 * list: the heads of the UN's International Classification of Crime for Statistical Purposes (ICCS, 2015), in our words.
 */
const lines = `
murder: homicide, first-degree murder, second-degree murder, killing
attempted murder
manslaughter: involuntary manslaughter, culpable homicide
espionage: spying, spy
treason: high treason
terrorism: terror, terrorist activity, terrorist offence, terrorism offence
fraud: cheating, deception, defrauding
wire fraud
mail fraud
healthcare fraud: health care fraud
bank fraud
securities fraud
tax fraud
electoral fraud: vote rigging, election fraud, ballot rigging, election rigging
tax evasion: evasion of taxes
sanctions evasion: sanctions violation, sanctions busting, evasion of sanctions
money laundering: laundering, laundering money
bribery: bribe, kickback, bribe-taking
corruption: graft
embezzlement: misappropriation
insider trading: insider dealing
extortion: blackmail
theft: stealing, larceny, shoplifting
grand theft: grand larceny
robbery: armed robbery
burglary: housebreaking
arson
assault: battery, aggravated assault
sexual assault: sexual abuse, indecent assault
sexual harassment
rape
child abuse
kidnapping: abduction, kidnap
false imprisonment: unlawful imprisonment, unlawful detention
forced labour: slavery, slave labour, forced labor
torture
human trafficking: people trafficking, trafficking in persons
drug trafficking: drug smuggling, narcotics trafficking, trafficking in drugs
drug possession
arms trafficking: gunrunning, arms smuggling
people smuggling
smuggling
war crimes: war crime
crimes against humanity: crime against humanity
genocide
ethnic cleansing
aggression
perjury: lying under oath
obstruction of justice: perverting the course of justice, obstruction
contempt of court: contempt
sedition: incitement to subversion
subversion: subverting state power, subversion of state power
secession: separatism
incitement: inciting violence
blasphemy: insulting islam
apostasy
defamation: libel, slander, criminal libel
hate speech: inciting hatred, incitement to hatred
rioting: riot
hooliganism
vandalism: criminal damage
trespass: trespassing
harassment: stalking
hacking: computer intrusion, cybercrime, computer hacking
cyberattack: cyber attack
election interference: election meddling, meddling in elections
conspiracy
racketeering
forgery: counterfeiting
negligence: gross negligence, criminal negligence
dangerous driving: reckless driving
causing death by dangerous driving: death by dangerous driving
causing death by careless driving: death by careless driving
drunk driving: drink-driving
doping: drug use
match-fixing: match fixing
perverting justice
abuse of power: abuse of office, misuse of power, abuse of authority, misconduct in public office
human rights abuses: human rights violations, rights abuses, human rights abuse
misconduct: wrongdoing
plagiarism
politically motivated prosecution: politically motivated
illegal possession of weapons: weapons possession, possession of firearms
piracy: hijacking
desertion
mutiny
disclosure of state secrets: leaking state secrets, revealing state secrets
`;

/** The normal name of an offence, by each of its names in lower case. */
export const offenceNames: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', others = ''] = line.split(': ');
      return [name, ...others.split(', ')].filter((word) => word !== '').map((word): [string, string] => [word, name]);
    }),
);

/** What doing something is called as an offence: verb lemma, then the noun; `*` stands for the verb's object. */
export const offenceVerbs: ReadonlyMap<string, string> = new Map([
  ['spy', 'espionage'], ['murder', 'murder'], ['kill', 'murder'], ['assassinate', 'murder'], ['steal', 'theft'], ['rob', 'robbery'],
  ['rape', 'rape'], ['assault', 'assault'], ['kidnap', 'kidnapping'], ['abduct', 'kidnapping'], ['defraud', 'fraud'],
  ['embezzle', 'embezzlement'], ['bribe', 'bribery'], ['launder', '* laundering'], ['evade', '* evasion'], ['smuggle', '* smuggling'],
  ['traffic', '* trafficking'], ['torture', 'torture'], ['imprison', 'false imprisonment'], ['extort', 'extortion'],
  ['blackmail', 'extortion'], ['hack', 'hacking'], ['vandalise', 'vandalism'], ['vandalize', 'vandalism'],
  ['falsify', 'falsification of *'], ['forge', 'forgery'], ['libel', 'defamation'], ['defame', 'defamation'], ['harass', 'harassment'],
  ['sabotage', 'sabotage'], ['conspire', 'conspiracy'], ['collude', 'collusion'], ['meddle', 'meddling'], ['lie', 'lying'],
]); // prettier-ignore

/** Nouns that hold the offence's name: "charges of fraud", "two counts of murder", "spying charges". */
export const offenceHolders: ReadonlySet<string> = new Set([
  'charge', 'count', 'suspicion', 'allegation', 'accusation', 'crime', 'offence', 'offense', 'claim', 'case', 'act', 'felony',
  'misdemeanor', 'indictment', 'series', 'number', 'kind', 'form', 'rap', 'trial', 'role', 'involvement', 'complicity', 'part', 'conviction',
  'range', 'string', 'possession', 'guilt', 'list', 'violation', 'breach',
]); // prettier-ignore

/** Nouns that can stand after "accused of" or "charged with" and name no offence. */
export const emptyNouns: ReadonlySet<string> = new Set([
  'something', 'anything', 'nothing', 'thing', 'task', 'job', 'responsibility', 'duty', 'money', 'day', 'week', 'month', 'year', 'time', 'hour', 'statement', 'court',
  'people', 'man', 'woman', 'matter', 'transfer', 'issue', 'part', 'behalf', 'protection', 'government', 'bail', 'company', 'fee', 'name', 'work',
]); // prettier-ignore
