/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in ISO 8601, with its offset from UTC: `"2024-03-08T12:00:00.000Z"`. */
  DateTime: { input: string; output: string; }
  /** A day, `"2024-03-08"`, which means its end in UTC, or an instant, `"2024-03-08T12:00:00Z"`. */
  DayOrDateTime: { input: string; output: string; }
  /** A language as a BCP 47 code: `"en"`, `"pt-BR"`. */
  LanguageCode: { input: string; output: string; }
  /** A calendar date in ISO 8601 at the precision it is known with: `"2018"` (some time in that year), `"2018-12"` or `"2018-12-01"`. */
  PartialDate: { input: string; output: string; }
  /** An absolute address: `"https://example.org/story"`. */
  URL: { input: string; output: string; }
};

/** Which articles to list. Everything left out, and every empty list, lets all through. `{publishers: ["Reuters"], from: "2020"}` */
export type ArticleFilter = {
  /** Published then or later: `"2020-06"`. Articles without a date are left out. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** In one of these languages: `["en"]`. */
  languages?: InputMaybe<Array<Scalars['LanguageCode']['input']>>;
  /** That mention all of these: `[{name: "Huawei"}, {name: "Canada"}]`. */
  mentions?: InputMaybe<Array<EntityRef>>;
  /** Published by one of these, whatever the case: `["Reuters", "AFP"]`. */
  publishers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `true`: only those that were retracted; `false`: only those that stand. Default: both. */
  retracted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words of the title, in any order: `"huawei extradition"`. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Published then or earlier: `"2020"` is its last day. Articles without a date are left out. */
  until?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** In which order articles are listed; those without a date come last. `articles(order: LOADED)` */
export type ArticleOrder =
  /** The one that this graph learned last first: what is new since `loadedAt`. */
  | 'LOADED'
  /** The one published last first: `2024-03-08` before `2020-06-21`. */
  | 'NEWEST'
  /** The one published first first: `2020-06-21` before `2024-03-08`. */
  | 'OLDEST';

/** What a claim should say instead. What is left out stays as it was read: `{status: ALLEGED, from: "2018-12"}`. */
export type ClaimCorrection = {
  /** Since when it holds; null when nobody can tell: `"2018-12"`. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The other end: the id of an entity that the article mentions: `"ent_0Qk3c9yVbW2nLr7d"`. */
  object?: InputMaybe<Scalars['ID']['input']>;
  /** How firmly: `ALLEGED`. */
  status?: InputMaybe<ClaimStatus>;
  /** Of whom: the id of an entity that the article mentions: `"ent_0Qk3c9yVbW2nLr7d"`. */
  subject?: InputMaybe<Scalars['ID']['input']>;
  /** Until when it held; null while it goes on: `null`. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
  /** What it states: `DETAINED_IN`. */
  type?: InputMaybe<RelationType>;
};

/** Which claims to list. Everything left out, and every empty list, lets all through that count now. `{entities: [{name: "Huawei"}], statuses: [ALLEGED]}` */
export type ClaimFilter = {
  /** That this article states: `"art_5mPbx0aZ0nSbYp1k"`. */
  article?: InputMaybe<Scalars['ID']['input']>;
  /** `true`: with both ends among `entities`, so about what lies between them. Default: `false`. */
  between?: InputMaybe<Scalars['Boolean']['input']>;
  /** That one of these makes, as the article tells it: `[{name: "China", type: State}]`. */
  claimants?: InputMaybe<Array<EntityRef>>;
  /** About one of these entities, as subject or object: `[{name: "Huawei"}]`. */
  entities?: InputMaybe<Array<EntityRef>>;
  /** Of then or later: `"2018-12"`. A claim without a date of its own has its article’s. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Least confidence, 0 to 1, such as `0.8`. Default: `0`. */
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** In articles of one of these publishers, whatever the case: `["Reuters"]`. */
  publishers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** That stand behind this link: `"rel_0Qk3c9yVbW2nLr7d"`. */
  relation?: InputMaybe<Scalars['ID']['input']>;
  /** That are stated so: `[ALLEGED, DENIED]`. */
  statuses?: InputMaybe<Array<ClaimStatus>>;
  /** That state one of these: `[DETAINED_BY]`. */
  types?: InputMaybe<Array<RelationType>>;
  /** Of then or earlier: `"2018"` is its last day. A claim without a date of its own has its article’s. */
  until?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Of which a person has said this: `[REJECTED]`. Default: all but those that were rejected. */
  verdicts?: InputMaybe<Array<Verdict>>;
  /** `true`: also those that their article no longer makes. Default: `false`. */
  withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** In which order claims are listed. `claims(order: NEWEST)` */
export type ClaimOrder =
  /** The other way round: `2019` before `2018-12-01`. */
  | 'NEWEST'
  /** By when it holds, else by its article’s date: `2018-12-01` before `2019`. */
  | 'OLDEST'
  /** The one that this graph learned last first, by `recordedAt`. */
  | 'RECORDED'
  /** By how surely it was read: a confidence of `0.97` before `0.8`. */
  | 'SUREST';

/** How a text commits itself to what it states: `ASSERTED`. */
export type ClaimStatus =
  /** An accusation or a contested statement: `Prosecutors say that Meng misled the bank.`. */
  | 'ALLEGED'
  /** Stated as a fact, by the article or by whoever is the claimant: `Meng was detained in Vancouver.`. */
  | 'ASSERTED'
  /** Somebody says that it is not so: `Huawei denies that it spied for China.`. */
  | 'DENIED'
  /** Considered, asked or made to depend on a condition: `If Canada releases Meng, China may free the two.`. */
  | 'HYPOTHETICAL'
  /** The article itself says that it is not so: `Meng was not arrested in the United States.`. */
  | 'NEGATED'
  /** Announced or intended, not done yet: `Canada will extradite Meng in May.`. */
  | 'PLANNED';

/** Why a search stopped before it had seen everything that was asked for: `HOPS`. */
export type Cut =
  /** The search had read as many links as one search may: `cutBy: BUDGET, complete: false`. */
  | 'BUDGET'
  /** The time for one search was over: `cutBy: DEADLINE, complete: false`. */
  | 'DEADLINE'
  /** The answer is complete for its number of hops; longer paths might exist: `cutBy: HOPS, complete: true`. */
  | 'HOPS'
  /** As many paths as asked for were found; the next page tells whether there are more: `cutBy: PAGE, pageInfo: {hasNextPage: true}`. */
  | 'PAGE';

/** What a person can decide about entities: `MERGE`. */
export type DecisionKind =
  /** Two are one; the id of the one merged away answers with the other: `mergeEntities(entity: "ent_…", into: "ent_…", …)`. */
  | 'MERGE'
  /** Two are not one, and are neither merged nor suggested any more: `neverMerge(one: "ent_…", other: "ent_…", …)`. */
  | 'NEVER_MERGE'
  /** Some mentions mean another than the rest, and get an entity of their own: `splitEntity(entity: "ent_…", mentions: ["men_…"], …)`. */
  | 'SPLIT';

/** In which direction a path may walk a type of link: `FORWARD`. */
export type Direction =
  /** From object to subject: `{type: OWNS, direction: BACKWARD} goes from owned to owner`. */
  | 'BACKWARD'
  /** Either way: `{type: OWNS, direction: BOTH}`. */
  | 'BOTH'
  /** From subject to object: from the person detained to whoever detained them: `{type: OWNS, direction: FORWARD} goes from owner to owned`. */
  | 'FORWARD';

/** In which order entities are listed. `entities(search: "kov", order: CONNECTED)` */
export type EntityOrder =
  /** The one with the most links first, by `degree`. */
  | 'CONNECTED'
  /** The name that fits the words best first: for `"meng"`, Meng Wanzhou before Mengxi Ltd. */
  | 'MATCH';

/** An entity, by `id` or by exact `name` (case, accents and punctuation do not matter; aliases count). `{name: "Meng Wanzhou"}` */
export type EntityRef = {
  /** Its id: `"ent_0Qk3c9yVbW2nLr7d"`. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Its name or one of its aliases: `"Meng Wanzhou"`. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** With a name: its type, to tell namesakes apart: `State`. */
  type?: InputMaybe<EntityType>;
};

/** What kind of thing an entity is: `Person`. */
export type EntityType =
  /** A named proceeding or trial, when an article names one: `United States v. Meng`. */
  | 'Case'
  /** What somebody is charged with, convicted of or accused of: "spying" and "espionage charges" are both espionage: `espionage`. */
  | 'Offence'
  /** A company, agency, court, prosecutor’s office, party, armed group, NGO or news outlet: `Huawei`. */
  | 'Organization'
  /** A named human being: `Meng Wanzhou`. */
  | 'Person'
  /** A named location that is not a state: a city, region, prison or airport, and a territory with an ISO code of its own such as Hong Kong: `Vancouver`. */
  | 'Place'
  /** A country or its government: one entity per ISO 3166-1 code. A capital that acts or speaks ("Beijing denied…") is its State: `Canada`. */
  | 'State';

/** A constraint of a path question that can be lifted: `STATUSES`. */
export type LiftableConstraint =
  /** The date on which links must hold: `where: {asOf: "2018-12"}`. */
  | 'AS_OF'
  /** The entities to avoid: `where: {avoid: [{name: "China"}]}`. */
  | 'AVOID'
  /** That hops follow each other in time: `where: {chronological: true}`. */
  | 'CHRONOLOGICAL'
  /** The rule that hubs are not crossed: `where: {hubDegree: 100}`. */
  | 'HUBS'
  /** The claimants to ignore: `where: {ignoreClaimants: [{name: "China"}]}`. */
  | 'IGNORED_CLAIMANTS'
  /** The publishers to ignore: `where: {ignorePublishers: ["Example News"]}`. */
  | 'IGNORED_PUBLISHERS'
  /** The instant at which the graph must have known them: `where: {knownAt: "2024-03-08"}`. */
  | 'KNOWN_AT'
  /** The most hops; lifted, it is 8: `maxHops: 2`. */
  | 'MAX_HOPS'
  /** The least confidence: `where: {minConfidence: 0.9}`. */
  | 'MIN_CONFIDENCE'
  /** The least number of independent sources: `where: {minSources: 2}`. */
  | 'MIN_SOURCES'
  /** The statuses that count; lifted, every status, denied and hypothetical ones too: `where: {statuses: [ASSERTED]}`. */
  | 'STATUSES'
  /** The types of entity to pass through; lifted, every type, offences too: `where: {through: [Person]}`. */
  | 'THROUGH'
  /** The types of link and their directions; lifted, every type both ways: `where: {types: [DETAINED_BY]}`. */
  | 'TYPES'
  /** The entities to pass: `where: {via: [{name: "Huawei"}]}`. */
  | 'VIA';

/** Which links to show. Everything left out takes its default. `{types: [DETAINED_BY], minSources: 2}` */
export type LinkFilter = {
  /** Only links that may hold on this date; imprecise dates are intervals: `"2018-12"`. */
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Least confidence, 0 to 1. Default: 0: `0.8`. */
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Least number of independent sources. Default: 1: `2`. */
  minSources?: InputMaybe<Scalars['Int']['input']>;
  /** A link counts when one of its claims has one of these. Default: ASSERTED and ALLEGED: `[ASSERTED]`. */
  statuses?: InputMaybe<Array<ClaimStatus>>;
  /** Types of link. Default: all: `[DETAINED_BY, CHARGED_BY]`. */
  types?: InputMaybe<Array<RelationType>>;
  /** With `asOf`: whether links without any date count. Default: true. */
  undated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An article to load: give its text, its page as html, or nothing but the url to read the page from: `{url: "https://example.org/story"}`. */
export type LoadArticleInput = {
  /** Who wrote it: `"Anna Example"`. */
  author?: InputMaybe<Scalars['String']['input']>;
  /** The HTML page that holds it: the story is taken out, and what the page says of itself is used below: `"<html><article>…</article></html>"`. */
  html?: InputMaybe<Scalars['String']['input']>;
  /** The BCP 47 code of its language, such as en; left out, what the page says: `"en"`. */
  language?: InputMaybe<Scalars['LanguageCode']['input']>;
  /** When it was published: 2020-06-21. "On Friday" is understood from it. Left out, what the page says or the date in its dateline: `"2020-06-21"`. */
  publishedAt?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Who published it; left out, what the page says or the agency in its dateline: `"Reuters"`. */
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** The whole text, headline included, in English: `"Anna Moreau met Karl Lindner in Berlin on Friday."`. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Its headline; left out, what the page says or the first line when that stands alone: `"Envoy meets minister"`. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Where it was published. A later text under the same address replaces what this one states. Without text and html the page is read from there; it must be on the public web: `"https://example.org/story"`. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** What speaks for or against two entities being one: `SPELLING`. */
export type MergeReasonKind =
  /** The initials and the surname agree: `J. Trudeau and Justin Trudeau`. */
  | 'INITIALS'
  /** An article links the two to each other: speaks against: `Anna Moreau met A. Moreau`. */
  | 'LINKED'
  /** One has a middle name more: `Michael Kovrig and Michael John Kovrig`. */
  | 'MIDDLE_NAME'
  /** They are nationals of two States: speaks against: `one of Canada, one of France`. */
  | 'OTHER_STATE'
  /** An article names both and keeps them apart: speaks against: `John Smith sued John Smyth`. */
  | 'SAME_ARTICLE'
  /** Both have one identifier in another catalogue: `both are Q148`. */
  | 'SAME_EXTERNAL_ID'
  /** Both have one name, as entities of two types: `Georgia the State and Georgia the Place`. */
  | 'SAME_NAME'
  /** Articles use one name for both: `both are called Meng`. */
  | 'SHARED_ALIAS'
  /** Both are linked to the same entities: `both are linked to Huawei and Canada`. */
  | 'SHARED_NEIGHBOURS'
  /** Both hold an office or a job at one body: `both are officers of Huawei`. */
  | 'SHARED_OFFICE'
  /** Both are nationals of one State: `both are nationals of Canada`. */
  | 'SHARED_STATE'
  /** The names differ by a letter or two: `Kovrig and Kowrig`. */
  | 'SPELLING'
  /** One is the other's surname alone: `Kovrig and Michael Kovrig`. */
  | 'SURNAME_ONLY'
  /** The names are written alike in Latin letters: `Müller and Muller`. */
  | 'TRANSLITERATION'
  /** The same words in another order: `Meng Wanzhou and Wanzhou Meng`. */
  | 'WORD_ORDER';

/** What a path may walk over and must look like. Everything left out takes its default. `{statuses: [ASSERTED], minSources: 2, avoid: [{name: "China"}]}` */
export type PathFilter = {
  /** Only links that may hold on this date. Imprecise dates are intervals: "2018" may be any day of it, and every hop says in `timing` how sure it is. */
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Entities that no path may pass: `[{name: "China"}]`. */
  avoid?: InputMaybe<Array<EntityRef>>;
  /** Only paths whose hops can have begun one after the other; a hop without a date fits anywhere. Default: false: `true`. */
  chronological?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether paths may cross hubs. Default: false: `true`. */
  crossHubs?: InputMaybe<Scalars['Boolean']['input']>;
  /** Types to walk in one direction only; they are added to those above. Default: every type both ways: `[{type: OWNS, direction: FORWARD}]`. */
  directions?: InputMaybe<Array<TypeDirection>>;
  /** Types of link not to walk, taken from those above: `[SUPPORTED]`. */
  excludeTypes?: InputMaybe<Array<RelationType>>;
  /** An entity with more links than this is a hub: it may end a path, but is no bridge. Default: 1000: `100`. */
  hubDegree?: InputMaybe<Scalars['Int']['input']>;
  /** Entities that count as hubs whatever their number of links: `[{name: "Reuters"}]`. */
  hubs?: InputMaybe<Array<EntityRef>>;
  /** Claimants whose word does not count: links are computed again without what they say: `[{name: "China", type: State}]`. */
  ignoreClaimants?: InputMaybe<Array<EntityRef>>;
  /** Publishers whose claims do not count, by name: links are computed again without them. `["Example News"]` */
  ignorePublishers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only what this graph knew then, with what it has withdrawn since: `"2024-03-08"`. */
  knownAt?: InputMaybe<Scalars['DayOrDateTime']['input']>;
  /** Least confidence of every link, 0 to 1. Default: 0: `0.8`. */
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Least number of independent sources of every link. Default: 1: `2`. */
  minSources?: InputMaybe<Scalars['Int']['input']>;
  /** A link counts when one of its claims has one of these. Default: ASSERTED and ALLEGED: `[ASSERTED]`. */
  statuses?: InputMaybe<Array<ClaimStatus>>;
  /** Types of entity to pass through. Default: all but Offence: a shared charge is not a link: `[Person, Organization]`. */
  through?: InputMaybe<Array<EntityType>>;
  /** Types of link to walk. Default: all but LINKED_TO, LOCATED_IN and NATIONAL_OF, which tie nobody to anybody in particular: `[DETAINED_BY, CHARGED_BY]`. */
  types?: InputMaybe<Array<RelationType>>;
  /** With `asOf`: whether links without any date count. Default: true. */
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Entities that every path must pass, in any order, whatever their type and number of links: `[{name: "Huawei"}]`. */
  via?: InputMaybe<Array<EntityRef>>;
};

/** Which paths come first: `SHORTEST`. */
export type PathOrder =
  /** The latest report of its oldest link; among equals the shortest: `paths(order: NEWEST, …)`. */
  | 'NEWEST'
  /** Fewest hops; among equals the strongest: `paths(order: SHORTEST, …)`. */
  | 'SHORTEST'
  /** The product of the strengths of its hops, whatever its length: confidence, times a weight of the firmest status, times 1 − 2^−n for n independent sources: `paths(order: STRONGEST, …)`. */
  | 'STRONGEST';

/** Where a search read the links: `MEMORY`. */
export type PathSource =
  /** A copy of the links in memory, in step with the database: `source: MEMORY`. */
  | 'MEMORY'
  /** The database: `source: NEO4J`. */
  | 'NEO4J';

/** In which order links are listed. `relations(order: LATEST)` */
export type RelationOrder =
  /** The one reported last first, by `lastReported`. */
  | 'LATEST'
  /** By `confidence`, among equals by `claimCount`. */
  | 'SUREST';

/** What a link states, read from subject to object: `DETAINED_BY`. */
export type RelationType =
  /** Informal allegation by. `subject was accused by object`; the other way: accuses. */
  | 'ACCUSED_BY'
  /** Informal allegation of. `subject was accused of object`; the other way: allegation against. */
  | 'ACCUSED_OF'
  /** Cleared of, charge dropped. `subject was acquitted of object`; the other way: acquittal of. */
  | 'ACQUITTED_OF'
  /** Known personal or business tie. `subject is an associate of object`; the other way: associate of. */
  | 'ASSOCIATE_OF'
  /** Used force against. `subject attacked object`; the other way: attacked by. */
  | 'ATTACKED'
  /** The authority that laid the charge. `subject was charged by object`; the other way: charged. */
  | 'CHARGED_BY'
  /** The jurisdiction or city of the charge. `subject was charged in object`; the other way: venue of charge of. */
  | 'CHARGED_IN'
  /** Formally charged or indicted with. `subject was charged with object`; the other way: charge against. */
  | 'CHARGED_WITH'
  /** Found guilty of, pleaded guilty to. `subject was convicted of object`; the other way: conviction of. */
  | 'CONVICTED_OF'
  /** Condemned, denounced, warned. `subject criticised object`; the other way: criticised by. */
  | 'CRITICISED'
  /** Called for the freeing of. `subject demanded the release of object`; the other way: release demanded by. */
  | 'DEMANDED_RELEASE_OF'
  /** Is or was held in custody, arrested or jailed by. `subject was detained by object`; the other way: detains. */
  | 'DETAINED_BY'
  /** Where custody happened. `subject was detained in object`; the other way: place of detention of. */
  | 'DETAINED_IN'
  /** Works or worked for. `subject worked for object`; the other way: employs. */
  | 'EMPLOYED_BY'
  /** Deported, expelled, banned. `subject was expelled by object`; the other way: expelled. */
  | 'EXPELLED_BY'
  /** Surrender has happened. `subject was extradited to object`; the other way: received by extradition. */
  | 'EXTRADITED_TO'
  /** The requesting state. `subject is sought for extradition by object`; the other way: seeks extradition of. */
  | 'EXTRADITION_SOUGHT_BY'
  /** The state asked to surrender. `subject is sought for extradition from object`; the other way: asked to extradite. */
  | 'EXTRADITION_SOUGHT_FROM'
  /** Kin. `subject is family of object`; the other way: family of. */
  | 'FAMILY_OF'
  /** An inquiry is open. `subject was investigated by object`; the other way: investigates. */
  | 'INVESTIGATED_BY'
  /** Death caused by. `subject was killed by object`; the other way: killed. */
  | 'KILLED_BY'
  /** A tie the text states but no type above names; off paths unless asked for. `subject is linked to object`; the other way: linked to. */
  | 'LINKED_TO'
  /** Seat, site, residence. `subject is located in object`; the other way: location of. */
  | 'LOCATED_IN'
  /** Membership. `subject was a member of object`; the other way: has member. */
  | 'MEMBER_OF'
  /** Meeting, talks, call. `subject met with object`; the other way: met with. */
  | 'MET_WITH'
  /** Citizenship or demonym. `subject is a national of object`; the other way: has national. */
  | 'NATIONAL_OF'
  /** Director, executive, minister, head of. `subject was an officer of object`; the other way: has officer. */
  | 'OFFICER_OF'
  /** Owner, parent, founder. `subject owns or founded object`; the other way: owned by. */
  | 'OWNS'
  /** Freed, bailed or paroled by. `subject was released by object`; the other way: released. */
  | 'RELEASED_BY'
  /** Counsel, agent or envoy of. `subject was represented by object`; the other way: represents. */
  | 'REPRESENTED_BY'
  /** Listed or restricted by. `subject was sanctioned by object`; the other way: sanctions. */
  | 'SANCTIONED_BY'
  /** Sentence handed down by. `subject was sentenced by object`; the other way: sentenced. */
  | 'SENTENCED_BY'
  /** Spoke on behalf of: a minister or spokesperson for the state or body, a lawyer for a client, a minister for detained nationals. `subject spoke for object`; the other way: spoken for by. */
  | 'SPOKE_FOR'
  /** Civil proceedings. `subject was sued by object`; the other way: sued. */
  | 'SUED_BY'
  /** Praised, backed, stood by. `subject supported object`; the other way: supported by. */
  | 'SUPPORTED';

/** Who decides, and why: kept with the decision: `{by: "R. Ito", why: "The same passport number"}`. */
export type Signature = {
  /** Who: a name that colleagues know, 1 to 200 characters. Left out, or passed over, when the request carries a token: then it is the name that the token was given to: `"R. Ito"`. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** Why: what a colleague would ask, 1 to 2,000 characters: `"The same passport number"`. */
  why: Scalars['String']['input'];
};

/** How sure it is that a link holds on the date asked for: `CERTAIN`. */
export type Timing =
  /** Its dates cover the whole of the date asked for: `held 2018-12-01 to 2021-09-24, asked for 2019`. */
  | 'CERTAIN'
  /** Its dates are too imprecise, or open at an end, to be sure: `held from 2018, asked for 2018-03`. */
  | 'POSSIBLE'
  /** It has no dates: `no date at all`. */
  | 'UNKNOWN';

/** A type of link with the direction to walk it: `{type: OWNS, direction: FORWARD}`. */
export type TypeDirection = {
  /** The direction, seen along the path: `FORWARD`. */
  direction: Direction;
  /** The type: `OWNS`. */
  type: RelationType;
};

/** What a person can say of a claim: `ACCEPTED`. */
export type Verdict =
  /** The sentence says so: `reviewClaim(verdict: ACCEPTED, …)`. */
  | 'ACCEPTED'
  /** The sentence says something else, which counts instead: `reviewClaim(verdict: CORRECTED, correction: {status: ALLEGED}, …)`. */
  | 'CORRECTED'
  /** The sentence does not say so: the claim supports no link: `reviewClaim(verdict: REJECTED, …)`. */
  | 'REJECTED';

export type LoadMutationVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type LoadMutation = { __typename?: 'Mutation', loadArticle: { __typename?: 'LoadArticlePayload', created: boolean, claimCount: number } };

export type PathsQueryVariables = Exact<{
  from: Array<EntityRef> | EntityRef;
  to: Array<EntityRef> | EntityRef;
}>;


export type PathsQuery = { __typename?: 'Query', paths: { __typename?: 'PathsResult', complete: boolean, paths: Array<{ __typename?: 'Path', sentence: string }>, graph: { __typename?: 'Graph', nodes: Array<
        | { __typename?: 'Case', id: string, type: EntityType, name: string }
        | { __typename?: 'Offence', id: string, type: EntityType, name: string }
        | { __typename?: 'Organization', id: string, type: EntityType, name: string }
        | { __typename?: 'Person', id: string, type: EntityType, name: string }
        | { __typename?: 'Place', id: string, type: EntityType, name: string }
        | { __typename?: 'State', id: string, type: EntityType, name: string }
      >, edges: Array<{ __typename?: 'Relation', id: string, type: RelationType, sentence: string, confidence: number, subject:
          | { __typename?: 'Case', id: string }
          | { __typename?: 'Offence', id: string }
          | { __typename?: 'Organization', id: string }
          | { __typename?: 'Person', id: string }
          | { __typename?: 'Place', id: string }
          | { __typename?: 'State', id: string }
        , object:
          | { __typename?: 'Case', id: string }
          | { __typename?: 'Offence', id: string }
          | { __typename?: 'Organization', id: string }
          | { __typename?: 'Person', id: string }
          | { __typename?: 'Place', id: string }
          | { __typename?: 'State', id: string }
        , claims: Array<{ __typename?: 'Claim', quote: string }> }> } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const LoadDocument = new TypedDocumentString(`
    mutation Load($text: String!) {
  loadArticle(input: {text: $text}) {
    created
    claimCount
  }
}
    `) as unknown as TypedDocumentString<LoadMutation, LoadMutationVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: [EntityRef!]!, $to: [EntityRef!]!) {
  paths(from: $from, to: $to) {
    complete
    paths {
      sentence
    }
    graph {
      nodes {
        id
        type
        name
      }
      edges {
        id
        type
        sentence
        confidence
        subject {
          id
        }
        object {
          id
        }
        claims(first: 1) {
          quote
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;