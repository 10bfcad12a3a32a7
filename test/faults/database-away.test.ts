import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { graphHash } from '../../src/neo4j/archive/graph-hash.ts';
import { quantile, report, sized } from '../support/fault-row.ts';
import { newArticle, startFaultyService, usualRead, type FaultyService } from '../support/faulty-service.ts';
import { askOnce, askSteadily, tally } from '../support/steady-requests.ts';

/** What a caller may be told while the database is away. */
const clear = ['DATABASE_UNAVAILABLE', 'DEADLINE_PASSED', 'OVERLOADED'];

let it: FaultyService;
beforeAll(async () => {
  it = await startFaultyService();
}, 600_000);
afterAll(() => it.remove(), 60_000);

interface Disturbance {
  readonly begin: () => void | Promise<void>;
  readonly end: () => void | Promise<void>;
}

const disturbances: Readonly<Record<string, Disturbance>> = {
  stopped: {
    begin: () => void process.kill(it.neo4j.server().pid, 'SIGSTOP'),
    end: () => void process.kill(it.neo4j.server().pid, 'SIGCONT'),
  },
  'black-holed': {
    begin: () => {
      it.proxy.set({ kind: 'black-hole' });
    },
    end: () => {
      it.proxy.set({ kind: 'none' });
    },
  },
  slow: {
    begin: () => {
      it.proxy.set({ kind: 'slow', delay: 300 });
    },
    end: () => {
      it.proxy.set({ kind: 'none' });
    },
  },
  restarted: {
    begin: () => it.neo4j.server().stop(),
    end: async () => {
      await it.neo4j.start();
      it.proxy.leadTo(it.neo4j.port());
    },
  },
};

async function hash(): Promise<string> {
  const database = it.neo4j.open();
  try {
    return await graphHash(database);
  } finally {
    await database.close();
  }
}

describe.each(Object.entries(disturbances))('a Neo4j that is %s', (name, { begin, end }) => {
  test('has every request answered within 10 s with a clear error, and is served again within 5 s', async () => {
    const { address } = it.service();
    const before = await hash();
    expect(await askOnce(address, usualRead(0))).toMatchObject({ status: 200, code: null });

    await begin();
    // Reads only, so that the graph must be the same afterwards.
    const ended = await askSteadily(address, {
      perSecond: 10,
      milliseconds: sized(6000, 20_000),
      next: usualRead,
    });
    await end();

    const back = performance.now();
    while ((await askOnce(address, { query: '{ articles(first: 1) { edges { node { id } } } }' })).code !== null) {
      if (performance.now() - back > 60_000) break;
      await delay(50);
    }
    const recovered = performance.now() - back;
    const took = ended.map((one) => one.took);
    report(
      `Neo4j ${name}`,
      `${ended.length} requests, ${tally(ended)}; the slowest answer after ${Math.round(quantile(took, 1))} ms; served again ${Math.round(recovered)} ms after its end`,
    );
    expect(ended.filter(({ status, code }) => !(code === null ? status === 200 : clear.includes(code)))).toEqual([]);
    expect(ended.filter(({ status, retryAfter }) => status === 503 && retryAfter === null)).toEqual([]);
    expect(quantile(took, 1)).toBeLessThan(10_000);
    expect(recovered).toBeLessThan(5000);
    expect(await hash()).toBe(before);
  }, 180_000);

  test('has every load answered within 10 s, loaded or not at all', async () => {
    const { address } = it.service();
    await begin();
    const loading = askSteadily(address, { perSecond: 4, milliseconds: 3000, next: (at) => newArticle(at) });
    await delay(sized(5000, 12_000));
    await end();
    const ended = await loading;
    report(
      `Neo4j ${name} while loading`,
      `${tally(ended)}; the slowest answer after ${Math.round(
        quantile(
          ended.map((one) => one.took),
          1,
        ),
      )} ms`,
    );
    expect(ended.filter(({ status, code }) => !(code === null ? status === 200 : clear.includes(code)))).toEqual([]);
    expect(
      quantile(
        ended.map((one) => one.took),
        1,
      ),
    ).toBeLessThan(10_000);
  }, 180_000);
});
