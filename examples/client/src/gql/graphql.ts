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

/** Why there is no path. */
export type Absence = {
  __typename?: 'Absence';
  /** Single constraints without which there would be a path, as far as the time of the search allowed to find out. Empty: no one constraint alone keeps a path out. */
  relaxations: Array<Relaxation>;
};

/** A news article as it was loaded. */
export type Article = Node & {
  __typename?: 'Article';
  /** Who wrote it. */
  author?: Maybe<Scalars['String']['output']>;
  /** What it states, in order of its sentences. */
  claims: Array<Claim>;
  /** Stable across renames, merges and machines; treat it as opaque. */
  id: Scalars['ID']['output'];
  /** Its language: "en". */
  language?: Maybe<Scalars['LanguageCode']['output']>;
  /** When it was loaded last. */
  loadedAt: Scalars['DateTime']['output'];
  /** The entities it mentions, in order of appearance. */
  mentions: Array<ArticleMention>;
  /** When it was published. */
  publishedAt?: Maybe<Scalars['PartialDate']['output']>;
  /** Who published it. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** Since when it is retracted, with all that it states; null when it stands. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 1 for the first text, one more for every revision. */
  revision: Scalars['Int']['output'];
  /** Its whole text, as it was loaded. Plain text: never to be rendered as HTML. */
  text: Scalars['String']['output'];
  /** Its headline. */
  title?: Maybe<Scalars['String']['output']>;
  /** Where it was published. */
  url?: Maybe<Scalars['URL']['output']>;
};

/** A page of articles: `{ nodes { id } pageInfo { endCursor } }`. */
export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  /** The articles with their places in the list: `edges { cursor }`. */
  edges: Array<ArticleEdge>;
  /** The articles alone, without their places: `nodes { id }`. */
  nodes: Array<Article>;
  /** Where the page ends: `pageInfo { hasNextPage endCursor }`. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, such as `42`; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An Article in a list: `edges { cursor node { id } }`. */
export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  /** Its place in the list, to be passed as `after`; opaque, and bound to the same field and arguments. */
  cursor: Scalars['String']['output'];
  /** What stands here in the list: `node { id }`. */
  node: Article;
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

/** An entity that an article mentions, with every place that refers to it. */
export type ArticleMention = {
  __typename?: 'ArticleMention';
  /** The entity it means. */
  entity: Entity;
  /** The fullest name that the article gives it. */
  name: Scalars['String']['output'];
  /** The places to highlight, in text order; names, pronouns and descriptions alike. */
  spans: Array<Span>;
};

/** In which order articles are listed; those without a date come last. `articles(order: LOADED)` */
export type ArticleOrder =
  /** The one that this graph learned last first: what is new since `loadedAt`. */
  | 'LOADED'
  /** The one published last first: `2024-03-08` before `2020-06-21`. */
  | 'NEWEST'
  /** The one published first first: `2020-06-21` before `2024-03-08`. */
  | 'OLDEST';

/** A named proceeding or trial. */
export type Case = Entity & Node & {
  __typename?: 'Case';
  /** Other names that articles use for it: "Meng". */
  aliases: Array<Scalars['String']['output']>;
  /** How many links it has, of any type and status. */
  degree: Scalars['Int']['output'];
  /** Stable across renames, merges and machines; treat it as opaque. */
  id: Scalars['ID']['output'];
  /** ISO 3166-1 code of a state or territory: "CN". */
  iso3166?: Maybe<Scalars['String']['output']>;
  /** Its fullest name: "Meng Wanzhou". */
  name: Scalars['String']['output'];
  /** Its links, the surest first, asserted or alleged unless asked otherwise: `relations(first: 3)`. */
  relations: RelationConnection;
  /** Its type, the same as its GraphQL type: `Person`, `State` … */
  type: EntityType;
  /** Wikidata item: "Q148". */
  wikidata?: Maybe<Scalars['String']['output']>;
};


/** A named proceeding or trial. */
export type CaseRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: RelationOrder;
  where?: InputMaybe<LinkFilter>;
};

/** One thing that one article states in one sentence. */
export type Claim = Node & {
  __typename?: 'Claim';
  /** The article that states it. */
  article: Article;
  /** Who says so; null when the article itself does. */
  claimant?: Maybe<Entity>;
  /** Probability, 0 to 1, that a careful reader would read the sentence the same way. */
  confidence: Scalars['Float']['output'];
  /** Whether it was inferred (custody "in China" with nobody named, hence by China) rather than read off. */
  derived: Scalars['Boolean']['output'];
  /** Where it ends, exclusive: `text.slice(start, end)` is the quote. */
  end: Scalars['Int']['output'];
  /** Since when it holds, or when it happened. */
  from?: Maybe<Scalars['PartialDate']['output']>;
  /** Stable across renames, merges and machines; treat it as opaque. */
  id: Scalars['ID']['output'];
  /** The other end. */
  object: Entity;
  /** Particulars such as the role held. */
  qualifiers: Qualifiers;
  /** The sentence, word for word. */
  quote: Scalars['String']['output'];
  /** When this graph learned it. */
  recordedAt: Scalars['DateTime']['output'];
  /** What a person has said of it; what is shown is as corrected. Null when nobody has. */
  review?: Maybe<Verdict>;
  /** The rule that read it. */
  rule: Scalars['String']['output'];
  /** Where the sentence begins in the article: UTF-16 code units from the start of its text. */
  start: Scalars['Int']['output'];
  /** How firmly it is stated. */
  status: ClaimStatus;
  /** Who or what it is said of. */
  subject: Entity;
  /** Until when it held; equal to `from` for an event, null while it goes on or when unknown. */
  to?: Maybe<Scalars['PartialDate']['output']>;
  /** What it states, read from subject to object. */
  type: RelationType;
};

/** A page of claims: `{ nodes { id } pageInfo { endCursor } }`. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** The claims with their places in the list: `edges { cursor }`. */
  edges: Array<ClaimEdge>;
  /** The claims alone, without their places: `nodes { id }`. */
  nodes: Array<Claim>;
  /** Where the page ends: `pageInfo { hasNextPage endCursor }`. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, such as `42`; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** What a claim should say instead. What is left out stays as it was read. */
export type ClaimCorrection = {
  /** Since when it holds; null when nobody can tell. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The other end: the id of an entity that the article mentions. */
  object?: InputMaybe<Scalars['ID']['input']>;
  /** How firmly. */
  status?: InputMaybe<ClaimStatus>;
  /** Of whom: the id of an entity that the article mentions. */
  subject?: InputMaybe<Scalars['ID']['input']>;
  /** Until when it held; null while it goes on. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
  /** What it states. */
  type?: InputMaybe<RelationType>;
};

