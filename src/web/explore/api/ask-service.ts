import { tokenOfTab, wantToken } from './token.ts';

/** What the service says when it cannot answer: its public code, and a message that says what to do. */
export class ServiceError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, unknown>>,
  ) {
    super(message);
  }
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/**
 * The answer of the service to one of the documents of this page. Its shape is the schema's: a test checks every document
 * against `schema/schema.graphql`. Throws ServiceError.
 */
export async function askService<Answer>(document: string, variables: unknown, signal?: AbortSignal): Promise<Answer> {
  const token = tokenOfTab();
  let body: Body;
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query: document, variables }),
      ...(signal === undefined ? {} : { signal }),
    });
    body = (await response.json()) as Body;
  } catch (problem) {
    if (signal?.aborted === true) throw problem;
    throw new ServiceError('UNREACHABLE', 'The service does not answer. Is it still running?', {});
  }
  const error = body.errors?.[0];
  if (error !== undefined) {
    const code = error.extensions?.['code'];
    if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') wantToken(error.message);
    throw new ServiceError(
      typeof code === 'string' ? code : 'INTERNAL',
      wordsOf(error.message),
      error.extensions ?? {},
    );
  }
  // The document and `Answer` stand side by side in documents.ts.
  return body.data as Answer;
}

/** A message without the names that GraphQL has for what a reader typed: "A date such as 2020 is expected, and "soon" came." */
function wordsOf(message: string): string {
  return message.replace(/^Variable "\$\w{1,40}" got invalid value .{1,400}; Expected type "\w{1,40}"\. /, '');
}
