import type { Cut } from '../read-model/path.ts';
import { bestPaths, type VertexPath } from './best-paths.ts';
import { growOneSide, hasNothingLeft, newSides, type TwoSides } from './grow-sides.ts';
import { linkFilter, statusBits, timingOf, type LinkFilter } from './link-filter.ts';
import type { LinkDemand, LinkSource, LinkView, OpenLinks } from './link-view.ts';
import { compareText, rankings } from './path-rank.ts';
import type { FoundPath, PathAnswer, PathQuestion } from './path-question.ts';
import { usefulRegion } from './useful-region.ts';

/** Where paths are ranked only after growing, this much of the time is left for the ranking. */
const growingShare = 0.7;

/**
 * Finds how two groups of entities are linked: simple paths in the order asked for, until enough are found.
 *
 * Both ends grow towards each other, one read a step; what no path can use is cut away; the rest is searched best first. A
 * search ends within its deadline, whatever the graph, and says what it has not seen. The ends of a path are never passed on
 * the way, and hubs, entities to avoid and entities of types not asked for are never expanded unless they are an end.
 */
export async function findPaths(
  source: LinkSource,
  question: PathQuestion,
  now: () => number = () => performance.now(),
): Promise<PathAnswer> {
  const begun = now();
  const left: TimeLeft = (share = 1) => question.deadline * share - (now() - begun);
  const { types, statuses, minConfidence, asOf, chronological, order } = question;
  const demand: LinkDemand = {
    types: [...types.keys()],
    statuses: statusBits(statuses),
    minConfidence,
    dated: asOf !== null || chronological || order === 'NEWEST',
  };
  const found =
    (await findShortest(source, question, demand, left)) ??
    (await findGrowing(source, question, () => source.open(demand), left));
  return { ...found, milliseconds: Math.round(now() - begun) };
}

type TimeLeft = (share?: number) => number;
type FoundAnswer = Omit<PathAnswer, 'milliseconds'>;

/**
 * Asks a source that can find the shortest ways by itself for those, and searches them in place of the whole graph. It knows
 * fewer constraints than the question, so that none of the question's paths is shorter; where those of that length fill the
 * page, they are the answer. Null where they do not, and where a question wants what only a search that grows finds out.
 */
async function findShortest(
  source: LinkSource,
  question: PathQuestion,
  demand: LinkDemand,
  left: TimeLeft,
): Promise<FoundAnswer | null> {
  const [from, ...moreFrom] = question.from;
  const [to, ...moreTo] = question.to;
  const isPlain = moreFrom.length === 0 && moreTo.length === 0 && question.via.length === 0 && question.after === null;
  if (from === undefined || to === undefined || !isPlain || question.order !== 'SHORTEST' || question.findHubs) {
    return null;
  }
  const { maxHops, hubDegree, through } = question;
  const asked = source.openShortest?.({ ...demand, from, to, maxHops, hubDegree, through, deadline: left() });
  const shortest = asked === undefined ? null : await before(asked, left());
  if (shortest === null) return null;
  const { length, open } = shortest;
  const found = await findGrowing(source, { ...question, maxHops: length }, () => Promise.resolve(open), left);
  if (found.cutBy === 'PAGE' || (found.cutBy === 'HOPS' && length === maxHops && found.paths.length > 0)) return found;
  // As many as were asked for, and whether there are longer ones is not known.
  if (found.cutBy === 'HOPS' && found.paths.length === question.first)
    return { ...found, complete: false, cutBy: 'PAGE' };
  return null;
}

async function findGrowing(
  source: LinkSource,
  question: PathQuestion,
  openLinks: () => Promise<OpenLinks>,
  left: TimeLeft,
): Promise<FoundAnswer> {
  const prepared = await before(prepare(source, question, openLinks), left());
  const sides = newSides(prepared?.from ?? [], prepared?.to ?? []);
  const { paths, cutBy } =
    prepared === null ? { paths: [], cutBy: 'DEADLINE' as const } : await search(prepared, question, sides, left);
  return {
    paths: paths
      .slice(0, question.first)
      .flatMap((path) => (prepared === null ? [] : foundPath(prepared.open.view, path, question.asOf))),
    complete: cutBy === null || cutBy === 'HOPS',
    cutBy,
    hubsNotCrossed: [...(prepared?.hubs ?? [])].sort(compareText),
    reachedFrom: sides.from.distance.size,
    reachedTo: sides.to.distance.size,
    linksRead: sides.linksRead,
    source: source.name,
    relations: prepared?.open.relations ?? null,
  };
}