/** A Claim in a list: `edges { cursor node { id } }`. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** Its place in the list, to be passed as `after`; opaque, and bound to the same field and arguments. */
  cursor: Scalars['String']['output'];
  /** What stands here in the list: `node { id }`. */
  node: Claim;
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

/** How a text commits itself to what it states. */
export type ClaimStatus =
  /** An accusation or a contested statement. */
  | 'ALLEGED'
  /** Stated as a fact, by the article or by whoever is the claimant. */
  | 'ASSERTED'
  /** Somebody says that it is not so. */
  | 'DENIED'
  /** Considered, asked or made to depend on a condition. */
  | 'HYPOTHETICAL'
  /** The article itself says that it is not so. */
  | 'NEGATED'
  /** Announced or intended, not done yet. */
  | 'PLANNED';

/** How several entities hang together. */
export type ConnectionResult = {
  __typename?: 'ConnectionResult';
  /** Whether the search was not cut short. */
  complete: Scalars['Boolean']['output'];
  /** What cut it short. */
  cutBy?: Maybe<Cut>;
  /** The entities asked for. */
  entities: Array<Entity>;
  /** The entities and links of all of it, without doubles. */
  graph: Graph;
  /** How long it took, in milliseconds. */
  milliseconds: Scalars['Int']['output'];
  /** The paths that tie them together, in the order in which they were joined. */
  paths: Array<Path>;
  /** Those that no allowed path joins to the rest. */
  unconnected: Array<Entity>;
};

/** Why a search stopped before it had seen everything that was asked for. */
export type Cut =
  /** The search had read as many links as one search may. */
  | 'BUDGET'
  /** The time for one search was over. */
  | 'DEADLINE'
  /** The answer is complete for its number of hops; longer paths might exist. */
  | 'HOPS'
  /** As many paths as asked for were found; the next page tells whether there are more. */
  | 'PAGE';

/** What a person has decided about entities. It can be undone, and is kept then too. */
export type Decision = Node & {
  __typename?: 'Decision';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who decided. */
  by: Scalars['String']['output'];
  /** MERGE: the one merged away; SPLIT: the one that mentions leave; NEVER_MERGE: one of the two. As what it has become. */
  entity?: Maybe<Entity>;
  /** Stable across renames, merges and machines; treat it as opaque. */
  id: Scalars['ID']['output'];
  /** What was decided. */
  kind: DecisionKind;
  /** The mentions that a split moves. */
  mentions: Array<Scalars['ID']['output']>;
  /** MERGE: what it became; SPLIT: what was made of the mentions; NEVER_MERGE: the other of the two. */
  other?: Maybe<Entity>;
  /** Its place among all decisions and reviews. */
  seq: Scalars['Int']['output'];
  /** Who undid it; null while it stands. */
  undone?: Maybe<Undoing>;
  /** Why. */
  why: Scalars['String']['output'];
};

/** A page of decisions: `{ nodes { id } pageInfo { endCursor } }`. */
export type DecisionConnection = {
  __typename?: 'DecisionConnection';
  /** The decisions with their places in the list: `edges { cursor }`. */
  edges: Array<DecisionEdge>;
  /** The decisions alone, without their places: `nodes { id }`. */
  nodes: Array<Decision>;
  /** Where the page ends: `pageInfo { hasNextPage endCursor }`. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, such as `42`; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A Decision in a list: `edges { cursor node { id } }`. */
export type DecisionEdge = {
  __typename?: 'DecisionEdge';
  /** Its place in the list, to be passed as `after`; opaque, and bound to the same field and arguments. */
  cursor: Scalars['String']['output'];
  /** What stands here in the list: `node { id }`. */
  node: Decision;
};

/** What a person can decide about entities. */
export type DecisionKind =
  /** Two are one; the id of the one merged away answers with the other. */
  | 'MERGE'
  /** Two are not one, and are neither merged nor suggested any more. */
  | 'NEVER_MERGE'
  /** Some mentions mean another than the rest, and get an entity of their own. */
  | 'SPLIT';

/** In which direction a path may walk a type of link. */
export type Direction =
  /** From object to subject. */
  | 'BACKWARD'
  /** Either way. */
  | 'BOTH'
  /** From subject to object: from the person detained to whoever detained them. */
  | 'FORWARD';

/** A person, body, state, place, offence or case, over all the articles that mention it. */
export type Entity = {
  /** Other names that articles use for it: "Meng". */
  aliases: Array<Scalars['String']['output']>;
  /** How many links it has, of any type and status. */
  degree: Scalars['Int']['output'];
  /** Stable across renames, merges and machines; treat it as opaque. */
  id: Scalars['ID']['output'];
  /** ISO 3166-1 code of a state or territory: "CN". */
  iso3166?: Maybe<Scalars['String']['output']>;
  /** Its fullest name: "Meng Wanzhou". */
  name: Scalars['String']['output'];
  /** Its links, the surest first, asserted or alleged unless asked otherwise: `relations(first: 3)`. */
  relations: RelationConnection;
  /** Its type, the same as its GraphQL type: `Person`, `State` … */
  type: EntityType;
  /** Wikidata item: "Q148". */
  wikidata?: Maybe<Scalars['String']['output']>;
};


/** A person, body, state, place, offence or case, over all the articles that mention it. */
export type EntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: RelationOrder;
  where?: InputMaybe<LinkFilter>;
};

/** A page of entities: `{ nodes { id } pageInfo { endCursor } }`. */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** The entities with their places in the list: `edges { cursor }`. */
  edges: Array<EntityEdge>;
  /** The entities alone, without their places: `nodes { id }`. */
  nodes: Array<Entity>;
  /** Where the page ends: `pageInfo { hasNextPage endCursor }`. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, such as `42`; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An Entity in a list: `edges { cursor node { id } }`. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** Its place in the list, to be passed as `after`; opaque, and bound to the same field and arguments. */
  cursor: Scalars['String']['output'];
  /** What stands here in the list: `node { id }`. */
  node: Entity;
};

/** An entity as one article names it: what a split moves. */
export type EntityMention = Node & {
  __typename?: 'EntityMention';
  /** The article that names it. */
  article?: Maybe<Article>;
  /** Stable across renames, merges and machines; treat it as opaque. */
  id: Scalars['ID']['output'];
  /** The fullest name that the article gives it. */
  name: Scalars['String']['output'];
};

