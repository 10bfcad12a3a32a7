import type { Cut } from '../read-model/path.ts';
import type { Adjacency } from './adjacency.ts';
import { enumeratePaths } from './enumerate-paths.ts';
import { compareText, exploredGraph, type ExploredGraph } from './explored-graph.ts';
import type { FoundPath, PathAnswer, PathQuestion } from './path-question.ts';

/** One side of the search: what it has reached and what it expands next. */
interface Side {
  readonly reached: Set<string>;
  frontier: readonly string[];
}

/**
 * Finds how two groups of entities are linked: all simple paths, shortest first, until enough are found.
 *
 * The search grows from both sides at once, always the one whose frontier has fewer links, one read a step (bidirectional
 * breadth-first search: Pohl, "Bi-directional Search", Machine Intelligence 6, 1971). After f steps from one side and b from
 * the other, every link of every allowed path of at most f + b hops has been read, so the paths of that length are then
 * enumerated in what was seen. Hubs and entities of types not asked for are never expanded, unless they are an end.
 */
export async function findPaths(
  adjacency: Adjacency,
  question: PathQuestion,
  now: () => number = () => performance.now(),
): Promise<PathAnswer> {
  const begun = now();
  const late = (): boolean => now() - begun > question.deadline;
  const graph = exploredGraph();
  const from = new Set(question.from);
  const to = new Set(question.to);
  for (const vertex of await adjacency.findVertices([...from, ...to])) graph.know(vertex);

  const isHub = (id: string): boolean => (graph.findVertex(id)?.degree ?? 0) > question.hubDegree;
  const hasAllowedType = (id: string): boolean => {
    const vertex = graph.findVertex(id);
    return vertex !== null && question.through.includes(vertex.type);
  };
  const mayPass = (id: string): boolean => !from.has(id) && !to.has(id) && hasAllowedType(id) && !isHub(id);

  const sides: readonly [Side, Side] = [
    { reached: new Set(from), frontier: [...from] },
    { reached: new Set(to), frontier: [...to] },
  ];
  const hubs = new Set<string>();
  const paths: FoundPath[] = [];
  let linksRead = 0;
  let cutBy: Cut | null = null;

  for (let length = 1; length <= question.maxHops && cutBy === null; length += 1) {
    const side = cheaper(sides, graph);
    if (side !== null) {
      const expansion = await before(
        adjacency.expand(side.frontier, question.edges, question.edgeBudget - linksRead),
        question.deadline - (now() - begun),
      );
      if (expansion === null) {
        cutBy = 'DEADLINE';
        break;
      }
      linksRead += expansion.edges.length;
      for (const vertex of expansion.vertices) graph.know(vertex);
      for (const edge of expansion.edges) graph.add(edge);
      side.frontier = expansion.vertices
        .map((vertex) => vertex.id)
        .filter((id) => {
          if (side.reached.has(id)) return false;
          side.reached.add(id);
          if (hasAllowedType(id) && isHub(id) && !from.has(id) && !to.has(id)) hubs.add(id);
          return mayPass(id);
        });
      if (expansion.cut) cutBy = 'BUDGET';
    }

    const found = enumeratePaths(graph, {
      from,
      to,
      length,
      mayPass,
      late,
      limit: question.first - paths.length + 1 + spare,
    });
    paths.push(...found.paths);
    if (paths.length > question.first) cutBy = 'PAGE';
    else if (found.cut === 'LATE' || late()) cutBy = 'DEADLINE';
  }
  return {
    paths: paths.slice(0, question.first),
    complete: cutBy === null,
    cutBy,
    hubsNotCrossed: [...hubs].sort(compareText),
    entitiesSeen: graph.size,
    linksRead,
    milliseconds: Math.round(now() - begun),
    source: adjacency.name,
  };
}

/** Paths of one length collected beyond those wanted, so that the surest of them come first even when there are many. */
const spare = 5000;

/**
 * The side whose frontier has fewer links to read; null when one side has nothing left: then every link that a path could
 * use has been read, and longer paths are found among those.
 */
function cheaper(sides: readonly [Side, Side], graph: ExploredGraph): Side | null {
  const cost = (side: Side): number => side.frontier.reduce((sum, id) => sum + (graph.findVertex(id)?.degree ?? 0), 0);
  const [left, right] = sides;
  if (left.frontier.length === 0 || right.frontier.length === 0) return null;
  return cost(left) <= cost(right) ? left : right;
}

/** What a promise gives, or null when the time is up first. */
async function before<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value | null> {
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
