import { messageOf, ThroughlineError } from '../../errors.ts';
import type { Sentence } from '../engine.ts';
import { sentencesFromJson } from './annotation-json.ts';
import { annotatorProperties } from './annotators.ts';

/** What asking a server of a pool gave: its reading, its failure on this text, or that the server itself is away. */
export type ServerAnswer =
  | { readonly kind: 'read'; readonly sentences: readonly Sentence[] }
  | { readonly kind: 'failed'; readonly problem: ThroughlineError }
  | { readonly kind: 'away'; readonly problem: ThroughlineError };

/** A CoreNLP server, run by somebody else, that is asked over HTTP. */
export interface EngineServer {
  /** Without user and password. */
  readonly address: string;
  /** Annotates a text; never throws. */
  annotate(text: string): Promise<ServerAnswer>;
  /** Whether the server says that it is ready; false too when it says nothing for two seconds. */
  isReady(): Promise<boolean>;
}

/** How long a server may take to say that it is there, in milliseconds. */
const readyLimit = 2000;

/** A server by its address, `http://host:9000`, with `user:password@` when it asks for them; `timeout` is for one text. */
export function engineServer(url: string, timeout: number): EngineServer {
  const { origin, username, password } = new URL(url);
  const who = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    ...(username === '' ? {} : { authorization: `Basic ${who}` }),
  };
  const properties = encodeURIComponent(JSON.stringify({ ...annotatorProperties, outputFormat: 'json' }));
  const target = `${origin}/?properties=${properties}`;

  const isReady = async (): Promise<boolean> => {
    try {
      const response = await fetch(`${origin}/ready`, { headers, signal: AbortSignal.timeout(readyLimit) });
      await response.body?.cancel();
      return response.ok;
    } catch {
      return false;
    }
  };

  return {
    address: origin,
    isReady,
    annotate: async (text) => {
      const signal = AbortSignal.timeout(timeout);
      try {
        const response = await fetch(target, { method: 'POST', headers, body: text, signal, redirect: 'error' });
        const body = await response.text();
        if (response.ok) return { kind: 'read', sentences: sentencesFromJson(body) };
        const said = `The language engine answered ${response.status}: ${body.slice(0, 200).trim()}`;
        // 500 is what a CoreNLP server says of a text; refused callers and busy gateways say other things.
        return { kind: response.status === 500 ? 'failed' : 'away', problem: unavailable(said) };
      } catch (problem) {
        if (problem instanceof ThroughlineError) return { kind: 'failed', problem };
        if (!signal.aborted) {
          return { kind: 'away', problem: unavailable(`The language engine cannot be reached: ${reason(problem)}.`) };
        }
        // A long text and a dead network look the same; a question that is easily answered tells them apart.
        return {
          kind: (await isReady()) ? 'failed' : 'away',
          problem: unavailable(
            `The language engine did not finish a text of ${text.length} characters in ${timeout} ms.`,
          ),
        };
      }
    },
  };
}

/** The cause, where fetch hides it behind “fetch failed”. */
function reason(problem: unknown): string {
  return messageOf(problem instanceof Error && problem.cause !== undefined ? problem.cause : problem);
}

function unavailable(message: string): ThroughlineError {
  return new ThroughlineError('ENGINE_UNAVAILABLE', message);
}