/** A page of mentions: `{ nodes { id } pageInfo { endCursor } }`. */
export type EntityMentionConnection = {
  __typename?: 'EntityMentionConnection';
  /** The mentions with their places in the list: `edges { cursor }`. */
  edges: Array<EntityMentionEdge>;
  /** The mentions alone, without their places: `nodes { id }`. */
  nodes: Array<EntityMention>;
  /** Where the page ends: `pageInfo { hasNextPage endCursor }`. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, such as `42`; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An EntityMention in a list: `edges { cursor node { id } }`. */
export type EntityMentionEdge = {
  __typename?: 'EntityMentionEdge';
  /** Its place in the list, to be passed as `after`; opaque, and bound to the same field and arguments. */
  cursor: Scalars['String']['output'];
  /** What stands here in the list: `node { id }`. */
  node: EntityMention;
};

/** In which order entities are listed. `entities(search: "kov", order: CONNECTED)` */
export type EntityOrder =
  /** The one with the most links first, by `degree`. */
  | 'CONNECTED'
  /** The name that fits the words best first: for `"meng"`, Meng Wanzhou before Mengxi Ltd. */
  | 'MATCH';

/** An entity, by `id` or by exact `name` (case, accents and punctuation do not matter; aliases count). `{name: "Meng Wanzhou"}` */
export type EntityRef = {
  /** Its id. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Its name or one of its aliases. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** With a name: its type, to tell namesakes apart. */
  type?: InputMaybe<EntityType>;
};

/** What kind of thing an entity is. */
export type EntityType =
  /** A named proceeding or trial, when an article names one. */
  | 'Case'
  /** What somebody is charged with, convicted of or accused of: "spying" and "espionage charges" are both espionage. */
  | 'Offence'
  /** A company, agency, court, prosecutor’s office, party, armed group, NGO or news outlet. */
  | 'Organization'
  /** A named human being. */
  | 'Person'
  /** A named location that is not a state: a city, region, prison or airport, and a territory with an ISO code of its own such as Hong Kong. */
  | 'Place'
  /** A country or its government: one entity per ISO 3166-1 code. A capital that acts or speaks ("Beijing denied…") is its State. */
  | 'State';

/** What a type of entity means. */
export type EntityTypeDefinition = {
  __typename?: 'EntityTypeDefinition';
  /** Whether paths pass through such entities unless asked otherwise. */
  bridgesByDefault: Scalars['Boolean']['output'];
  /** What it means. */
  meaning: Scalars['String']['output'];
  /** The type. */
  name: EntityType;
};

/** Distinct entities and links, ready for a renderer: both ends of every edge are among the nodes. */
export type Graph = {
  __typename?: 'Graph';
  /** The links, each once. */
  edges: Array<Relation>;
  /** The entities, each once. */
  nodes: Array<Entity>;
};

/** One step of a path. */
export type Hop = {
  __typename?: 'Hop';
  /** Where the step begins. */
  from: Entity;
  /** The best link between the two, in the order asked for. Its own subject may be either end: `sentence` reads it the way the path goes. */
  relation: Relation;
  /** All the links between the two that the question allows, the best first. */
  relations: Array<Relation>;
  /** The hop in plain words, in the direction of the path: "Canada detained Meng Wanzhou". */
  sentence: Scalars['String']['output'];
  /** How sure it is that the link holds on the date of `asOf`; null when none was asked for. */
  timing?: Maybe<Timing>;
  /** Where it ends. */
  to: Entity;
};

/** A constraint of a path question that can be lifted. */
export type LiftableConstraint =
  /** The date on which links must hold. */
  | 'AS_OF'
  /** The entities to avoid. */
  | 'AVOID'
  /** That hops follow each other in time. */
  | 'CHRONOLOGICAL'
  /** The rule that hubs are not crossed. */
  | 'HUBS'
  /** The claimants to ignore. */
  | 'IGNORED_CLAIMANTS'
  /** The publishers to ignore. */
  | 'IGNORED_PUBLISHERS'
  /** The instant at which the graph must have known them. */
  | 'KNOWN_AT'
  /** The most hops; lifted, it is 8. */
  | 'MAX_HOPS'
  /** The least confidence. */
  | 'MIN_CONFIDENCE'
  /** The least number of independent sources. */
  | 'MIN_SOURCES'
  /** The statuses that count; lifted, every status, denied and hypothetical ones too. */
  | 'STATUSES'
  /** The types of entity to pass through; lifted, every type, offences too. */
  | 'THROUGH'
  /** The types of link and their directions; lifted, every type both ways. */
  | 'TYPES'
  /** The entities to pass. */
  | 'VIA';

/** Which links to show. Everything left out takes its default. `{types: [DETAINED_BY], minSources: 2}` */
export type LinkFilter = {
  /** Only links that may hold on this date; imprecise dates are intervals. */
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Least confidence, 0 to 1. Default: 0. */
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Least number of independent sources. Default: 1. */
  minSources?: InputMaybe<Scalars['Int']['input']>;
  /** A link counts when one of its claims has one of these. Default: ASSERTED and ALLEGED. */
  statuses?: InputMaybe<Array<ClaimStatus>>;
  /** Types of link. Default: all. */
  types?: InputMaybe<Array<RelationType>>;
  /** With `asOf`: whether links without any date count. Default: true. */
  undated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Why an article was not loaded. */
export type LoadArticleError = {
  __typename?: 'LoadArticleError';
  /** The code that `extensions.code` would have for this article alone. */
  code: Scalars['String']['output'];
  /** What was expected, what came, and what to do. */
  message: Scalars['String']['output'];
};

/** An article to load: give its text, its page as html, or nothing but the url to read the page from. */
export type LoadArticleInput = {
  /** Who wrote it. */
  author?: InputMaybe<Scalars['String']['input']>;
  /** The HTML page that holds it: the story is taken out, and what the page says of itself is used below. */
  html?: InputMaybe<Scalars['String']['input']>;
  /** The BCP 47 code of its language, such as en; left out, what the page says. */
  language?: InputMaybe<Scalars['LanguageCode']['input']>;
  /** When it was published: 2020-06-21. "On Friday" is understood from it. Left out, what the page says or the date in its dateline. */
  publishedAt?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Who published it; left out, what the page says or the agency in its dateline. */
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** The whole text, headline included, in English. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Its headline; left out, what the page says or the first line when that stands alone. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Where it was published. A later text under the same address replaces what this one states. Without text and html the page is read from there; it must be on the public web. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** What loading an article did. */
export type LoadArticlePayload = {
  __typename?: 'LoadArticlePayload';
  /** The article, with what was read from it. */
  article: Article;
  /** How many claims were read; 0 when the graph had the article already. */
  claimCount: Scalars['Int']['output'];
  /** Whether the graph did not have the article before. */
  created: Scalars['Boolean']['output'];
  /** How many entities were read; 0 when the graph had the article already. */
  mentionCount: Scalars['Int']['output'];
  /** What to know about the result: "not in English: no claims were read". */
  notices: Array<Scalars['String']['output']>;
  /** Whether it replaced an earlier text of the same address. */
  revised: Scalars['Boolean']['output'];
};

/** What became of one of several articles: it was loaded, or it was not. */
export type LoadArticleResult = {
  __typename?: 'LoadArticleResult';
  /** Why it failed; null when it was loaded. */
  error?: Maybe<LoadArticleError>;
  /** Its place in the list that was given, from 0. */
  index: Scalars['Int']['output'];
  /** What loading it did; null when it failed. */
  loaded?: Maybe<LoadArticlePayload>;
};

/** What loading several articles did. */
export type LoadArticlesPayload = {
  __typename?: 'LoadArticlesPayload';
  /** How many failed. */
  failedCount: Scalars['Int']['output'];
  /** How many are in the graph now. */
  loadedCount: Scalars['Int']['output'];
  /** One result for each article, in the order given. */
  results: Array<LoadArticleResult>;
};

/** What speaks for or against two entities being one. */
export type MergeReasonKind =
  /** The initials and the surname agree. */
  | 'INITIALS'
  /** An article links the two to each other: speaks against. */
  | 'LINKED'
  /** One has a middle name more. */
  | 'MIDDLE_NAME'
  /** They are nationals of two States: speaks against. */
  | 'OTHER_STATE'
  /** An article names both and keeps them apart: speaks against. */
  | 'SAME_ARTICLE'
  /** Both have one identifier in another catalogue. */
  | 'SAME_EXTERNAL_ID'
  /** Both have one name, as entities of two types. */
  | 'SAME_NAME'
  /** Articles use one name for both. */
  | 'SHARED_ALIAS'
  /** Both are linked to the same entities. */
  | 'SHARED_NEIGHBOURS'
  /** Both hold an office or a job at one body. */
  | 'SHARED_OFFICE'
  /** Both are nationals of one State. */
  | 'SHARED_STATE'
  /** The names differ by a letter or two. */
  | 'SPELLING'
  /** One is the other's surname alone. */
  | 'SURNAME_ONLY'
  /** The names are written alike in Latin letters. */
  | 'TRANSLITERATION'
  /** The same words in another order. */
  | 'WORD_ORDER';

/** Two entities that may be one. Nobody merges them but a person. */
export type MergeSuggestion = {
  __typename?: 'MergeSuggestion';
  /** The one with fewer links, to merge away. */
  entity?: Maybe<Entity>;
  /** The one that it would become. */
  into?: Maybe<Entity>;
  /** What speaks for and against, the weightiest first. */
  reasons: Array<MergeSuggestionReason>;
  /** How much speaks for it, 0 to 1: to rank by, no probability. */
  score: Scalars['Float']['output'];
};

/** One thing that speaks for or against two entities being one. */
export type MergeSuggestionReason = {
  __typename?: 'MergeSuggestionReason';
  /** What it is. */
  kind: MergeReasonKind;
  /** How far it moves the score; below zero it speaks against. */
  weight: Scalars['Float']['output'];
  /** In words. */
  words: Scalars['String']['output'];
};

/** An entity that has more links than are shown. */
export type More = {
  __typename?: 'More';
  /** How many of its links are not shown. */
  count: Scalars['Int']['output'];
  /** The entity. */
  entity: Entity;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Reads an article and adds what it states to the graph, in one transaction. Loading the same text again changes nothing. */
  loadArticle: LoadArticlePayload;
  /** Loads several articles, each on its own: one that fails has its error in its result and does not stop the others. */
  loadArticles: LoadArticlesPayload;
  /** Merges an entity into another: all its mentions, also those of articles to come, mean the other, and its id answers with it. No claim is rewritten; undoDecision takes it back. */
  mergeEntities: Decision;
  /** Decides that two entities are not one: they are neither merged nor suggested until that is undone. */
  neverMerge: Decision;
  /** Takes back the retraction of an article. False when it was not retracted. */
  restoreArticle: Scalars['Boolean']['output'];
  /** Takes all that an article states out of the graph and keeps it as history. Loading the same text again does not bring it back; restoreArticle or a revised text does. False when it was retracted already. */
  retractArticle: Scalars['Boolean']['output'];
  /** Accepts, rejects or corrects a claim without touching its article. Loading the article again does not bring a rejected claim back. */
  reviewClaim: Review;
  /** Takes mentions out of an entity and makes an entity of its own of them: `other` of the decision. Later mentions of the name in other articles stay with the first; later texts of the same articles keep to the split. */
  splitEntity: Decision;
  /** Undoes a decision, whatever was decided after it: all others go on to stand. */
  undoDecision: Decision;
  /** Undoes a review: what was said of the claim before it counts again. */
  undoReview: Review;
};


export type MutationLoadArticleArgs = {
  input: LoadArticleInput;
};


export type MutationLoadArticlesArgs = {
  inputs: Array<LoadArticleInput>;
};


export type MutationMergeEntitiesArgs = {
  entity: Scalars['ID']['input'];
  into: Scalars['ID']['input'];
  signature: Signature;
};


export type MutationNeverMergeArgs = {
  one: Scalars['ID']['input'];
  other: Scalars['ID']['input'];
  signature: Signature;
};


export type MutationRestoreArticleArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRetractArticleArgs = {
  id: Scalars['ID']['input'];
  signature: Signature;
};


export type MutationReviewClaimArgs = {
  claim: Scalars['ID']['input'];
  correction?: InputMaybe<ClaimCorrection>;
  signature: Signature;
  verdict: Verdict;
};


export type MutationSplitEntityArgs = {
  entity: Scalars['ID']['input'];
  mentions: Array<Scalars['ID']['input']>;
  signature: Signature;
};


export type MutationUndoDecisionArgs = {
  decision: Scalars['ID']['input'];
  signature: Signature;
};


export type MutationUndoReviewArgs = {
  review: Scalars['ID']['input'];
  signature: Signature;
};

/** What surrounds an entity. */
export type Neighbourhood = {
  __typename?: 'Neighbourhood';
  /** The entity asked for. */
  centre: Entity;
  /** The links among them that were read, each once. */
  edges: Array<Relation>;
  /** Who has more links than these, and how many. */
  more: Array<More>;
  /** The entities, each once, the centre first. */
  nodes: Array<Entity>;
};

/** Anything with an id of its own, to be looked up again with `node`. */
export type Node = {
  /** Stable across renames, merges and machines; treat it as opaque. */
  id: Scalars['ID']['output'];
};

/** What somebody is charged with, accused or convicted of: "espionage". */
export type Offence = Entity & Node & {
  __typename?: 'Offence';
  /** Other names that articles use for it: "Meng". */
  aliases: Array<Scalars['String']['output']>;
  /** How many links it has, of any type and status. */
  degree: Scalars['Int']['output'];
  /** Stable across renames, merges and machines; treat it as opaque. */
  id: Scalars['ID']['output'];
  /** ISO 3166-1 code of a state or territory: "CN". */
  iso3166?: Maybe<Scalars['String']['output']>;
  /** Its fullest name: "Meng Wanzhou". */
  name: Scalars['String']['output'];
  /** Its links, the surest first, asserted or alleged unless asked otherwise: `relations(first: 3)`. */
  relations: RelationConnection;
  /** Its type, the same as its GraphQL type: `Person`, `State` … */
  type: EntityType;
  /** Wikidata item: "Q148". */
  wikidata?: Maybe<Scalars['String']['output']>;
};


/** What somebody is charged with, accused or convicted of: "espionage". */
export type OffenceRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: RelationOrder;
  where?: InputMaybe<LinkFilter>;
};

/** A company, agency, court, party, armed group, NGO or news outlet. */
export type Organization = Entity & Node & {
  __typename?: 'Organization';
  /** Other names that articles use for it: "Meng". */
  aliases: Array<Scalars['String']['output']>;
  /** How many links it has, of any type and status. */
  degree: Scalars['Int']['output'];
  /** Stable across renames, merges and machines; treat it as opaque. */
  id: Scalars['ID']['output'];
  /** ISO 3166-1 code of a state or territory: "CN". */
  iso3166?: Maybe<Scalars['String']['output']>;
  /** Its fullest name: "Meng Wanzhou". */
  name: Scalars['String']['output'];
  /** Its links, the surest first, asserted or alleged unless asked otherwise: `relations(first: 3)`. */
  relations: RelationConnection;
  /** Its type, the same as its GraphQL type: `Person`, `State` … */
  type: EntityType;
  /** Wikidata item: "Q148". */
  wikidata?: Maybe<Scalars['String']['output']>;
};


/** A company, agency, court, party, armed group, NGO or news outlet. */
export type OrganizationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: RelationOrder;
  where?: InputMaybe<LinkFilter>;
};

/** Names of the same relation elsewhere. */
export type OtherVocabularies = {
  __typename?: 'OtherVocabularies';
  /** Event code of PLOVER or CAMEO. */
  cameo?: Maybe<Scalars['String']['output']>;
  /** Schema of FollowTheMoney. */
  followTheMoney?: Maybe<Scalars['String']['output']>;
  /** Property of Wikidata. */
  wikidata?: Maybe<Scalars['String']['output']>;
};

/** Where a page ends and whether there is more, as Relay defines it: `{ "hasNextPage": true, "endCursor": "WyJ…" }`. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last of the page, such as `"WyJ…"`: pass it as `after` to go on. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are more after this page: `true` means that `after: endCursor` answers with some. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page does not begin the list: `true` when `after` was given. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first of the page, such as `"WyJ…"`. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A way in which two entities are linked; no entity is on it twice. */
export type Path = {
  __typename?: 'Path';
  /** Its place in the list; null outside of one. */
  cursor?: Maybe<Scalars['String']['output']>;
  /** Its steps, in order. */
  hops: Array<Hop>;
  /** How many hops it has. */
  length: Scalars['Int']['output'];
  /** The path in plain words. */
  sentence: Scalars['String']['output'];
  /** The hop that the path can rely on least. */
  weakestHop: Hop;
};

/** What a path may walk over and must look like. Everything left out takes its default. `{statuses: [ASSERTED], minSources: 2, avoid: [{name: "China"}]}` */
export type PathFilter = {
  /** Only links that may hold on this date. Imprecise dates are intervals: "2018" may be any day of it, and every hop says in `timing` how sure it is. */
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Entities that no path may pass. */
  avoid?: InputMaybe<Array<EntityRef>>;
  /** Only paths whose hops can have begun one after the other; a hop without a date fits anywhere. Default: false. */
  chronological?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether paths may cross hubs. Default: false. */
  crossHubs?: InputMaybe<Scalars['Boolean']['input']>;
  /** Types to walk in one direction only; they are added to those above. Default: every type both ways. */
  directions?: InputMaybe<Array<TypeDirection>>;
  /** Types of link not to walk, taken from those above. */
  excludeTypes?: InputMaybe<Array<RelationType>>;
  /** An entity with more links than this is a hub: it may end a path, but is no bridge. Default: 1000. */
  hubDegree?: InputMaybe<Scalars['Int']['input']>;
  /** Entities that count as hubs whatever their number of links. */
  hubs?: InputMaybe<Array<EntityRef>>;
  /** Claimants whose word does not count: links are computed again without what they say. */
  ignoreClaimants?: InputMaybe<Array<EntityRef>>;
  /** Publishers whose claims do not count, by name: links are computed again without them. `["Example News"]` */
  ignorePublishers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only what this graph knew then, with what it has withdrawn since: `"2024-03-08"`. */
  knownAt?: InputMaybe<Scalars['DayOrDateTime']['input']>;
  /** Least confidence of every link, 0 to 1. Default: 0. */
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Least number of independent sources of every link. Default: 1. */
  minSources?: InputMaybe<Scalars['Int']['input']>;
  /** A link counts when one of its claims has one of these. Default: ASSERTED and ALLEGED. */
  statuses?: InputMaybe<Array<ClaimStatus>>;
  /** Types of entity to pass through. Default: all but Offence: a shared charge is not a link. */
  through?: InputMaybe<Array<EntityType>>;
  /** Types of link to walk. Default: all but LINKED_TO, LOCATED_IN and NATIONAL_OF, which tie nobody to anybody in particular. */
  types?: InputMaybe<Array<RelationType>>;
  /** With `asOf`: whether links without any date count. Default: true. */
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Entities that every path must pass, in any order, whatever their type and number of links. */
  via?: InputMaybe<Array<EntityRef>>;
};

/** Which paths come first. */
export type PathOrder =
  /** The latest report of its oldest link; among equals the shortest. */
  | 'NEWEST'
  /** Fewest hops; among equals the strongest. */
  | 'SHORTEST'
  /** The product of the strengths of its hops, whatever its length: confidence, times a weight of the firmest status, times 1 − 2^−n for n independent sources. */
  | 'STRONGEST';

/** Where a search read the links. */
export type PathSource =
  /** A copy of the links in memory, in step with the database. */
  | 'MEMORY'
  /** The database. */
  | 'NEO4J';

/** How two groups of entities are linked, and how far the answer can be relied on. */
export type PathsResult = {
  __typename?: 'PathsResult';
  /** Why there is no path; null when there is one, or when the search was cut short. */
  absence?: Maybe<Absence>;
  /** Whether these, with the pages before them, are all the paths of at most `maxHops` that the question allows. */
  complete: Scalars['Boolean']['output'];
  /** What ended the search; null when nothing is left to find, however long. */
  cutBy?: Maybe<Cut>;
  /** The entities that `from` meant. */
  from: Array<Entity>;
  /** The entities and links of all these paths, without doubles. */
  graph: Graph;
  /** Entities with too many links to be crossed, that the search met. */
  hubsNotCrossed: Array<Entity>;
  /** How many links it read. */
  linksRead: Scalars['Int']['output'];
  /** How long it took, in milliseconds. */
  milliseconds: Scalars['Int']['output'];
  /** Where the page of paths ends, and whether there are more. */
  pageInfo: PageInfo;
  /** The paths, in the order asked for. */
  paths: Array<Path>;
  /** How many entities the search reached from `from`. */
  reachedFrom: Scalars['Int']['output'];
  /** How many entities it reached from `to`. */
  reachedTo: Scalars['Int']['output'];
  /** Where it read the links. */
  source: PathSource;
  /** The entities that `to` meant. */
  to: Array<Entity>;
};

/** A named human being. */
export type Person = Entity & Node & {
  __typename?: 'Person';
  /** Other names that articles use for it: "Meng". */
  aliases: Array<Scalars['String']['output']>;
  /** How many links it has, of any type and status. */
  degree: Scalars['Int']['output'];
  /** Stable across renames, merges and machines; treat it as opaque. */
  id: Scalars['ID']['output'];
  /** ISO 3166-1 code of a state or territory: "CN". */
  iso3166?: Maybe<Scalars['String']['output']>;
  /** Its fullest name: "Meng Wanzhou". */
  name: Scalars['String']['output'];
  /** Its links, the surest first, asserted or alleged unless asked otherwise: `relations(first: 3)`. */
  relations: RelationConnection;
  /** Its type, the same as its GraphQL type: `Person`, `State` … */
  type: EntityType;
  /** Wikidata item: "Q148". */
  wikidata?: Maybe<Scalars['String']['output']>;
};


/** A named human being. */
export type PersonRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: RelationOrder;
  where?: InputMaybe<LinkFilter>;
};

