import { setTimeout as delay } from 'node:timers/promises';

/** How one request ended. */
export interface Ended {
  readonly begun: number;
  /** Milliseconds. */
  readonly took: number;
  /** 0: no answer came. */
  readonly status: number;
  /** The first error's public code, null without an error, or what went wrong when no answer came. */
  readonly code: string | null;
  readonly retryAfter: string | null;
}

export interface Request {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Asks once; never throws. Gives up after a minute. */
export async function askOnce(address: string, { query, variables = {} }: Request): Promise<Ended> {
  const begun = performance.now();
  const ended = (status: number, code: string | null, retryAfter: string | null): Ended => ({
    begun,
    took: performance.now() - begun,
    status,
    code,
    retryAfter,
  });
  try {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(60_000),
    });
    const body = (await response.json()) as { errors?: readonly { extensions?: { code?: string } }[] };
    return ended(
      response.status,
      body.errors?.[0]?.extensions?.code ?? (body.errors === undefined ? null : 'NO CODE'),
      response.headers.get('retry-after'),
    );
  } catch (problem) {
    return ended(0, reasonOf(problem), null);
  }
}

/** Why no answer came: the code of the cause, such as ECONNREFUSED, which fetch hides behind “fetch failed”. */
function reasonOf(problem: unknown): string {
  const cause = (problem as { readonly cause?: { readonly code?: unknown } }).cause;
  return typeof cause?.code === 'string' ? cause.code : String(cause ?? problem);
}

/**
 * Asks at a steady rate for a while, however long the answers take, and resolves when the last has come: an open loop, in
 * which a service that falls behind cannot hide it.
 */
export async function askSteadily(
  address: string,
  options: { readonly perSecond: number; readonly milliseconds: number; readonly next: (at: number) => Request },
): Promise<readonly Ended[]> {
  const asked: Promise<Ended>[] = [];
  const begun = performance.now();
  for (;;) {
    const passed = performance.now() - begun;
    if (passed >= options.milliseconds) break;
    const due = Math.floor((passed / 1000) * options.perSecond) + 1;
    while (asked.length < due) asked.push(askOnce(address, options.next(asked.length)));
    await delay(5);
  }
  return Promise.all(asked);
}

/** How often each way to end came: `200: 12, 503 DATABASE_UNAVAILABLE: 3`. */
export function tally(ended: readonly Ended[]): string {
  const counts = new Map<string, number>();
  for (const { status, code } of ended) {
    const name = [status, code].filter((part) => part !== null).join(' ');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${name}: ${count}`).join(', ');
}
