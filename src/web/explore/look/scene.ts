import type { DrawnEntity } from '../api/documents.ts';
import type { Bundle, Firmness } from './bundle-links.ts';
import { boxAround, freeRoom, type FreeRoom } from './free-room.ts';
import { placeName, type PlacedName } from './place-name.ts';
import { placePhrase, type PlacedPhrase } from './place-phrase.ts';
import { shapePath } from './shapes.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is drawn, in pixels of the frame, ready for a canvas or an SVG. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly SceneLine[];
  readonly nodes: readonly SceneNode[];
}

export interface SceneLine {
  readonly id: string;
  /** An SVG path. */
  readonly path: string;
  readonly arrow: string | null;
  readonly firmness: Firmness;
  readonly emphasis: Emphasis;
  readonly width: number;
  readonly label: PlacedPhrase | null;
  /** Points along the line, for finding what the pointer is on. */
  readonly points: readonly Point[];
}

export interface SceneNode {
  readonly id: string;
  readonly path: string;
  readonly at: Point;
  readonly radius: number;
  readonly type: string;
  readonly hub: boolean;
  /** Whether the question is about it. */
  readonly end: boolean;
  readonly emphasis: Emphasis;
  readonly label: PlacedName | null;
  /** "+37" in a pill, by its middle: how many of its links are not drawn. */
  readonly more: { readonly text: string; readonly at: Point; readonly width: number } | null;
}

/** Whether something is looked at, or stands back because something else is. */
export type Emphasis = 'plain' | 'lit' | 'faded';

export interface SceneInput {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly (Point & {
    readonly entity: DrawnEntity;
    readonly radius: number;
    readonly hidden: number;
    readonly end: boolean;
  })[];
  readonly bundles: readonly Bundle[];
  readonly lit: { readonly nodes: ReadonlySet<string>; readonly links: ReadonlySet<string> } | null;
  readonly hubDegree: number;
  /** Whether lines are named. */
  readonly lineLabels: boolean;
  /** Width of a text in pixels, at the size that the drawing uses for it. */
  readonly measure: (text: string, kind: 'node' | 'line' | 'more') => number;
}

/** Computes a drawing: curves from rim to rim, arrowheads, and words that keep out of each other's way. */
export function composeScene(input: SceneInput): Scene {
  const at = new Map(input.nodes.map((node) => [node.entity.id, node]));
  // Past some number of lines they cross entities and names whatever is done, and looking costs more than a frame has.
  const isFew = input.bundles.length <= mostInsisting * 2;
  const obstacles = isFew ? input.nodes : [];
  const drawn = input.bundles.flatMap((bundle) => {
    const [source, target] = [at.get(bundle.source), at.get(bundle.target)];
    return source === undefined || target === undefined || source === target
      ? []
      : [{ bundle, line: drawLine(bundle, source, target, input, bendFor(bundle, source, target, obstacles)) }];
  });
  const room = freeRoom();
  const crossed = freeRoom();
  for (const { line } of isFew ? drawn : []) for (const point of line.points) crossed.take(boxAround(point, 1, 1));
  const mores = new Map(input.nodes.map((node) => [node.entity.id, placeMore(node, input)]));
  for (const { x, y, radius } of input.nodes) room.take(boxAround({ x, y }, radius * 2, radius * 2));
  for (const more of mores.values()) if (more !== null) room.take(boxAround(more.at, more.width, moreHeight));
  const nodes = input.nodes
    .toSorted((a, b) => Number(b.end) - Number(a.end) || b.radius - a.radius)
    .map((node) => drawNode(node, mores.get(node.entity.id) ?? null, input, room, crossed));
  if (!input.lineLabels)
    return { width: input.width, height: input.height, lines: drawn.map(({ line }) => line), nodes };
  const measure = (text: string) => input.measure(text, 'line');
  const rank: Readonly<Record<Emphasis, number>> = { lit: 0, plain: 1, faded: 2 };
  // What is looked at has its phrase whatever that covers, and finds room first.
  const lines = drawn
    .toSorted((a, b) => rank[a.line.emphasis] - rank[b.line.emphasis])
    .map(({ bundle, line }) => {
      const mostCovered = line.emphasis === 'lit' ? Infinity : drawn.length <= mostInsisting ? 1 : 0;
      return { ...line, label: placePhrase(bundle.labels, line.points, input, room, measure, mostCovered) };
    });
  return { width: input.width, height: input.height, lines, nodes };
}

/** Up to as many lines a phrase may cover something rather than be left out. */
const mostInsisting = 24;

/** Height in pixels of the pill with the number of links that are not drawn. */
export const moreHeight = 15;