/** A named location that is not a state: a city, region, prison or airport. */
export type Place = Entity & Node & {
  __typename?: 'Place';
  /** Other names that articles use for it: "Meng". */
  aliases: Array<Scalars['String']['output']>;
  /** How many links it has, of any type and status. */
  degree: Scalars['Int']['output'];
  /** Stable across renames, merges and machines; treat it as opaque. */
  id: Scalars['ID']['output'];
  /** ISO 3166-1 code of a state or territory: "CN". */
  iso3166?: Maybe<Scalars['String']['output']>;
  /** Its fullest name: "Meng Wanzhou". */
  name: Scalars['String']['output'];
  /** Its links, the surest first, asserted or alleged unless asked otherwise: `relations(first: 3)`. */
  relations: RelationConnection;
  /** Its type, the same as its GraphQL type: `Person`, `State` … */
  type: EntityType;
  /** Wikidata item: "Q148". */
  wikidata?: Maybe<Scalars['String']['output']>;
};


/** A named location that is not a state: a city, region, prison or airport. */
export type PlaceRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: RelationOrder;
  where?: InputMaybe<LinkFilter>;
};

/** Particulars of a claim beside its two ends. */
export type Qualifiers = {
  __typename?: 'Qualifiers';
  /** What kind of kin: "wife". */
  kinship?: Maybe<Scalars['String']['output']>;
  /** For what offence. */
  offence?: Maybe<Scalars['String']['output']>;
  /** Where. */
  place?: Maybe<Scalars['String']['output']>;
  /** The office or job: "Chief Financial Officer". */
  role?: Maybe<Scalars['String']['output']>;
  /** For how long: "11 years". */
  term?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** An article by id, or null. */
  article?: Maybe<Article>;
  /** Articles, the newest first unless asked otherwise: `articles(where: {publishers: ["Reuters"]}, first: 10)`. */
  articles: ArticleConnection;
  /** A claim by id, also one that was withdrawn or rejected, or null: `claim(id: "clm_5hT0zq8vJ3xWb1Yc")`. */
  claim?: Maybe<Claim>;
  /** Claims, each with its sentence: `claims(where: {entities: [{name: "Huawei"}], statuses: [ALLEGED]}, order: NEWEST)`. */
  claims: ClaimConnection;
  /** A small graph that ties several entities together: `connect(entities: [{name: "Huawei"}, {name: "Michael Kovrig"}, {name: "Justin Trudeau"}])`. For k entities it is at most 2 − 2/k times as large as the smallest. */
  connect: ConnectionResult;
  /** What people have decided about entities, the latest first. */
  decisions: DecisionConnection;
  /** Entities whose names or aliases contain words that begin with the words given, the best match first. Case and accents do not matter, and every symbol stands for itself: `entities(search: "meng")`. */
  entities: EntityConnection;
  /** An entity by id, or null. */
  entity?: Maybe<Entity>;
  /** In which articles an entity is named and how: what splitEntity can take out of it. */
  entityMentions: EntityMentionConnection;
  /** What entities can be. */
  entityTypes: Array<EntityTypeDefinition>;
  /** Entities that may be one, the likeliest first, with what speaks for and against. Pairs that were decided to be two are left out. */
  mergeSuggestions: Array<MergeSuggestion>;
  /** What surrounds an entity, the surest links first: `neighbourhood(of: {name: "Canada"}, depth: 1)`. */
  neighbourhood: Neighbourhood;
  /** Anything by its id, or null: `node(id: "ent_0Qk3c9yVbW2nLr7d") { ... on Person { name } }`. */
  node?: Maybe<Node>;
  /** Several things by their ids, in the order given, null for each that there is not: `nodes(ids: ["ent_…"])`. */
  nodes: Array<Maybe<Node>>;
  /** How two entities, or two groups of entities, are linked: `paths(from: {name: "Meng Wanzhou"}, to: {name: "Michael Kovrig"})`. Every hop carries the claims behind it. */
  paths: PathsResult;
  /** A link by id, or null when no claim supports it any more: `relation(id: "rel_0Qk3c9yVbW2nLr7d")`. */
  relation?: Maybe<Relation>;
  /** What links can state. */
  relationTypes: Array<RelationTypeDefinition>;
  /** What people have said of claims, the latest first. */
  reviews: ReviewConnection;
  /** What was claimed about an entity, or between several, in the order of the dates: `timeline(of: {name: "Meng Wanzhou"})`. A claim without a date of its own has its article’s. */
  timeline: ClaimConnection;
};


