import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { DrawnGraph } from '../api/documents.ts';

/** Where entities stand: x to the right and y up, in units of about a label's height. */
export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

export interface Placing {
  /** Paths as lists of entity ids; their ends are kept at either side. Empty: a graph without a direction. */
  readonly paths: readonly (readonly string[])[];
  /** Entities that keep their place, such as those drawn before somebody asked for more. */
  readonly fixed: Places;
  /** Width of the drawing divided by its height. */
  readonly aspect: number;
}

const apart = 100;

/** In frames narrower than this, for their height, paths run from top to bottom: names have no room beside each other. */
const narrow = 0.85;

/**
 * Places for the entities of a graph, always the same for the same graph: paths run from left to right (on a phone from top
 * to bottom), each entity at its
 * mean place along the paths that pass it; a graph without paths is laid out by ForceAtlas2 (Jacomy et al. 2014) from a
 * spiral in the order of the ids.
 */
export function placeNodes(graph: DrawnGraph, placing: Placing): Places {
  if (placing.fixed.size > 0) return aroundFixed(graph, placing);
  if (placing.paths.length > 0 && graph.nodes.length <= 60)
    return placing.aspect < narrow ? downwards(graph, placing) : alongPaths(graph, placing);
  const centre = centreOf(graph);
  return centre === null ? byForces(graph, placing) : around(graph, centre, placing.aspect);
}

/** The one entity that every link of a small graph touches; null when there is none. */
function centreOf(graph: DrawnGraph): string | null {
  if (graph.nodes.length < 3 || graph.nodes.length > 40) return null;
  return (
    graph.nodes.find(({ id }) => graph.edges.every((edge) => edge.subject.id === id || edge.object.id === id))?.id ??
    null
  );
}

/** One in the middle and the others around it, on two rings when they are many. */
function around(graph: DrawnGraph, centre: string, aspect: number): Places {
  const others = graph.nodes.flatMap(({ id, type, name }) => (id === centre ? [] : [{ id, key: `${type} ${name}` }]));
  const sorted = others.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const wide = Math.max(1, aspect * 0.92);
  const tall = Math.max(1, Math.min(1.7, 0.92 / aspect));
  const places = sorted.map(({ id }, at) => {
    const angle = ((at + 0.5) / sorted.length) * Math.PI * 2;
    const radius = apart * (sorted.length > 10 ? (at % 2 === 0 ? 2.6 : 1.7) : 2);
    return [id, { x: Math.cos(angle) * radius * wide, y: Math.sin(angle) * radius * tall }] as const;
  });
  return new Map([[centre, { x: 0, y: 0 }], ...places]);
}

function downwards(graph: DrawnGraph, placing: Placing): Places {
  const across = alongPaths(graph, { ...placing, aspect: 1 / placing.aspect });
  return new Map([...across].map(([id, { x, y }]) => [id, { x: y, y: -x }]));
}

function alongPaths(graph: DrawnGraph, { paths, aspect }: Placing): Places {
  const depth = new Map<string, number[]>();
  for (const path of paths)
    for (const [at, id] of path.entries()) depth.set(id, [...(depth.get(id) ?? []), at / Math.max(1, path.length - 1)]);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const columns = new Map<number, string[]>();
  const steps = Math.max(2, ...paths.map((path) => path.length - 1));
  for (const { id } of graph.nodes) {
    const column = Math.round(mean(depth.get(id) ?? [0.5]) * steps * 2) / 2;
    columns.set(column, [...(columns.get(column) ?? []), id]);
  }
  const tallest = Math.max(...[...columns.values()].map((column) => column.length));
  const width = Math.max(steps * apart * 1.5, apart * tallest * aspect * 0.8);
  const height = Math.max((width / aspect) * 0.95, apart * 0.9 * (tallest - 1));
  const neighbours = neighboursOf(graph);
  const places = new Map<string, { x: number; y: number }>();
  const sorted = [...columns].sort(([a], [b]) => a - b);
  for (const [nth, [column, ids]] of sorted.entries()) {
    const pull = (id: string) => {
      const placed = (neighbours.get(id) ?? []).flatMap((other) => places.get(other)?.y ?? []);
      return placed.length === 0 ? 0 : mean(placed);
    };
    const ordered = ids.toSorted((a, b) => pull(b) - pull(a) || (a < b ? -1 : 1));
    const gap = height / Math.max(1, ordered.length);
    for (const [row, id] of ordered.entries()) {
      // Columns of one are lifted and lowered in turn: on one line their links would hide each other.
      const lone = nth === 0 || nth === sorted.length - 1 ? 0 : nth % 2 === 0 ? -0.42 : 0.42;
      const y = ordered.length === 1 ? lone * height : ((ordered.length - 1) / 2 - row) * gap * 1.1;
      const stagger = ordered.length > 2 ? (row % 2 === 0 ? -0.06 : 0.06) : 0;
      places.set(id, { x: (column / steps - 0.5 + stagger) * width, y });
    }
  }
  const pinned = new Set(paths.flatMap((path) => [path[0] ?? '', path.at(-1) ?? '']));
  return filled(kept(graph, places, pinned), aspect);
}

