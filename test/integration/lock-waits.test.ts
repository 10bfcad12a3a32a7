import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestGraph, type TestGraph } from '../support/test-graph.ts';

let patient: TestGraph;
let impatient: TestGraph;
beforeAll(async () => {
  patient = await openTestGraph();
  impatient = await openTestGraph(1000);
});
afterAll(async () => {
  await patient.empty();
  await patient.close();
  await impatient.close();
});

test('a writer that does not get its locks in time is told that others write there, and may try again', async () => {
  const ids = ['art_of_two_writers'];
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let hold: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (hold = resolve));
  const holder = patient.database.write(async (transaction) => {
    await transaction.run('lock-articles', { ids });
    hold();
    await released;
  });
  await held;
  const write = () => impatient.database.write((transaction) => transaction.run('lock-articles', { ids }));
  await expect(write()).rejects.toMatchObject({ code: 'DATABASE_CONFLICT' });
  release();
  await holder;
  expect(await write()).toHaveLength(1);
}, 30_000);
