import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distances } from '../../src/paths/distances.ts';

test('a table of distances holds what a map would, however many vertices are reached', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(10_000_000), { maxLength: 5000, size: 'max' }), (vertices) => {
      const reached = distances();
      const expected = new Map<number, number>();
      for (const [at, vertex] of vertices.entries()) {
        // Every other one, so that there are as many that were not reached.
        if (at % 2 === 1) continue;
        reached.add(vertex, at % 256);
        expected.set(vertex, at % 256);
      }
      expect(vertices.map((vertex) => reached.of(vertex))).toEqual(
        vertices.map((vertex) => expected.get(vertex) ?? Infinity),
      );
    }),
    { numRuns: 30 },
  );
});