/** Moves entities up or down until no line runs through one that it does not end at; `pinned` ones stay. */
function kept(graph: DrawnGraph, start: Places, pinned: ReadonlySet<string>): Places {
  const places = new Map(start);
  const clear = apart * 0.5;
  for (let round = 0; round < 150; round += 1) {
    for (const { id } of graph.nodes) {
      const at = places.get(id);
      if (at === undefined || pinned.has(id)) continue;
      let push = 0;
      for (const { subject, object } of graph.edges) {
        const [a, b] = [places.get(subject.id), places.get(object.id)];
        if (subject.id === id || object.id === id || a === undefined || b === undefined) continue;
        const share = Math.abs(b.x - a.x) < 1 ? -1 : (at.x - a.x) / (b.x - a.x);
        if (share <= 0.04 || share >= 0.96) continue;
        const off = at.y - (a.y + (b.y - a.y) * share);
        if (Math.abs(off) < clear) push += (off < 0 ? -1 : 1) * (clear - Math.abs(off)) * 0.12;
      }
      for (const [other, { x, y }] of places) {
        if (other === id || Math.abs(x - at.x) > apart * 0.9) continue;
        const off = at.y - y;
        if (Math.abs(off) < clear * 1.4)
          push += (off < 0 || (off === 0 && id < other) ? -1 : 1) * (clear * 1.4 - Math.abs(off)) * 0.15;
      }
      places.set(id, { x: at.x, y: at.y + Math.max(-12, Math.min(12, push)) });
    }
  }
  return places;
}

function byForces(graph: DrawnGraph, { aspect }: Placing): Places {
  const drawn = new Graph({ type: 'undirected', multi: false });
  const ids = graph.nodes.map(({ id }) => id).sort();
  for (const [at, id] of ids.entries()) {
    const angle = at * 2.399963;
    const radius = apart * Math.sqrt(at + 0.5);
    drawn.addNode(id, { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius, size: 12 });
  }
  for (const { subject, object } of graph.edges)
    if (subject.id !== object.id && !drawn.hasEdge(subject.id, object.id)) drawn.addEdge(subject.id, object.id);
  const many = graph.nodes.length > 300;
  forceAtlas2.assign(drawn, {
    iterations: many ? 90 : 400,
    settings: {
      gravity: many ? 0.6 : 1,
      scalingRatio: many ? 60 : 900,
      slowDown: many ? 4 : 6,
      barnesHutOptimize: many,
      // Twice as fast as at its default of 0.5, with edges as long as there.
      barnesHutTheta: many ? 1 : 0.5,
      linLogMode: !many,
      strongGravityMode: false,
    },
  });
  const found = new Map(drawn.mapNodes((id, { x, y }) => [id, { x: Number(x), y: Number(y) }] as const));
  return widened(found, aspect);
}

/** Stretches a layout to the shape of its frame, so that a wide frame is not left half empty. */
function widened(places: ReadonlyMap<string, { x: number; y: number }>, aspect: number): Places {
  const range = (values: readonly number[]) => Math.max(1, Math.max(...values) - Math.min(...values));
  const all = [...places.values()];
  if (all.length < 2) return places;
  const [width, height] = [range(all.map(({ x }) => x)), range(all.map(({ y }) => y))];
  const stretch = Math.min(2, Math.max(0.7, Math.sqrt((aspect * height) / width)));
  return new Map([...places].map(([id, { x, y }]) => [id, { x: x * stretch, y: y / stretch }]));
}

/** Lengthens or flattens a layout that runs from left to right until it fills its frame. */
function filled(places: Places, aspect: number): Places {
  const range = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  const all = [...places.values()];
  const [width, height] = [range(all.map(({ x }) => x)), range(all.map(({ y }) => y))];
  // Three in a row are a row: what has no height gets none.
  if (height < apart * 0.3) return places;
  const stretch = Math.min(2.2, Math.max(0.8, width / aspect / height));
  return new Map([...places].map(([id, { x, y }]) => [id, { x, y: y * stretch }]));
}

function aroundFixed(graph: DrawnGraph, { fixed }: Placing): Places {
  const places = new Map(fixed);
  const neighbours = neighboursOf(graph);
  const all = [...fixed.values()];
  const middle = { x: mid(all.map(({ x }) => x)), y: mid(all.map(({ y }) => y)) };
  const fresh = graph.nodes.map(({ id }) => id).filter((id) => !places.has(id));
  const circles = new Map<string, string[]>();
  for (const id of fresh) {
    const anchor = (neighbours.get(id) ?? []).find((other) => fixed.has(other)) ?? '';
    circles.set(anchor, [...(circles.get(anchor) ?? []), id]);
  }
  for (const [anchor, ids] of circles) {
    const at = fixed.get(anchor) ?? middle;
    const outwards = Math.atan2(at.y - middle.y, at.x - middle.x);
    for (const [nth, id] of ids.toSorted().entries()) {
      const ring = Math.floor(nth / 9);
      const share = Math.min(9, ids.length - ring * 9);
      const spread = share === 1 ? 0 : ((nth % 9) / (share - 1) - 0.5) * Math.PI * (share > 4 ? 1.5 : 0.9);
      const radius = apart * (1.15 + ring * 0.7);
      places.set(id, {
        x: at.x + Math.cos(outwards + spread) * radius,
        y: at.y + Math.sin(outwards + spread) * radius,
      });
    }
  }
  return places;
}

function mid(values: readonly number[]): number {
  return values.length === 0 ? 0 : (Math.min(...values) + Math.max(...values)) / 2;
}

function neighboursOf(graph: DrawnGraph): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  for (const { subject, object } of graph.edges) {
    neighbours.set(subject.id, [...(neighbours.get(subject.id) ?? []), object.id]);
    neighbours.set(object.id, [...(neighbours.get(object.id) ?? []), subject.id]);
  }
  return neighbours;
}
