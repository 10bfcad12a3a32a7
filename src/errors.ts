/** Every code that a caller of Throughline can meet, with the HTTP status that carries it. */
export const publicCodes = {
  BAD_USER_INPUT: 400,
  BAD_REQUEST: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  ENTITY_NOT_FOUND: 404,
  ENTITY_AMBIGUOUS: 409,
  ARTICLE_NOT_FOUND: 404,
  ARTICLE_TOO_LARGE: 413,
  QUERY_TOO_COSTLY: 400,
  QUERY_TOO_DEEP: 400,
  RATE_LIMITED: 429,
  OVERLOADED: 503,
  ACCESS_UNAVAILABLE: 503,
  ENGINE_UNAVAILABLE: 503,
  DATABASE_UNAVAILABLE: 503,
  DATABASE_CONFLICT: 503,
  DEADLINE_PASSED: 504,
  SETUP: 500,
  INTERNAL: 500,
} as const;

export type PublicCode = keyof typeof publicCodes;

/**
 * An error whose message is written for the person who caused or must mend it: what was expected, what came, what to do.
 * Never carries Cypher, property values or paths of the machine it ran on in its message when it crosses the API.
 */
export class ThroughlineError extends Error {
  override readonly name = 'ThroughlineError';

  constructor(
    readonly code: PublicCode,
    message: string,
    options: { readonly cause?: unknown; readonly details?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.details = options.details ?? {};
  }

  /** Machine-readable particulars, such as the candidates of an ambiguous name. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** The message of anything thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