export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: ArticleOrder;
  where?: InputMaybe<ArticleFilter>;
};


export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: ClaimOrder;
  where?: InputMaybe<ClaimFilter>;
};


export type QueryConnectArgs = {
  entities: Array<EntityRef>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<PathOrder>;
  where?: InputMaybe<PathFilter>;
};


export type QueryDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  entity?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  minDegree?: Scalars['Int']['input'];
  order?: EntityOrder;
  search: Scalars['String']['input'];
  types?: InputMaybe<Array<EntityType>>;
};


export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEntityMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  entity: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
};


export type QueryMergeSuggestionsArgs = {
  entity?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryNeighbourhoodArgs = {
  depth?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
  of: EntityRef;
  where?: InputMaybe<LinkFilter>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryPathsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Array<EntityRef>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<PathOrder>;
  to: Array<EntityRef>;
  where?: InputMaybe<PathFilter>;
};


export type QueryRelationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  claim?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  between?: InputMaybe<Array<EntityRef>>;
  first?: Scalars['Int']['input'];
  of?: InputMaybe<EntityRef>;
};

/** A link between two entities: all that articles state of one type about one pair, taken together. */
export type Relation = Node & {
  __typename?: 'Relation';
  /** How many articles make those claims. */
  articleCount: Scalars['Int']['output'];
  /** How many claims stand behind it. */
  claimCount: Scalars['Int']['output'];
  /** The claims behind it, firmest and surest first, each with its sentence. */
  claims: Array<Claim>;
  /** Probability, 0 to 1, that the articles really state the link: the surest claim of each publisher, combined as independent sources. It measures reading, not truth. */
  confidence: Scalars['Float']['output'];
  /** When it was first reported. */
  firstReported?: Maybe<Scalars['PartialDate']['output']>;
  /** Stable across renames, merges and machines; treat it as opaque. */
  id: Scalars['ID']['output'];
  /** When it was last reported. */
  lastReported?: Maybe<Scalars['PartialDate']['output']>;
  /** The other end. */
  object: Entity;
  /** The publishers of those articles, each once. */
  publishers: Array<Scalars['String']['output']>;
  /** When this graph first knew it. */
  recordedAt: Scalars['DateTime']['output'];
  /** The link in plain words: "Meng Wanzhou was detained by Canada". */
  sentence: Scalars['String']['output'];
  /** How many independent sources its confidence rests on; outlets that print one text are one source. */
  sourceCount: Scalars['Int']['output'];
  /** The statuses its claims have, the firmest first. */
  statuses: Array<ClaimStatus>;
  /** Of whom or what the link is said. */
  subject: Entity;
  /** What the link states, read from subject to object. */
  type: RelationType;
  /** Since when it holds, or when it happened, if an article says so. */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it held; null while it goes on or when unknown. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
};


