import { expect, test } from '@jest/globals';
import { sharedTurns } from '../../src/paths/memory/shared-turns.ts';

/** Work that ends when the test says so, and tells how often it was begun. */
function heldWork() {
  const ends: ((result: number) => void)[] = [];
  const ask = sharedTurns(() => new Promise<number>((resolve) => ends.push(resolve)));
  return { ask, ends };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('all who ask while a turn is under way share the next one, which begins after they asked', async () => {
  const { ask, ends } = heldWork();
  const first = ask();
  await settled();
  const rest = Array.from({ length: 10 }, () => ask());
  await settled();
  expect(ends).toHaveLength(1);
  ends[0]?.(1);
  expect(await first).toBe(1);
  await settled();
  expect(ends).toHaveLength(2);
  const late = ask();
  ends[1]?.(2);
  expect(await Promise.all(rest)).toEqual(rest.map(() => 2));
  await settled();
  ends[2]?.(3);
  expect(await late).toBe(3);
});

test('a turn that fails fails those who share it and no others', async () => {
  let turns = 0;
  const ask = sharedTurns(() => {
    turns += 1;
    return turns === 1 ? Promise.reject(new Error('away')) : Promise.resolve(turns);
  });
  const first = ask();
  await expect(first).rejects.toThrow('away');
  expect(await ask()).toBe(2);
});
