import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { claimStatuses, type ClaimStatus } from '../../src/claims/claim.ts';
import { findPaths } from '../../src/paths/find-paths.ts';
import { growingView } from '../../src/paths/growing-view.ts';
import { statusBits } from '../../src/paths/link-filter.ts';
import { packTraits } from '../../src/paths/link-traits.ts';
import type { LinkSource } from '../../src/paths/link-view.ts';
import { packDate } from '../../src/paths/packed-date.ts';
import { compareRanks } from '../../src/paths/path-rank.ts';
import type { Direction, FoundPath, PathOrder, PathQuestion } from '../../src/paths/path-question.ts';
import { wideQuestion } from '../support/wide-question.ts';

interface Link {
  readonly subject: string;
  readonly object: string;
  readonly type: 'MET_WITH' | 'DETAINED_BY' | 'OWNS';
  readonly status: ClaimStatus;
  readonly confidence: number;
  readonly sources: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly reported: string | null;
}

const types = ['MET_WITH', 'DETAINED_BY', 'OWNS'] as const;
/** Entities whose type most questions do not pass through. */
const offences = ['h'];

const link = (subject: string, object: string, given: Partial<Link> = {}): Link => ({
  subject,
  object,
  type: 'MET_WITH',
  status: 'ASSERTED',
  confidence: 0.5,
  sources: 1,
  from: null,
  to: null,
  reported: null,
  ...given,
});

const degreeIn = (links: readonly Link[], id: string): number =>
  links.filter((one) => one.subject === id || one.object === id).length;

/** A source of links over a list, which gives only the links of what was expanded, as a database does. */
function sourceOf(links: readonly Link[], linkBudget = 100_000, shown = links): LinkSource {
  return {
    name: 'MEMORY',
    types,
    linkBudget,
    openShortest: null,
    open: () => {
      const view = growingView();
      const vertex = (id: string) =>
        view.addVertex({ id, type: offences.includes(id) ? 'Offence' : 'Person', degree: degreeIn(links, id) });
      return Promise.resolve({
        view,
        relations: null,
        findVertices: (ids) => Promise.resolve(ids.map(vertex)),
        expand: (vertices, limit) => {
          const ids = vertices.map((one) => view.idOf(one));
          const touching = [...links.entries()].filter(
            ([, one]) => shown.includes(one) && (ids.includes(one.subject) || ids.includes(one.object)),
          );
          for (const [at, one] of touching.slice(0, limit)) {
            view.addLink({
              relation: `r${at}`,
              subject: vertex(one.subject),
              object: vertex(one.object),
              traits: packTraits(types.indexOf(one.type), statusBits([one.status])),
              confidence: one.confidence,
              sources: one.sources,
              validFrom: packDate(one.from),
              validTo: packDate(one.to),
              lastReported: packDate(one.reported),
            });
          }
          return Promise.resolve({ read: Math.min(touching.length, limit), cut: touching.length > limit });
        },
      });
    },
  };
}

/**
 * The same source, which also finds the shortest ways by itself, as a database does: over types, entity types and degrees
 * only, whatever else is asked.
 */
function findingShortest(links: readonly Link[]): LinkSource {
  const source = sourceOf(links);
  return {
    ...source,
    openShortest: async ({ from, to, maxHops, hubDegree, through, ...demand }) => {
      const coarse = question({
        from: [from],
        to: [to],
        types: new Map(demand.types.map((type) => [type, 'BOTH'])),
        hubDegree,
        through,
        maxHops,
      });
      const ways = everyPath(links, coarse).map((way) => way.split(','));
      const length = Math.min(...ways.map((way) => way.length - 1));
      if (ways.length === 0) return null;
      const steps = ways
        .filter((way) => way.length - 1 === length)
        .flatMap((way) => way.slice(1).map((id, at) => [way[at], id].sort().join()));
      const onWays = links.filter(
        (one) => demand.types.includes(one.type) && steps.includes([one.subject, one.object].sort().join()),
      );
      const open = await sourceOf(links, 1000, onWays).open(demand);
      const everybody = [...new Set(ways.flat())];
      await open.expand(
        (await open.findVertices(everybody)).filter((vertex) => vertex !== null),
        1000,
      );
      return { length, open: { ...open, expand: () => Promise.resolve({ read: onWays.length, cut: false }) } };
    },
  };
}

const question = (given: Partial<PathQuestion> = {}): PathQuestion =>
  wideQuestion({
    from: ['a'],
    to: ['b'],
    types: new Map<string, Direction>(types.map((type) => [type, 'BOTH'])),
    statuses: claimStatuses,
    first: 1000,
    ...given,
  });

