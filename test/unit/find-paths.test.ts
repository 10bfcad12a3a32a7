import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Adjacency, Edge } from '../../src/paths/adjacency.ts';
import { findPaths } from '../../src/paths/find-paths.ts';
import type { PathQuestion } from '../../src/paths/path-question.ts';

interface Link {
  readonly a: string;
  readonly b: string;
}

/** An adjacency over a list of links, as a test would write one by hand. */
function adjacencyOf(links: readonly Link[], offences: readonly string[] = []): Adjacency {
  const vertex = (id: string) => ({
    id,
    type: offences.includes(id) ? ('Offence' as const) : ('Person' as const),
    degree: links.filter((link) => link.a === id || link.b === id).length,
  });
  return {
    name: 'MEMORY',
    findVertices: (ids) => Promise.resolve(ids.map(vertex)),
    expand: (ids, _filter, limit) => {
      const edges: Edge[] = links.flatMap((link, at) => [
        ...(ids.includes(link.a) ? [{ from: link.a, to: link.b, relation: `r${at}`, confidence: 0.5 }] : []),
        ...(ids.includes(link.b) ? [{ from: link.b, to: link.a, relation: `r${at}`, confidence: 0.5 }] : []),
      ]);
      const kept = edges.slice(0, limit);
      return Promise.resolve({ edges: kept, vertices: kept.map((edge) => vertex(edge.to)), cut: edges.length > limit });
    },
  };
}

const question = (given: Partial<PathQuestion> = {}): PathQuestion => ({
  from: ['a'],
  to: ['b'],
  maxHops: 4,
  edges: { types: [], statuses: [], minConfidence: 0 },
  through: ['Person'],
  hubDegree: 1000,
  first: 1000,
  deadline: 10_000,
  edgeBudget: 100_000,
  ...given,
});

/** All simple paths by trying everything: the slow and obvious way to know what is right. */
function everyPath(links: readonly Link[], wanted: PathQuestion, mayPass: (id: string) => boolean): readonly string[] {
  const neighbours = (id: string): string[] => [
    ...new Set(links.flatMap((link) => (link.a === id ? [link.b] : link.b === id ? [link.a] : []))),
  ];
  const found: string[] = [];
  const walk = (path: readonly string[]): void => {
    const last = path.at(-1) ?? '';
    if (wanted.to.includes(last)) found.push(path.join());
    else if (path.length <= wanted.maxHops && (path.length === 1 || mayPass(last))) {
      for (const next of neighbours(last))
        if (!path.includes(next) && !wanted.from.includes(next)) walk([...path, next]);
    }
  };
  for (const source of wanted.from) walk([source]);
  return found.sort();
}

const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const randomLinks = fc
  .array(fc.record({ a: node, b: node }), { maxLength: 16 })
  .map((links) => links.filter((link) => link.a !== link.b));

describe('the path search', () => {
  test('finds exactly the paths that trying everything finds', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomLinks,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 6 }),
        async (links, maxHops, hubDegree) => {
          const offences = ['h'];
          const degree = (id: string): number => links.filter((link) => link.a === id || link.b === id).length;
          const wanted = question({ maxHops, hubDegree });
          const answer = await findPaths(adjacencyOf(links, offences), wanted);
          const expected = everyPath(links, wanted, (id) => !offences.includes(id) && degree(id) <= hubDegree);
          expect(answer.paths.map((path) => path.entities.join()).sort()).toEqual(expected);
          expect(answer.complete).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('between groups finds the paths of every pair', async () => {
    await fc.assert(
      fc.asyncProperty(randomLinks, async (links) => {
        const wanted = question({ from: ['a', 'c'], to: ['b', 'd'] });
        const answer = await findPaths(adjacencyOf(links), wanted);
        expect(answer.paths.map((path) => path.entities.join()).sort()).toEqual(everyPath(links, wanted, () => true));
      }),
      { numRuns: 500 },
    );
  });

  test('gives the shortest first, whatever the page', async () => {
    await fc.assert(
      fc.asyncProperty(randomLinks, fc.integer({ min: 1, max: 5 }), async (links, first) => {
        const whole = await findPaths(adjacencyOf(links), question());
        const page = await findPaths(adjacencyOf(links), question({ first }));
        const lengths = whole.paths.map((path) => path.hops.length);
        expect(lengths).toEqual([...lengths].sort((one, other) => one - other));
        expect(page.paths).toEqual(whole.paths.slice(0, first));
        expect(page.cutBy).toBe(whole.paths.length > first ? 'PAGE' : null);
      }),
      { numRuns: 500 },
    );
  });

  test('gathers all links between two neighbours in one hop', async () => {
    const answer = await findPaths(
      adjacencyOf([
        { a: 'a', b: 'b' },
        { a: 'b', b: 'a' },
      ]),
      question(),
    );
    expect(answer.paths).toEqual([{ entities: ['a', 'b'], hops: [{ from: 'a', to: 'b', relations: ['r0', 'r1'] }] }]);
  });

  test('names the hubs that it did not cross', async () => {
    const spokes = ['c', 'd', 'e', 'f'].map((id) => ({ a: 'hub', b: id }));
    const links = [{ a: 'a', b: 'hub' }, { a: 'hub', b: 'b' }, ...spokes];
    const answer = await findPaths(adjacencyOf(links), question({ hubDegree: 5 }));
    expect(answer).toMatchObject({ paths: [], hubsNotCrossed: ['hub'], complete: true });
    expect((await findPaths(adjacencyOf(links), question({ hubDegree: 6 }))).paths).toHaveLength(1);
  });

  test('a hub may be an end', async () => {
    const links = ['a', 'c', 'd', 'e'].map((id) => ({ a: 'b', b: id }));
    expect((await findPaths(adjacencyOf(links), question({ hubDegree: 2 }))).paths).toHaveLength(1);
  });

  test('says when it may not read more links', async () => {
    const links = ['c', 'd', 'e', 'f'].map((id) => ({ a: 'a', b: id }));
    const answer = await findPaths(
      adjacencyOf([...links, { a: 'b', b: 'c' }, { a: 'b', b: 'd' }]),
      question({ edgeBudget: 3 }),
    );
    expect(answer).toMatchObject({ complete: false, cutBy: 'BUDGET' });
  });

  test('ends at its deadline even when the source of links hangs', async () => {
    const hanging: Adjacency = { ...adjacencyOf([{ a: 'a', b: 'b' }]), expand: () => new Promise(() => undefined) };
    const begun = performance.now();
    const answer = await findPaths(hanging, question({ deadline: 50 }));
    expect(answer).toMatchObject({ complete: false, cutBy: 'DEADLINE', paths: [] });
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
