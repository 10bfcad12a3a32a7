import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { report, sized } from '../support/fault-row.ts';
import { newArticle, startFaultyService, usualRead } from '../support/faulty-service.ts';
import { askOnce, tally, type Ended } from '../support/steady-requests.ts';

test('a service that is told to stop under load answers everything it has taken and ends within 10 s', async () => {
  const it = await startFaultyService();
  try {
    const rounds = sized(1, 5);
    const ends: number[] = [];
    const all: Ended[] = [];
    for (let round = 0; round < rounds; round += 1) {
      if (round > 0) await it.startService();
      const service = it.service();
      // Fifty callers, each asking the next question as soon as it has its answer.
      let told = Infinity;
      const ended: Ended[] = [];
      const callers = Array.from({ length: 50 }, async (_, caller) => {
        for (let at = caller; ; at += 50) {
          const one = await askOnce(service.address, at % 10 === 0 ? newArticle(round * 1e6 + at) : usualRead(at));
          // A connection that is refused once the service is stopping was never taken.
          if (one.status === 0 && one.begun > told && /ECONNREFUSED/.test(one.code ?? '')) return;
          ended.push(one);
          if (one.begun > told + 15_000) return;
        }
      });
      await delay(1500);
      told = performance.now();
      expect(await service.end('SIGTERM')).toBe(0);
      ends.push(performance.now() - told);
      await Promise.all(callers);
      all.push(...ended);
    }
    const dropped = all.filter(({ status }) => status === 0);
    report(
      'SIGTERM under load',
      `${rounds} stops: ${tally(all)}; ${dropped.length} dropped; ended after ${Math.round(Math.max(...ends))} ms at most`,
    );
    expect(dropped).toEqual([]);
    expect(Math.max(...ends)).toBeLessThan(10_000);
  } finally {
    await it.remove();
  }
}, 600_000);
