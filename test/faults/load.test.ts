import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { quantile, report, sized } from '../support/fault-row.ts';
import { newArticle, startFaultyService, usualRead } from '../support/faulty-service.ts';
import { askSteadily, tally, type Ended, type Request } from '../support/steady-requests.ts';

/** Requests a second that a service has to bear for as long as it runs. */
const usualRate = sized(40, 200);
const usualTime = sized(5_000, 600_000);

/** Megabytes of memory that a process holds. */
function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

/** One in fifty is a new article, the others are reads. */
const mixed = (at: number): Request => (at % 50 === 0 ? newArticle(at) : usualRead(at));

test('mixed load is answered quickly and without errors, and memory does not grow; thrice as much is shed clearly', async () => {
  const it = await startFaultyService();
  try {
    const service = it.service();
    const pid = service.child.pid ?? 0;
    const ask = (perSecond: number, milliseconds: number, next = mixed): Promise<readonly Ended[]> =>
      askSteadily(service.address, { perSecond, milliseconds, next });
    const warm = sized(3_000, 60_000);
    await ask(usualRate, warm);
    const before = memoryOf(pid);
    const ended = await ask(usualRate, usualTime, (at) => mixed(at + 1_000_000));
    const growth = memoryOf(pid) / before - 1;
    const took = ended.map((one) => one.took);
    report(
      `${Math.round(usualTime / 1000)} s of mixed load`,
      `${usualRate} requests/s: ${tally(ended)}; p50 ${quantile(took, 0.5).toFixed(1)} ms, p99 ${quantile(took, 0.99).toFixed(1)} ms; memory ${Math.round(before)} MB, ${(growth * 100).toFixed(1)}% more at the end`,
    );

    const thrice = await ask(usualRate * 3, sized(5_000, 60_000), (at) => mixed(at + 2_000_000));
    const answered = thrice.filter(({ code }) => code === null).map((one) => one.took);
    const shed = thrice.filter(({ status }) => status === 429 || status === 503).map((one) => one.took);
    report(
      'three times that load',
      `${usualRate * 3} requests/s: ${tally(thrice)}; p99 of the answered ${quantile(answered, 0.99).toFixed(0)} ms, of the shed ${quantile(shed, 0.99).toFixed(0)} ms`,
    );

    expect(ended.filter(({ code }) => code !== null)).toEqual([]);
    expect(thrice.filter(({ status }) => ![200, 429, 503].includes(status))).toEqual([]);
    expect(thrice.filter(({ status, retryAfter }) => status >= 429 && retryAfter === null)).toEqual([]);
    // Times only where the machine is ours: continuous integration runs this beside other things.
    expect(quantile(took, 0.99)).toBeLessThan(sized(2000, 100));
    expect(quantile(answered, 0.99)).toBeLessThan(sized(5000, 1000));
    expect(growth).toBeLessThan(sized(1, 0.1));
  } finally {
    await it.remove();
  }
}, 1_200_000);