/** The first and last day that a date may mean, as text; written again here so that a mistake is not made twice alike. */
const days = (date: string): readonly [string, string] =>
  date.length === 4
    ? [`${date}-01-01`, `${date}-12-31`]
    : date.length === 7
      ? [`${date}-01`, `${date}-31`]
      : [date, date];

function allowed(one: Link, wanted: PathQuestion, withSubject: boolean): boolean {
  const direction = wanted.types.get(one.type);
  if (direction === undefined || direction === (withSubject ? 'BACKWARD' : 'FORWARD')) return false;
  if (!wanted.statuses.includes(one.status) || one.confidence < wanted.minConfidence || one.sources < wanted.minSources)
    return false;
  if (wanted.asOf === null) return true;
  if (one.from === null && one.to === null) return wanted.undated;
  const [first, last] = days(wanted.asOf);
  return (one.from === null || days(one.from)[0] <= last) && (one.to === null || days(one.to)[1] >= first);
}

/** Whether days can be chosen, one for each hop, that do not go back: tried hop by hop with the earliest choice. */
function canBeInOrder(hops: readonly (readonly Link[])[]): boolean {
  let day = '';
  for (const links of hops) {
    const possible = links.flatMap((one) => {
      const date = one.from ?? one.to;
      if (date === null) return [day];
      const [first, last] = days(date);
      return last >= day ? [first > day ? first : day] : [];
    });
    if (possible.length === 0) return false;
    day = possible.sort()[0] ?? day;
  }
  return true;
}

/** All paths that a question allows, by trying everything: the slow and obvious way to know what is right. */
function everyPath(links: readonly Link[], wanted: PathQuestion): readonly string[] {
  const between = (from: string, to: string): readonly Link[] =>
    links.filter(
      (one) =>
        (one.subject === from && one.object === to && allowed(one, wanted, true)) ||
        (one.object === from && one.subject === to && allowed(one, wanted, false)),
    );
  const everybody = [...new Set(links.flatMap((one) => [one.subject, one.object]))];
  const mayPass = (id: string): boolean =>
    !wanted.from.includes(id) &&
    !wanted.to.includes(id) &&
    !wanted.avoid.includes(id) &&
    (wanted.via.includes(id) ||
      (!offences.includes(id) && degreeIn(links, id) <= wanted.hubDegree && !wanted.hubs.includes(id)));
  const found: string[] = [];
  const walk = (path: readonly string[], hops: readonly (readonly Link[])[]): void => {
    const last = path.at(-1) ?? '';
    if (wanted.to.includes(last)) {
      if (wanted.via.every((id) => path.includes(id)) && (!wanted.chronological || canBeInOrder(hops)))
        found.push(path.join());
      return;
    }
    if (hops.length === wanted.maxHops) return;
    for (const next of everybody) {
      if (path.includes(next) || !(wanted.to.includes(next) || mayPass(next))) continue;
      const step = between(last, next);
      if (step.length > 0) walk([...path, next], [...hops, step]);
    }
  };
  for (const source of wanted.from) walk([source], []);
  return found.sort();
}

const names = (paths: readonly FoundPath[]): readonly string[] => paths.map((path) => path.entities.join());

const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const date = fc.constantFrom(null, null, '2018', '2018-06', '2018-06-15', '2019', '2019-02-01', '2020-12');
const randomLink: fc.Arbitrary<Link> = fc.record({
  subject: node,
  object: node,
  type: fc.constantFrom(...types),
  status: fc.constantFrom(...claimStatuses),
  confidence: fc.constantFrom(0.3, 0.5, 0.9),
  sources: fc.integer({ min: 1, max: 3 }),
  from: date,
  to: date,
  reported: date,
});
const randomLinks = fc
  .array(randomLink, { minLength: 6, maxLength: 26, size: 'max' })
  .map((links) => links.filter((one) => one.subject !== one.object));
