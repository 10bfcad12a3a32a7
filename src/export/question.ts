/** An entity as a question names it: by id, or by name. */
export type Reference = { readonly id: string } | { readonly name: string };

/** A type of link with the direction, seen along the path, in which it may be walked. */
export interface Walk {
  readonly type: string;
  readonly direction: string;
}

/** The constraints of a question, named as the API's `PathFilter` names them; what is left out takes its default. */
export interface QuestionFilter {
  readonly types?: readonly string[];
  readonly excludeTypes?: readonly string[];
  readonly directions?: readonly Walk[];
  readonly statuses?: readonly string[];
  readonly through?: readonly string[];
  readonly minConfidence?: number;
  readonly minSources?: number;
  readonly hubDegree?: number;
  readonly via?: readonly Reference[];
  readonly avoid?: readonly Reference[];
  readonly ignoreClaimants?: readonly Reference[];
  readonly ignorePublishers?: readonly string[];
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly undated?: boolean;
  readonly chronological?: boolean;
  readonly crossHubs?: boolean;
}

/** How the entities named are linked: two of them by paths, more of them by the smallest graph that ties them together. */
export interface Question {
  readonly ends: readonly Reference[];
  readonly maxHops: number | null;
  readonly order: string | null;
  readonly where: QuestionFilter;
}
