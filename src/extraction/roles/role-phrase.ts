import type { Referent } from '../frames/referents.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';

/** A noun phrase that says what somebody is, with who that is: "Huawei Chief Financial Officer" of Meng Wanzhou. */
export interface RolePhrase {
  readonly graph: SentenceGraph;
  readonly holder: Referent;
  /** Token of the role noun. */
  readonly head: number;
  /** First and last token of the words between which its bodies are looked for. */
  readonly first: number;
  readonly last: number;
  /** A title and an apposition presuppose what a predicate ("is", "became") states. */
  readonly form: 'title' | 'apposition' | 'predicate';
  readonly certainty: number;
}