/** A question in the numbers of one view. */
interface Prepared {
  readonly open: OpenLinks;
  readonly filter: LinkFilter;
  readonly linkBudget: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly via: readonly number[];
  readonly mayPass: (vertex: number) => boolean;
  /** Ids of the hubs met so far. */
  readonly hubs: ReadonlySet<string>;
}

async function prepare(
  source: LinkSource,
  question: PathQuestion,
  openLinks: () => Promise<OpenLinks>,
): Promise<Prepared> {
  const open = await openLinks();
  const groups = [question.from, question.to, question.via, question.avoid, question.hubs];
  const found = await open.findVertices(groups.flat());
  let at = 0;
  const [from = [], to = [], via = [], avoid = [], named = []] = groups.map((ids) =>
    found.slice(at, (at += ids.length)).filter((vertex) => vertex !== null),
  );
  const { view } = open;
  const [ends, wanted, avoided, namedHubs] = [new Set([...from, ...to]), new Set(via), new Set(avoid), new Set(named)];
  const hubs = new Set<string>();
  const through = new Set(question.through);
  return {
    open,
    filter: linkFilter(question, source.types),
    linkBudget: source.linkBudget,
    from,
    to,
    via: via.filter((vertex) => !ends.has(vertex)),
    hubs,
    mayPass: (vertex) => {
      if (ends.has(vertex) || avoided.has(vertex)) return false;
      // An entity that the question itself names is passed whatever it is.
      if (wanted.has(vertex)) return true;
      if (!through.has(view.entityTypeOf(vertex))) return false;
      if (view.degreeOf(vertex) <= question.hubDegree && !namedHubs.has(vertex)) return true;
      hubs.add(view.idOf(vertex));
      return false;
    },
  };
}

async function search(
  prepared: Prepared,
  question: PathQuestion,
  sides: TwoSides,
  left: TimeLeft,
): Promise<{ readonly paths: readonly VertexPath[]; readonly cutBy: Cut | null }> {
  const { open, filter, mayPass, linkBudget } = prepared;
  const ranking = rankings[question.order];
  const ends = { from: new Set(prepared.from), to: new Set(prepared.to) };
  const growingTime = ranking.byLength ? 1 : growingShare;
  const paths: VertexPath[] = [];
  let cutBy: Cut | null = null;

  for (let length = 1; length <= question.maxHops && cutBy === null; length += 1) {
    const late = (): boolean => left(growingTime) <= 0;
    const grown = await before(growOneSide(sides, { open, filter, mayPass, linkBudget, late }), left(growingTime));
    if (grown !== true) cutBy = grown === null || late() ? 'DEADLINE' : 'BUDGET';
    const isLast = length === question.maxHops || cutBy !== null;
    if (!sides.met || (!ranking.byLength && !isLast)) continue;

    const rules = { view: open.view, filter, mayPass, ...ends };
    const found = bestPaths({
      view: open.view,
      region: usefulRegion(sides, length, rules),
      ranking,
      from: prepared.from,
      to: ends.to,
      via: prepared.via,
      chronological: question.chronological,
      shortest: ranking.byLength ? length : 1,
      longest: length,
      after: question.after,
      limit: question.first + 1 - paths.length,
      late: () => left() <= 0,
    });
    paths.push(...found.paths);
    // A full page ends the search: whether a longer path exists would cost a step more than all before.
    if (paths.length > question.first || (paths.length === question.first && !isLast)) cutBy = 'PAGE';
    else if (found.cut !== null) cutBy ??= found.cut === 'LATE' ? 'DEADLINE' : 'BUDGET';
  }
  // Which also meets the hubs of the last step.
  const nothingLeft = (question.findHubs || !sides.met) && hasNothingLeft(sides, open.view, mayPass);
  return { paths, cutBy: cutBy ?? (nothingLeft && !sides.met ? null : 'HOPS') };
}

function foundPath(view: LinkView, path: VertexPath, asOf: string | null): FoundPath {
  const entities = path.rank.entities;
  return {
    entities,
    rank: path.rank,
    hops: path.hops.map((links, at) => ({
      from: entities[at] ?? '',
      to: entities[at + 1] ?? '',
      relations: links.map((link) => view.relationOf(link)),
      timing: asOf === null ? null : timingOf(view, links[0] ?? 0, asOf),
    })),
  };
}

/** What a promise gives, or null when the time is up first. */
async function before<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value | null> {
  if (milliseconds <= 0) return null;
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      resolve(null);
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, timeUp]);
  } finally {
    clearTimeout(timer);
  }
}
