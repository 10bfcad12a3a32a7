import { compareText, type Bond, type ExploredGraph } from './explored-graph.ts';
import type { FoundPath } from './path-question.ts';

/** A walk through the explored graph. */
export interface Enumeration {
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** Number of links of the paths wanted. */
  readonly length: number;
  /** Whether a path may pass through an entity. */
  readonly mayPass: (id: string) => boolean;
  /** Most paths collected; the search for more than that stops. */
  readonly limit: number;
  /** Whether time is up; asked often. */
  readonly late: () => boolean;
}

export interface EnumeratedPaths {
  /** Surest first, then by entity ids. */
  readonly paths: readonly FoundPath[];
  /** Whether the limit or the clock ended the enumeration. */
  readonly cut: 'LIMIT' | 'LATE' | null;
}

/**
 * Lists the simple paths of exactly one length between two groups. A depth-first walk that only enters entities from which
 * the remaining links can still reach the other group, so that it never runs into dead ends by distance.
 */
export function enumeratePaths(graph: ExploredGraph, wanted: Enumeration): EnumeratedPaths {
  const distance = distancesTo(graph, wanted);
  const found: { readonly path: FoundPath; readonly strength: number }[] = [];
  const entities: string[] = [];
  const bonds: Bond[] = [];
  const onPath = new Set<string>();
  let cut: EnumeratedPaths['cut'] = null;

  const walk = (id: string): void => {
    const left = wanted.length - bonds.length;
    for (const bond of graph.bondsOf(id)) {
      if (found.length >= wanted.limit) cut = 'LIMIT';
      else if (wanted.late()) cut = 'LATE';
      if (cut !== null) return;
      if (onPath.has(bond.to)) continue;
      const ends = wanted.to.has(bond.to);
      if (ends !== (left === 1)) continue;
      if (!ends && (!wanted.mayPass(bond.to) || (distance.get(bond.to) ?? Infinity) > left - 1)) continue;
      bonds.push(bond);
      entities.push(bond.to);
      if (ends) found.push(pathOf(entities, bonds));
      else {
        onPath.add(bond.to);
        walk(bond.to);
        onPath.delete(bond.to);
      }
      bonds.pop();
      entities.pop();
    }
  };

  for (const source of [...wanted.from].sort(compareText)) {
    if ((distance.get(source) ?? Infinity) > wanted.length) continue;
    entities.push(source);
    onPath.add(source);
    walk(source);
    onPath.clear();
    entities.pop();
  }
  found.sort((a, b) => b.strength - a.strength || compareText(a.path.entities.join(), b.path.entities.join()));
  return { paths: found.map(({ path }) => path), cut };
}

/** Strength of a path: the product of the confidences of each step's surest link. */
function pathOf(entities: readonly string[], bonds: readonly Bond[]): { path: FoundPath; strength: number } {
  return {
    path: {
      entities: [...entities],
      hops: bonds.map((bond, at) => ({
        from: entities[at] ?? '',
        to: bond.to,
        relations: bond.edges.map((edge) => edge.relation),
      })),
    },
    strength: bonds.reduce((product, bond) => product * (bond.edges[0]?.confidence ?? 0), 1),
  };
}

/** Links from each entity to the nearest member of the group that paths end in, within the length wanted. */
function distancesTo(graph: ExploredGraph, wanted: Enumeration): ReadonlyMap<string, number> {
  const distance = new Map<string, number>([...wanted.to].map((id) => [id, 0]));
  let frontier = [...wanted.to];
  for (let step = 1; step <= wanted.length && frontier.length > 0; step += 1) {
    const next: string[] = [];
    for (const id of frontier) {
      for (const { to } of graph.bondsOf(id)) {
        if (distance.has(to)) continue;
        distance.set(to, step);
        if (!wanted.from.has(to) && wanted.mayPass(to)) next.push(to);
      }
    }
    frontier = next;
  }
  return distance;
}