/** A link between two entities: all that articles state of one type about one pair, taken together. */
export type RelationClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of links: `{ nodes { id } pageInfo { endCursor } }`. */
export type RelationConnection = {
  __typename?: 'RelationConnection';
  /** The links with their places in the list: `edges { cursor }`. */
  edges: Array<RelationEdge>;
  /** The links alone, without their places: `nodes { id }`. */
  nodes: Array<Relation>;
  /** Where the page ends: `pageInfo { hasNextPage endCursor }`. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, such as `42`; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A Relation in a list: `edges { cursor node { id } }`. */
export type RelationEdge = {
  __typename?: 'RelationEdge';
  /** Its place in the list, to be passed as `after`; opaque, and bound to the same field and arguments. */
  cursor: Scalars['String']['output'];
  /** What stands here in the list: `node { id }`. */
  node: Relation;
};

/** In which order links are listed. `relations(order: LATEST)` */
export type RelationOrder =
  /** The one reported last first, by `lastReported`. */
  | 'LATEST'
  /** By `confidence`, among equals by `claimCount`. */
  | 'SUREST';

/** What a link states, read from subject to object. */
export type RelationType =
  /** Informal allegation by. Subject was accused by object; the other way: accuses. */
  | 'ACCUSED_BY'
  /** Informal allegation of. Subject was accused of object; the other way: allegation against. */
  | 'ACCUSED_OF'
  /** Cleared of, charge dropped. Subject was acquitted of object; the other way: acquittal of. */
  | 'ACQUITTED_OF'
  /** Known personal or business tie. Subject is an associate of object; the other way: associate of. */
  | 'ASSOCIATE_OF'
  /** Used force against. Subject attacked object; the other way: attacked by. */
  | 'ATTACKED'
  /** The authority that laid the charge. Subject was charged by object; the other way: charged. */
  | 'CHARGED_BY'
  /** The jurisdiction or city of the charge. Subject was charged in object; the other way: venue of charge of. */
  | 'CHARGED_IN'
  /** Formally charged or indicted with. Subject was charged with object; the other way: charge against. */
  | 'CHARGED_WITH'
  /** Found guilty of, pleaded guilty to. Subject was convicted of object; the other way: conviction of. */
  | 'CONVICTED_OF'
  /** Condemned, denounced, warned. Subject criticised object; the other way: criticised by. */
  | 'CRITICISED'
  /** Called for the freeing of. Subject demanded the release of object; the other way: release demanded by. */
  | 'DEMANDED_RELEASE_OF'
  /** Is or was held in custody, arrested or jailed by. Subject was detained by object; the other way: detains. */
  | 'DETAINED_BY'
  /** Where custody happened. Subject was detained in object; the other way: place of detention of. */
  | 'DETAINED_IN'
  /** Works or worked for. Subject worked for object; the other way: employs. */
  | 'EMPLOYED_BY'
  /** Deported, expelled, banned. Subject was expelled by object; the other way: expelled. */
  | 'EXPELLED_BY'
  /** Surrender has happened. Subject was extradited to object; the other way: received by extradition. */
  | 'EXTRADITED_TO'
  /** The requesting state. Subject has extradition sought by object; the other way: seeks extradition of. */
  | 'EXTRADITION_SOUGHT_BY'
  /** The state asked to surrender. Subject has extradition sought from object; the other way: asked to extradite. */
  | 'EXTRADITION_SOUGHT_FROM'
  /** Kin. Subject is family of object; the other way: family of. */
  | 'FAMILY_OF'
  /** An inquiry is open. Subject was investigated by object; the other way: investigates. */
  | 'INVESTIGATED_BY'
  /** Death caused by. Subject was killed by object; the other way: killed. */
  | 'KILLED_BY'
  /** A tie the text states but no type above names; off paths unless asked for. Subject is linked to object; the other way: linked to. */
  | 'LINKED_TO'
  /** Seat, site, residence. Subject is located in object; the other way: location of. */
  | 'LOCATED_IN'
  /** Membership. Subject was a member of object; the other way: has member. */
  | 'MEMBER_OF'
  /** Meeting, talks, call. Subject met with object; the other way: met with. */
  | 'MET_WITH'
  /** Citizenship or demonym. Subject is a national of object; the other way: has national. */
  | 'NATIONAL_OF'
  /** Director, executive, minister, head of. Subject was an officer of object; the other way: has officer. */
  | 'OFFICER_OF'
  /** Owner, parent, founder. Subject owns object; the other way: owned by. */
  | 'OWNS'
  /** Freed, bailed or paroled by. Subject was released by object; the other way: released. */
  | 'RELEASED_BY'
  /** Counsel, agent or envoy of. Subject was represented by object; the other way: represents. */
  | 'REPRESENTED_BY'
  /** Listed or restricted by. Subject was sanctioned by object; the other way: sanctions. */
  | 'SANCTIONED_BY'
  /** Sentence handed down by. Subject was sentenced by object; the other way: sentenced. */
  | 'SENTENCED_BY'
  /** Spoke on behalf of: a minister or spokesperson for the state or body, a lawyer for a client, a minister for detained nationals. Subject spoke for object; the other way: spoken for by. */
  | 'SPOKE_FOR'
  /** Civil proceedings. Subject was sued by object; the other way: sued. */
  | 'SUED_BY'
  /** Praised, backed, stood by. Subject supported object; the other way: supported by. */
  | 'SUPPORTED';

/** What a type of relation means. */
export type RelationTypeDefinition = {
  __typename?: 'RelationTypeDefinition';
  /** The group of related types it belongs to: "custody". */
  family: Scalars['String']['output'];
  /** Its name read from object to subject: "detains". */
  inverseName: Scalars['String']['output'];
  /** What stands between object and subject: "detained". */
  inversePhrase: Scalars['String']['output'];
  /** What it means. */
  meaning: Scalars['String']['output'];
  /** The type. */
  name: RelationType;
  /** Types of entity that may be its object. */
  object: Array<EntityType>;
  /** Whether paths run over it unless asked otherwise. */
  onPathsByDefault: Scalars['Boolean']['output'];
  /** What stands between subject and object: "was detained by". */
  phrase: Scalars['String']['output'];
  /** Particulars that its claims carry. */
  qualifiers: Array<Scalars['String']['output']>;
  /** Names of the same relation elsewhere. */
  same: OtherVocabularies;
  /** Types of entity that may be its subject. */
  subject: Array<EntityType>;
  /** Whether it holds both ways, so that its direction carries no meaning. */
  symmetric: Scalars['Boolean']['output'];
};

/** A constraint without which there would be a path. */
export type Relaxation = {
  __typename?: 'Relaxation';
  /** The constraint. */
  constraint: LiftableConstraint;
  /** The shortest path that it keeps out. */
  path: Path;
};

/** What a person has said of a claim. It holds when the article is loaded again or revised, as long as it has the sentence. */
export type Review = Node & {
  __typename?: 'Review';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who said it. */
  by: Scalars['String']['output'];
  /** The claim that it was said of. */
  claim: Scalars['ID']['output'];
  /** Stable across renames, merges and machines; treat it as opaque. */
  id: Scalars['ID']['output'];
  /** The claim that it was said of, as it counts now. */
  reviewed?: Maybe<Claim>;
  /** Its place among all decisions and reviews. */
  seq: Scalars['Int']['output'];
  /** Who undid it; null while it stands. */
  undone?: Maybe<Undoing>;
  /** What was said. */
  verdict: Verdict;
  /** Why. */
  why: Scalars['String']['output'];
};

/** A page of reviews: `{ nodes { id } pageInfo { endCursor } }`. */
export type ReviewConnection = {
  __typename?: 'ReviewConnection';
  /** The reviews with their places in the list: `edges { cursor }`. */
  edges: Array<ReviewEdge>;
  /** The reviews alone, without their places: `nodes { id }`. */
  nodes: Array<Review>;
  /** Where the page ends: `pageInfo { hasNextPage endCursor }`. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, such as `42`; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A Review in a list: `edges { cursor node { id } }`. */
export type ReviewEdge = {
  __typename?: 'ReviewEdge';
  /** Its place in the list, to be passed as `after`; opaque, and bound to the same field and arguments. */
  cursor: Scalars['String']['output'];
  /** What stands here in the list: `node { id }`. */
  node: Review;
};

/** Who decides, and why: kept with the decision. */
export type Signature = {
  /** Who: a name that colleagues know, 1 to 200 characters. */
  by: Scalars['String']['input'];
  /** Why: what a colleague would ask, 1 to 2,000 characters. */
  why: Scalars['String']['input'];
};

/** A stretch of an article: UTF-16 code units from the start of its text, end exclusive. */
export type Span = {
  __typename?: 'Span';
  /** Where it ends, exclusive. */
  end: Scalars['Int']['output'];
  /** Where it begins. */
  start: Scalars['Int']['output'];
};

/** A country or its government: one for each ISO 3166-1 code. */
export type State = Entity & Node & {
  __typename?: 'State';
  /** Other names that articles use for it: "Meng". */
  aliases: Array<Scalars['String']['output']>;
  /** How many links it has, of any type and status. */
  degree: Scalars['Int']['output'];
  /** Stable across renames, merges and machines; treat it as opaque. */
  id: Scalars['ID']['output'];
  /** ISO 3166-1 code of a state or territory: "CN". */
  iso3166?: Maybe<Scalars['String']['output']>;
  /** Its fullest name: "Meng Wanzhou". */
  name: Scalars['String']['output'];
  /** Its links, the surest first, asserted or alleged unless asked otherwise: `relations(first: 3)`. */
  relations: RelationConnection;
  /** Its type, the same as its GraphQL type: `Person`, `State` … */
  type: EntityType;
  /** Wikidata item: "Q148". */
  wikidata?: Maybe<Scalars['String']['output']>;
};


/** A country or its government: one for each ISO 3166-1 code. */
export type StateRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: RelationOrder;
  where?: InputMaybe<LinkFilter>;
};

/** How sure it is that a link holds on the date asked for. */
export type Timing =
  /** Its dates cover the whole of the date asked for. */
  | 'CERTAIN'
  /** Its dates are too imprecise, or open at an end, to be sure. */
  | 'POSSIBLE'
  /** It has no dates. */
  | 'UNKNOWN';

/** A type of link with the direction to walk it: `{type: OWNS, direction: FORWARD}`. */
export type TypeDirection = {
  /** The direction, seen along the path. */
  direction: Direction;
  /** The type. */
  type: RelationType;
};

/** Who undid something, why and when. */
export type Undoing = {
  __typename?: 'Undoing';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who. */
  by: Scalars['String']['output'];
  /** Why. */
  why: Scalars['String']['output'];
};

/** What a person can say of a claim. */
export type Verdict =
  /** The sentence says so. */
  | 'ACCEPTED'
  /** The sentence says something else, which counts instead. */
  | 'CORRECTED'
  /** The sentence does not say so: the claim supports no link. */
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