/** Constraints one at a time or a few together: all at once would leave no path to compare. */
const randomQuestion: fc.Arbitrary<PathQuestion> = fc
  .record({
    types: fc
      .tuple(...types.map(() => fc.constantFrom<Direction | null>('BOTH', 'FORWARD', 'BACKWARD', null)))
      .map((chosen) => new Map(types.flatMap((type, at) => (chosen[at] ? [[type, chosen[at]] as const] : [])))),
    statuses: fc.subarray([...claimStatuses], { minLength: 1 }),
    minConfidence: fc.constant(0.4),
    minSources: fc.constant(2),
    via: fc.constantFrom(['c'], ['h'], ['c', 'e']),
    avoid: fc.constantFrom(['d'], ['d', 'e']),
    asOf: fc.constantFrom('2018-06', '2019', '2018-06-15'),
    undated: fc.constant(false),
    chronological: fc.constant(true),
    hubDegree: fc.constantFrom(4, 6, 8),
    hubs: fc.constant(['f']),
    from: fc.constant(['a', 'g']),
  })
  .chain((constraints) =>
    fc
      .record({
        applied: fc.subarray(Object.keys(constraints), { maxLength: 4 }),
        maxHops: fc.integer({ min: 2, max: 7 }),
        order: fc.constantFrom<PathOrder>('SHORTEST', 'STRONGEST', 'NEWEST'),
      })
      .map(({ applied, ...shape }) =>
        question({
          ...Object.fromEntries(Object.entries(constraints).filter(([name]) => applied.includes(name))),
          ...shape,
        }),
      ),
  );

