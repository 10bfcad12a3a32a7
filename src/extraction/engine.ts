/** One word or punctuation mark, with its place in the text. */
export interface Token {
  /** Position in its sentence, from 1; 0 stands for the root in dependencies. */
  readonly index: number;
  /** As it stands in the text. */
  readonly form: string;
  readonly lemma: string;
  /** Penn Treebank part of speech: NNP, VBD, IN… */
  readonly tag: string;
  /** PERSON, ORGANIZATION, LOCATION, or O. */
  readonly entity: string;
  /** UTF-16 offsets into the annotated text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A Universal Dependencies arc. Enhanced relations carry their marker: `obl:in`, `nmod:of`, `conj:and`. */
export interface Dependency {
  readonly relation: string;
  /** Token index, 0 for the root. */
  readonly governor: number;
  readonly dependent: number;
}

export interface Sentence {
  /** Position in the text, from 0. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** A tree: every token has one governor. */
  readonly basic: readonly Dependency[];
  /** A graph: conjuncts, relative clauses and controlled verbs have their subjects spelt out. */
  readonly enhanced: readonly Dependency[];
}

/** How busy an engine is at this moment. */
export interface EngineUsage {
  /** Processes or servers that read. */
  readonly ready: number;
  /** Those that do not answer, or are being started. */
  readonly away: number;
  /** Texts that are being read, or wait at the engine. */
  readonly reading: number;
  /** Texts that wait because no engine can take them. */
  readonly waiting: number;
}

/** What reads English: splits text into sentences of tagged words and parses them. */
export interface LanguageEngine {
  /**
   * Annotates a text; an empty text gives no sentences.
   * Throws ENGINE_UNAVAILABLE when the engine cannot be reached or does not answer in time.
   */
  annotate(text: string): Promise<readonly Sentence[]>;
  /** Ends the engine; annotations under way are rejected. */
  close(): Promise<void>;
}
