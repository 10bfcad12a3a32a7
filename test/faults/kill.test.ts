import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readOntology } from '../../src/claims/ontology.ts';
import { graphHash } from '../../src/neo4j/archive/graph-hash.ts';
import { verifyGraph } from '../../src/neo4j/verify-graph.ts';
import { quantile, report, sized } from '../support/fault-row.ts';
import { startFaultyService, type FaultyService } from '../support/faulty-service.ts';
import { startCommand, type RunningCommand } from '../support/service-process.ts';
import { askOnce } from '../support/steady-requests.ts';

/** Kills of the loader, and as many of Neo4j. */
const kills = sized(2, 20);
/** Articles that are loaded for every kill. */
const articlesEach = sized(400, 1000);

let folder: string;
let disturbed: FaultyService;
let quiet: FaultyService;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-kill-'));
  disturbed = await startFaultyService();
  quiet = await startFaultyService();
}, 600_000);
afterAll(async () => {
  await disturbed.remove();
  await quiet.remove();
  rmSync(folder, { recursive: true, force: true });
}, 120_000);

/** A file of articles with ready-made claims; some of what they speak of, all files share. */
function articleFile(at: number): string {
  const file = join(folder, `${at}.jsonl`);
  const generator = join(import.meta.dirname, '..', '..', 'bench', 'generate-articles.mjs');
  const words = ['--count', String(articlesEach), '--people', '300', '--seed', String(at + 1)];
  writeFileSync(file, execFileSync(process.execPath, [generator, ...words], { maxBuffer: 2 ** 28 }));
  return file;
}

function load(it: FaultyService, files: readonly string[]): RunningCommand {
  return startCommand(it.service().data, ['load', ...files, '--failures', join(folder, 'failures.jsonl')], {
    NEO4J_URI: `bolt://127.0.0.1:${it.proxy.port}`,
    NEO4J_PASSWORD: it.neo4j.server().password,
  });
}

/** When something came into the graph, in which two graphs differ that were loaded one after the other. */
const clockTimes = ['loadedAt', 'recordedAt'];

async function look(it: FaultyService) {
  const database = it.neo4j.open();
  try {
    const [counts] = await database.read('count-graph');
    return {
      counts,
      hash: await graphHash(database, clockTimes),
      breaches: await verifyGraph(database, readOntology()),
    };
  } finally {
    await database.close();
  }
}

test(`${kills} kills of the loader and ${kills} of Neo4j while loading lose, double and halve nothing`, async () => {
  const files = Array.from({ length: kills * 2 }, (_, at) => articleFile(at));
  const begun = performance.now();
  expect(await load(quiet, files.slice(0, 1)).ended).toBe(0);
  const usual = performance.now() - begun;
  const rest = load(quiet, files.slice(1));

  const back: number[] = [];
  let survived = 0;
  for (const [at, file] of files.entries()) {
    const loader = load(disturbed, [file]);
    // From when it has just begun to when it is nearly done.
    await delay(usual * (0.3 + 0.7 * Math.random()));
    if (at % 2 === 0) {
      loader.child.kill('SIGKILL');
      await loader.ended;
      continue;
    }
    await disturbed.neo4j.kill();
    await disturbed.neo4j.start();
    const port = performance.now();
    disturbed.proxy.leadTo(disturbed.neo4j.port());
    // The service, which has been there all the time, and not a new client.
    while (
      (await askOnce(disturbed.service().address, { query: '{ articles(first: 1) { edges { cursor } } }' })).code !==
      null
    ) {
      if (performance.now() - port > 60_000) break;
      await delay(50);
    }
    back.push(performance.now() - port);
    // A loader waits for a database that is being restarted, and goes on.
    if ((await loader.ended) === 0) survived += 1;
  }

  // Every file once more, as one is told to after a load that was cut off.
  expect(await load(disturbed, files).ended).toBe(0);
  expect(await rest.ended).toBe(0);
  const [found, expected] = [await look(disturbed), await look(quiet)];
  report(
    `${kills} kills of the loader, ${kills} of Neo4j`,
    `${JSON.stringify(found.counts)}; ${found.breaches.length} breaches; the graph is ${found.hash === expected.hash ? '' : 'NOT '}the same as without kills; ` +
      `the service answered again ${Math.round(quantile(back, 1))} ms after Neo4j's port at most (median ${Math.round(quantile(back, 0.5))}); ${survived} of ${kills} loads went through a restart of Neo4j by themselves`,
  );
  expect(found).toEqual({ counts: expected.counts, hash: expected.hash, breaches: [] });
  expect(survived).toBe(kills);
  expect(quantile(back, 1)).toBeLessThan(7000);
}, 1_800_000);

test(`${kills} kills of the service while articles are sent to it leave each of them whole or not there`, async () => {
  const text = (at: number): string => `The committee met on day ${at} and decided nothing.`;
  const send = (at: number) =>
    askOnce(disturbed.service().address, {
      query: 'mutation ($text: String!) { loadArticle(input: {text: $text}) { article { id } } }',
      variables: { text: text(at) },
    });
  const before = await look(disturbed);
  const confirmed = new Set<number>();
  let sent = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const stop = performance.now() + 300 + Math.random() * 1500;
    const service = disturbed.service();
    const senders = Array.from({ length: 8 }, async () => {
      while (performance.now() < stop + 100) {
        sent += 1;
        const mine = sent;
        const { code } = await send(mine);
        if (code === null) confirmed.add(mine);
        else await delay(20);
      }
    });
    await delay(stop - performance.now());
    await service.end('SIGKILL');
    await Promise.all(senders);
    await disturbed.startService();
  }
  const after = await look(disturbed);
  // All of them once more: those that were confirmed are there already, and none is doubled.
  let created = 0;
  for (const at of confirmed) {
    const response = await fetch(`${disturbed.service().address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation ($text: String!) { loadArticle(input: {text: $text}) { created } }',
        variables: { text: text(at) },
      }),
    });
    const body = (await response.json()) as { data: { loadArticle: { created: boolean } } };
    if (body.data.loadArticle.created) created += 1;
  }
  report(
    `${kills} kills of the service`,
    `${confirmed.size} articles confirmed of ${sent} sent; ${created} of the confirmed lost; ${after.breaches.length} breaches`,
  );
  expect(created).toBe(0);
  expect(before.breaches).toEqual([]);
  expect(after.breaches).toEqual([]);
}, 900_000);
