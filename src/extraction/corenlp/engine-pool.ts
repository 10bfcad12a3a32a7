import { setTimeout as delay } from 'node:timers/promises';
import { ThroughlineError } from '../../errors.ts';
import type { EngineUsage, LanguageEngine } from '../engine.ts';
import type { EngineServer } from './engine-server.ts';

export interface EnginePoolOptions {
  /** Texts that one server reads at the same time. */
  readonly textsEach: number;
  /** Milliseconds that a text waits while no server answers. */
  readonly patience: number;
  readonly say: (line: string) => void;
  /** Milliseconds that a server is left alone after its first failure; doubled with each further one, up to 30 times it. */
  readonly rest?: number;
}

interface Member {
  readonly server: EngineServer;
  underWay: number;
  /** Failures since it last answered. */
  failures: number;
  /** Not asked before this instant; null while it works. */
  restsUntil: number | null;
  probing: boolean;
}

/** Servers that one text is tried on: a text that kills one may kill every one. */
const mostTries = 2;

/** Several servers that read as one engine. */
export interface EnginePool extends LanguageEngine {
  usage(): EngineUsage;
}

/**
 * Several engine servers as one engine. A text goes to the server with the fewest under way; one that cannot be reached is
 * left alone for a while, longer each time, and must say that it is ready before it gets texts again, and its text goes to
 * another. Throws ENGINE_UNAVAILABLE when none answers for as long as the patience lasts.
 */
export function enginePool(servers: readonly EngineServer[], options: EnginePoolOptions): EnginePool {
  const { textsEach, patience, say, rest = 1000 } = options;
  const members: readonly Member[] = servers.map((server) => ({
    server,
    underWay: 0,
    failures: 0,
    restsUntil: null,
    probing: false,
  }));
  let closed = false;
  let waiting: (() => void)[] = [];
  const somethingChanged = (): void => {
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
  };

  const putToRest = (member: Member): void => {
    if (member.restsUntil === null) say(`The language engine at ${member.server.address} does not answer.`);
    member.failures += 1;
    member.restsUntil = Date.now() + rest * Math.min(2 ** (member.failures - 1), 30);
  };
  const probe = async (member: Member): Promise<void> => {
    member.probing = true;
    if (await member.server.isReady()) {
      member.restsUntil = null;
      say(`The language engine at ${member.server.address} answers again.`);
    } else {
      putToRest(member);
    }
    member.probing = false;
    somethingChanged();
  };

  const takeServer = async (): Promise<Member> => {
    const deadline = Date.now() + patience;
    for (;;) {
      if (closed) throw new ThroughlineError('ENGINE_UNAVAILABLE', 'The language engine is being stopped.');
      for (const member of members) {
        if (member.restsUntil !== null && member.restsUntil <= Date.now() && !member.probing) void probe(member);
      }
      const awake = members.filter((member) => member.restsUntil === null);
      const [best] = awake.filter((member) => member.underWay < textsEach).sort((a, b) => a.underWay - b.underWay);
      if (best !== undefined) {
        best.underWay += 1;
        return best;
      }
      // Servers that work will be free; servers that are away may stay so.
      if (awake.length === 0 && Date.now() >= deadline) {
        throw new ThroughlineError(
          'ENGINE_UNAVAILABLE',
          `None of the ${members.length} language engines answers now. Try again in a minute.`,
        );
      }
      await Promise.race([new Promise<void>((resolve) => waiting.push(resolve)), delay(200)]);
    }
  };

  let searching = 0;
  return {
    usage: () => {
      const away = members.filter((member) => member.restsUntil !== null).length;
      const reading = members.reduce((sum, member) => sum + member.underWay, 0);
      return { ready: members.length - away, away, reading, waiting: searching };
    },
    annotate: async (text) => {
      if (text.trim() === '') return [];
      for (let tries = 1; ; tries += 1) {
        searching += 1;
        const member = await takeServer().finally(() => (searching -= 1));
        const answer = await member.server.annotate(text);
        member.underWay -= 1;
        if (answer.kind === 'away') putToRest(member);
        else member.failures = 0;
        somethingChanged();
        if (answer.kind === 'read') return answer.sentences;
        if (answer.kind === 'failed' || tries >= mostTries) throw answer.problem;
      }
    },
    close: () => {
      closed = true;
      somethingChanged();
      return Promise.resolve();
    },
  };
}