/** The pill with the number of links that are not drawn, at the upper right of its entity. */
function placeMore({ hidden, x, y, radius }: SceneInput['nodes'][number], input: SceneInput): SceneNode['more'] {
  if (hidden === 0) return null;
  const text = `+${hidden}`;
  const width = input.measure(text, 'more') + 4;
  return { text, width, at: { x: x + radius * 0.72 + width / 2 - 2, y: y - radius * 0.72 - 5 } };
}

function drawNode(
  node: SceneInput['nodes'][number],
  more: SceneNode['more'],
  input: SceneInput,
  room: FreeRoom,
  crossed: FreeRoom,
): SceneNode {
  const { entity, x, y, radius } = node;
  // A lit entity is named whatever it covers: somebody is looking at it.
  const insist = input.lit?.nodes.has(entity.id) === true || node.end;
  const measure = (text: string) => input.measure(text, 'node');
  return {
    id: entity.id,
    path: shapePath(entity.type, radius, x, y),
    at: { x, y },
    radius,
    type: entity.type,
    hub: entity.degree >= input.hubDegree,
    end: node.end,
    emphasis: emphasisOf(input, input.lit?.nodes.has(entity.id)),
    label: placeName({ x, y, radius, name: entity.name, insist }, input, room, crossed, measure),
    more,
  };
}

/** Pixels that a line keeps from an entity that it does not end at. */
const clearance = 8;

/** The bend of a line: its own, or else the least other one by which it runs through nobody. */
function bendFor(bundle: Bundle, source: Point, target: Point, obstacles: SceneInput['nodes']): number {
  const others = obstacles.filter(({ entity }) => entity.id !== bundle.source && entity.id !== bundle.target);
  const hits = (bend: number) => {
    const middle = bentMiddle(source, target, bend);
    const curve = Array.from({ length: 15 }, (_, step) => onCurve(source, middle, target, (step + 1) / 16));
    return others.filter(({ x, y, radius }) =>
      curve.some((point) => Math.hypot(point.x - x, point.y - y) < radius + clearance),
    ).length;
  };
  const tried = [1, -1, 1.5, -1.5].map((factor) => ({ bend: bundle.bend * factor, hits: hits(bundle.bend * factor) }));
  return tried.toSorted((a, b) => a.hits - b.hits)[0]?.bend ?? bundle.bend;
}

/** The point that a curve of a bend is drawn towards; the bend is its height over the straight line, as a share of that. */
function bentMiddle(source: Point, target: Point, bend: number): Point {
  return {
    x: (source.x + target.x) / 2 - (target.y - source.y) * bend * 2,
    y: (source.y + target.y) / 2 + (target.x - source.x) * bend * 2,
  };
}

/** Pixels between the points by which the pointer finds a line. */
const pointGap = 12;

function drawLine(
  bundle: Bundle,
  source: Point & { readonly radius: number },
  target: Point & { readonly radius: number },
  input: SceneInput,
  bend: number,
): SceneLine {
  const middle = bentMiddle(source, target, bend);
  const begin = towards(source, middle, source.radius + 3);
  const tip = towards(target, middle, target.radius + 4);
  const end = bundle.directed ? towards(tip, middle, 8) : tip;
  const count = Math.max(8, Math.min(60, Math.ceil(Math.hypot(target.x - source.x, target.y - source.y) / pointGap)));
  return {
    id: bundle.id,
    path: `M${dot(begin)}Q${dot(middle)} ${dot(end)}`,
    arrow: bundle.directed ? arrowhead(tip, middle) : null,
    firmness: bundle.firmness,
    emphasis: emphasisOf(
      input,
      bundle.links.some(({ id }) => input.lit?.links.has(id)),
    ),
    width: 1.6 + Math.min(2, (bundle.links.length - 1) * 0.5),
    label: null,
    points: Array.from({ length: count + 1 }, (_, step) => onCurve(begin, middle, end, step / count)),
  };
}

function emphasisOf(input: SceneInput, isLit: boolean | undefined): Emphasis {
  return input.lit === null ? 'plain' : isLit === true ? 'lit' : 'faded';
}

function arrowhead(tip: Point, from: Point): string {
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  const side = (turn: number) => ({ x: tip.x - Math.cos(angle + turn) * 11, y: tip.y - Math.sin(angle + turn) * 11 });
  return `M${dot(tip)}L${dot(side(0.38))}L${dot(side(-0.38))}Z`;
}

function towards(from: Point, to: Point, by: number): Point {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}

function onCurve(a: Point, b: Point, c: Point, t: number): Point {
  const mix = (p: number, q: number, r: number) => (1 - t) ** 2 * p + 2 * (1 - t) * t * q + t ** 2 * r;
  return { x: mix(a.x, b.x, c.x), y: mix(a.y, b.y, c.y) };
}

function dot({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
