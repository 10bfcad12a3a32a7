import type { ClaimStatus } from '../../claims/claim.ts';
import type { EntityType, RelationType } from '../../claims/ontology.ts';
import type { SlotName } from '../frames/frame.ts';

/** A text and the claims of this pattern that a reader takes from it, each "Subject TYPE Object", with ` STATUS` unless asserted. */
export interface Example {
  readonly text: string;
  readonly claims: readonly string[];
}

/**
 * A slot of the frame, or a slot of what fills it: "patient/agent" is who did what the patient says ("condemned the
 * attack by X").
 */
export type SlotPath = SlotName;

/**
 * A relation as English states it: which words call it, and which participant stands where. Subject and object are lists
 * of places, tried in order until one holds an entity of a type that the vocabulary allows.
 */
export interface Pattern {
  readonly name: string;
  readonly type: RelationType;
  /** Triggers in the notation of `triggersOf`. */
  readonly verbs?: readonly string[];
  readonly nouns?: readonly string[];
  readonly adjectives?: readonly string[];
  readonly voice?: 'active' | 'passive';
  readonly subject: readonly SlotPath[];
  readonly object: readonly SlotPath[];
  /** Narrows what the vocabulary allows. */
  readonly subjectTypes?: readonly EntityType[];
  readonly objectTypes?: readonly EntityType[];
  /** Whether what a person joins must be a body with staff, as its name or the text tells, or must be none. */
  readonly objectHasStaff?: boolean;
  /** The object is named itself, not by its officials: who leads a country's delegation does not lead the country. */
  readonly objectItself?: boolean;
  /** The subject stands before the trigger: what follows "based in" is a list of places, however the parser joins it. */
  readonly subjectFirst?: boolean;
  /** The object is an offence, read from the words in its slot. */
  readonly offence?: 'object';
  /** Subject and object both stand in the subject's slot, as "Obama and Putin" in "Obama and Putin met". */
  readonly mutual?: boolean;
  /** Keeps silent when an entity fills one of these slots, because a better pattern then speaks. */
  readonly unless?: readonly SlotPath[];
  /** Keeps silent where the verb has an object beside its preposition: who writes a letter for somebody does not "write for" him. */
  readonly withoutObject?: boolean;
  /** Keeps silent unless every one of these slots is filled by any word. */
  readonly requires?: readonly SlotPath[];
  /** The status of a plain statement of this kind; ASSERTED unless said. */
  readonly status?: ClaimStatus;
  /** Slot of who says so by doing it: the agent of "accuse". */
  readonly claimant?: SlotName;
  /** Holds by inference, not by the words alone. */
  readonly derived?: boolean;
  /** An act of speech, which "will continue to" and "can only" do not put off. */
  readonly speech?: boolean;
  /** Where the offence that a claim mentions beside its ends stands. */
  readonly offenceSlots?: readonly SlotPath[];
  /** The role that the claim's particulars give the subject: "founder". */
  readonly role?: string;
  /** How often the pattern is right when all its words are read rightly. */
  readonly prior: number;
  readonly matches: readonly Example[];
  /** Texts in which it must find nothing. */
  readonly rejects: readonly string[];
}
