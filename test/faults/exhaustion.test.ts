import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { readOntology } from '../../src/claims/ontology.ts';
import { openDatabase, type Database } from '../../src/neo4j/database.ts';
import { verifyGraph } from '../../src/neo4j/verify-graph.ts';
import { quantile, report, sized } from '../support/fault-row.ts';
import { newArticle, startFaultyService, usualRead, type FaultyService } from '../support/faulty-service.ts';
import { askOnce, tally, type Ended } from '../support/steady-requests.ts';

const clear = ['DATABASE_UNAVAILABLE', 'DEADLINE_PASSED', 'OVERLOADED', 'RATE_LIMITED'];
const slowest = (ended: readonly Ended[]): number =>
  quantile(
    ended.map((one) => one.took),
    1,
  );

/** A database that runs one text instead of every query, to see what the database does with it. */
function openFor(it: FaultyService, text: string): Database {
  return openDatabase({ ...it.neo4j.server(), name: null, timeout: 60_000, statements: () => text });
}

describe('a database at its limits', () => {
  test('a query that needs more memory than it may have fails once, clearly, and disturbs nobody', async () => {
    const it = await startFaultyService();
    try {
      const hungry = openFor(it, 'UNWIND range(1, 200000000) AS n WITH collect(n) AS numbers RETURN size(numbers)');
      const begun = performance.now();
      await expect(hungry.read('any')).rejects.toMatchObject({
        code: expect.stringMatching(/DATABASE_UNAVAILABLE|QUERY_TOO_COSTLY/),
      });
      const took = performance.now() - begun;
      const after = await askOnce(it.service().address, usualRead(0));
      await hungry.close();
      report(
        'memory limit',
        `refused after ${Math.round(took)} ms, the next question answered in ${Math.round(after.took)} ms`,
      );
      expect(took).toBeLessThan(10_000);
      expect(after).toMatchObject({ status: 200, code: null });
    } finally {
      await it.remove();
    }
  }, 600_000);

  test('more requests than there are connections to the database are answered or refused in time', async () => {
    const it = await startFaultyService();
    try {
      const { address } = it.service();
      it.proxy.set({ kind: 'slow', delay: 400 });
      const asking = Promise.all(Array.from({ length: sized(300, 1000) }, (_, at) => askOnce(address, usualRead(at))));
      const probed = performance.now();
      await fetch(`${address}/readyz`);
      const probe = performance.now() - probed;
      const ended = await asking;
      it.proxy.set({ kind: 'none' });
      const back = performance.now();
      while ((await askOnce(address, usualRead(1))).code !== null) await delay(50);
      const recovered = performance.now() - back;
      report(
        'connection pool exhausted',
        `${tally(ended)}; the slowest answer after ${Math.round(slowest(ended))} ms, of /readyz after ${Math.round(probe)} ms; served again after ${Math.round(recovered)} ms`,
      );
      expect(ended.filter(({ status, code }) => !(code === null ? status === 200 : clear.includes(code)))).toEqual([]);
      expect(slowest(ended)).toBeLessThan(10_000);
      expect(probe).toBeLessThan(3000);
      expect(recovered).toBeLessThan(5000);
    } finally {
      await it.remove();
    }
  }, 600_000);

  // A small file system of its own is something only the administrator of a machine can have.
  const folder = mkdtempSync(join(tmpdir(), 'throughline-full-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=700m', 'tmpfs', folder]).status === 0;
  if (!mounted) {
    rmSync(folder, { recursive: true });
    process.stderr.write('The test of a full disk is skipped: it needs the right to mount a file system.\n');
  }
  (mounted ? test : test.skip)(
    'a disk that is full has writes refused in time, and after room is made and a restart all is well',
    async () => {
      const it = await startFaultyService({}, join(folder, 'graph'));
      try {
        const { address } = it.service();
        const ballast = join(folder, 'ballast');
        const { bavail, bsize } = statfsSync(folder);
        writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize)));
        const ended: Ended[] = [];
        // Until the last preallocated byte of the transaction log is written as well.
        for (let at = 0; at < sized(60, 400); at += 1) ended.push(await askOnce(address, newArticle(at)));
        const ready = await fetch(`${address}/readyz`);
        await it.neo4j.server().stop();
        rmSync(ballast);
        await it.neo4j.start();
        it.proxy.leadTo(it.neo4j.port());
        const back = performance.now();
        while ((await askOnce(address, newArticle(100_000))).code !== null && performance.now() - back < 60_000)
          await delay(50);
        const recovered = performance.now() - back;
        const database = it.neo4j.open();
        const breaches = await verifyGraph(database, readOntology());
        await database.close();
        report(
          'disk full',
          `${tally(ended)}, /readyz ${ready.status}; the slowest answer after ${Math.round(slowest(ended))} ms; after the restart served again in ${Math.round(recovered)} ms, ${breaches.length} breaches`,
        );
        expect(ended.filter(({ status, code }) => !(code === null ? status === 200 : clear.includes(code)))).toEqual(
          [],
        );
        expect(slowest(ended)).toBeLessThan(10_000);
        expect(recovered).toBeLessThan(5000);
        expect(breaches).toEqual([]);
      } finally {
        await it.remove();
        spawnSync('umount', [folder]);
        rmSync(folder, { recursive: true, force: true });
      }
    },
    600_000,
  );
});