describe('the path search', () => {
  test('finds exactly the paths that trying everything finds, under any constraints', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(randomLinks, randomQuestion, async (links, wanted) => {
        const answer = await findPaths(sourceOf(links), wanted);
        found += answer.paths.length;
        expect([...names(answer.paths)].sort()).toEqual(everyPath(links, wanted));
        expect(answer.complete).toBe(true);
      }),
      { numRuns: 5000 },
    );
    // The constraints must not be so tight that nothing is compared.
    expect(found).toBeGreaterThan(5000);
  });

  test('finds them too when only the ends and the length are given', async () => {
    await fc.assert(
      fc.asyncProperty(randomLinks, fc.integer({ min: 1, max: 7 }), async (links, maxHops) => {
        const wanted = question({ maxHops, to: ['b', 'd'] });
        expect([...names((await findPaths(sourceOf(links), wanted)).paths)].sort()).toEqual(everyPath(links, wanted));
      }),
      { numRuns: 2000 },
    );
  });

  test('gives every order its order, and pages that go on where the last one ended', async () => {
    await fc.assert(
      fc.asyncProperty(randomLinks, randomQuestion, fc.integer({ min: 1, max: 4 }), async (links, wanted, first) => {
        const whole = await findPaths(sourceOf(links), wanted);
        const ranks = whole.paths.map((path) => path.rank);
        expect(ranks).toEqual([...ranks].sort(compareRanks));

        const pages: FoundPath[] = [];
        for (let after = null as PathQuestion['after']; ;) {
          const page = await findPaths(sourceOf(links), { ...wanted, first, after });
          pages.push(...page.paths);
          after = page.paths.at(-1)?.rank ?? after;
          // A full page may be the last one; only the next, empty one tells.
          if (page.cutBy !== 'PAGE') expect(pages).toHaveLength(whole.paths.length);
          if (page.cutBy !== 'PAGE') break;
        }
        expect(pages).toEqual(whole.paths);
      }),
      { numRuns: 1000 },
    );
  });

  test('finds the same paths where the source finds the shortest ways by itself', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(randomLinks, randomQuestion, fc.integer({ min: 1, max: 4 }), async (links, asked, first) => {
        const wanted: PathQuestion = { ...asked, order: 'SHORTEST', first, findHubs: false };
        const grown = await findPaths(sourceOf(links), wanted);
        const source = findingShortest(links);
        const opened = jest.spyOn(source, 'open');
        const { paths, complete, cutBy } = await findPaths(source, wanted);
        expect({ paths, complete, cutBy }).toEqual({
          paths: grown.paths,
          complete: grown.complete,
          cutBy: grown.cutBy,
        });
        if (opened.mock.calls.length === 0) taken += 1;
      }),
      { numRuns: 1000 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  test('puts the shortest first', async () => {
    const links = [link('a', 'c'), link('c', 'b'), link('a', 'd'), link('d', 'e'), link('e', 'b', { confidence: 0.9 })];
    expect(names((await findPaths(sourceOf(links), question())).paths)).toEqual(['a,c,b', 'a,d,e,b']);
  });

  test('puts the strongest first: sure, asserted and from several sources, however long', async () => {
    const sure = { confidence: 0.99, sources: 5 };
    const links = [
      link('a', 'b', { status: 'ALLEGED', confidence: 0.4 }),
      link('a', 'c', sure),
      link('c', 'd', sure),
      link('d', 'b', sure),
      link('a', 'e'),
      link('e', 'b'),
    ];
    expect(names((await findPaths(sourceOf(links), question({ order: 'STRONGEST' }))).paths)).toEqual([
      'a,c,d,b',
      'a,b',
      'a,e,b',
    ]);
  });

  test('puts the newest first: a path is as new as its oldest link', async () => {
    const links = [
      link('a', 'c', { reported: '2024-01-01' }),
      link('c', 'b', { reported: '2001-01-01' }),
      link('a', 'd', { reported: '2019' }),
      link('d', 'b', { reported: '2020-06' }),
    ];
    expect(names((await findPaths(sourceOf(links), question({ order: 'NEWEST' }))).paths)).toEqual(['a,d,b', 'a,c,b']);
  });

  test('gathers all links between two neighbours in one hop, the best first', async () => {
    const links = [link('a', 'b', { confidence: 0.4 }), link('b', 'a', { confidence: 0.8 })];
    const { paths } = await findPaths(sourceOf(links), question());
    expect(paths.map((path) => path.hops)).toEqual([[{ from: 'a', to: 'b', relations: ['r1', 'r0'], timing: null }]]);
  });

  test('says of every hop how sure its date is', async () => {
    const links = [link('a', 'c', { from: '2017', to: '2021' }), link('c', 'd', { from: '2018' }), link('d', 'b')];
    const { paths } = await findPaths(sourceOf(links), question({ asOf: '2018-06' }));
    expect(paths[0]?.hops.map((hop) => hop.timing)).toEqual(['CERTAIN', 'POSSIBLE', 'UNKNOWN']);
  });

  test('names the hubs that it did not cross', async () => {
    const spokes = ['c', 'd', 'e', 'f'].map((id) => link('g', id));
    const links = [link('a', 'g'), link('g', 'b'), ...spokes];
    const answer = await findPaths(sourceOf(links), question({ hubDegree: 5 }));
    expect(answer).toMatchObject({ paths: [], hubsNotCrossed: ['g'], complete: true });
    expect((await findPaths(sourceOf(links), question({ hubDegree: 6 }))).paths).toHaveLength(1);
    expect((await findPaths(sourceOf(links), question({ hubDegree: 5, via: ['g'] }))).paths).toHaveLength(1);
  });

  test('a hub may be an end', async () => {
    const links = ['a', 'c', 'd', 'e'].map((id) => link('b', id));
    expect((await findPaths(sourceOf(links), question({ hubDegree: 2 }))).paths).toHaveLength(1);
  });

  test('tells nothing further from longer paths that might exist', async () => {
    const links = [link('a', 'c'), link('c', 'd'), link('d', 'b')];
    expect(await findPaths(sourceOf(links), question({ maxHops: 2 }))).toMatchObject({ complete: true, cutBy: 'HOPS' });
    expect(await findPaths(sourceOf([link('a', 'c'), link('b', 'd')]), question())).toMatchObject({
      complete: true,
      cutBy: null,
    });
  });

  test('says when it may not read more links', async () => {
    const links = ['c', 'd', 'e', 'f'].flatMap((id) => [link('a', id), link('b', id)]);
    const answer = await findPaths(sourceOf(links, 3), question());
    expect(answer).toMatchObject({ complete: false, cutBy: 'BUDGET' });
  });

  test('ends at its deadline even when the source of links hangs', async () => {
    const source = sourceOf([link('a', 'b')]);
    const hanging: LinkSource = {
      ...source,
      open: async (demand) => ({ ...(await source.open(demand)), expand: () => new Promise(() => undefined) }),
    };
    const begun = performance.now();
    expect(await findPaths(hanging, question({ deadline: 50 }))).toMatchObject({
      complete: false,
      cutBy: 'DEADLINE',
      paths: [],
    });
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  test('ends at its deadline in a graph with more paths than can be listed', async () => {
    const layers = Array.from({ length: 7 }, (_, layer) =>
      Array.from({ length: 12 }, (_unused, at) => `n${layer}-${at}`),
    );
    const links = [
      ...(layers[0] ?? []).map((id) => link('a', id)),
      ...(layers[6] ?? []).map((id) => link(id, 'b')),
      ...layers
        .slice(1)
        .flatMap((layer, at) => layer.flatMap((id) => (layers[at] ?? []).map((before) => link(before, id)))),
    ];
    const wanted = question({ maxHops: 8, first: 100_000, deadline: 300, via: ['n3-0', 'n3-1'] });
    const begun = performance.now();
    const answer = await findPaths(sourceOf(links), wanted);
    expect(answer.complete).toBe(false);
    expect(performance.now() - begun).toBeLessThan(1500);
  });
});
