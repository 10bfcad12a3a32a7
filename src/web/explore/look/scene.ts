import type { DrawnEntity } from '../api/documents.ts';
import type { Bundle, Firmness } from './bundle-links.ts';
import { boxAround, freeRoom, type Box, type FreeRoom } from './free-room.ts';
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
  readonly label: { readonly text: string; readonly at: Point; readonly angle: number } | null;
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
  readonly label: { readonly text: string; readonly at: Point; readonly anchor: 'start' | 'middle' | 'end' } | null;
  /** "+37": how many of its links are not drawn. */
  readonly more: { readonly text: string; readonly at: Point } | null;
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
  readonly measure: (text: string, kind: 'node' | 'line') => number;
}

/** Computes a drawing: curves from rim to rim, arrowheads, and labels that keep out of each other's way. */
export function composeScene(input: SceneInput): Scene {
  const at = new Map(input.nodes.map((node) => [node.entity.id, node]));
  const room = freeRoom();
  for (const { x, y, radius } of input.nodes) room.take(boxAround({ x, y }, radius * 2, radius * 2));
  const nodes = input.nodes
    .toSorted((a, b) => Number(b.end) - Number(a.end) || b.radius - a.radius)
    .map((node) => drawNode(node, input, room));
  const lines = input.bundles.flatMap((bundle) => {
    const [source, target] = [at.get(bundle.source), at.get(bundle.target)];
    return source === undefined || target === undefined || source === target
      ? []
      : [drawLine(bundle, source, target, input, room)];
  });
  return { width: input.width, height: input.height, lines, nodes };
}

function drawNode(node: SceneInput['nodes'][number], input: SceneInput, room: FreeRoom): SceneNode {
  const { entity, x, y, radius } = node;
  const width = input.measure(entity.name, 'node');
  // A name is moved sideways rather than cut off by the edge, as long as its entity is in sight.
  const isSeen = x > 0 && x < input.width;
  const middle = isSeen ? Math.max(width / 2 + 4, Math.min(input.width - width / 2 - 4, x)) : x;
  const candidates = [
    {
      at: { x: middle, y: y + radius + 18 },
      anchor: 'middle' as const,
      box: boxAround({ x: middle, y: y + radius + 13 }, width, 19),
    },
    {
      at: { x: middle, y: y - radius - 9 },
      anchor: 'middle' as const,
      box: boxAround({ x: middle, y: y - radius - 14 }, width, 19),
    },
    {
      at: { x: x + radius + 7, y: y + 5 },
      anchor: 'start' as const,
      box: boxAround({ x: x + radius + 7 + width / 2, y }, width, 17),
    },
    {
      at: { x: x - radius - 7, y: y + 5 },
      anchor: 'end' as const,
      box: boxAround({ x: x - radius - 7 - width / 2, y }, width, 17),
    },
  ];
  const free = candidates.find(({ box }) => room.isFree(box));
  // A lit entity is named whatever it covers: somebody is looking at it.
  const lit = input.lit?.nodes.has(entity.id) === true || node.end;
  const chosen = free ?? (lit ? candidates[0] : undefined);
  if (chosen !== undefined) room.take(chosen.box);
  return {
    id: entity.id,
    path: shapePath(entity.type, radius, x, y),
    at: { x, y },
    radius,
    type: entity.type,
    hub: entity.degree >= input.hubDegree,
    end: node.end,
    emphasis: emphasisOf(input, input.lit?.nodes.has(entity.id)),
    label: chosen === undefined ? null : { text: entity.name, at: chosen.at, anchor: chosen.anchor },
    more: node.hidden > 0 ? { text: `+${node.hidden}`, at: { x: x + radius + 8, y: y - radius - 2 } } : null,
  };
}

function drawLine(
  bundle: Bundle,
  source: Point & { readonly radius: number },
  target: Point & { readonly radius: number },
  input: SceneInput,
  room: FreeRoom,
): SceneLine {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  const middle = {
    x: (source.x + target.x) / 2 - dy * bundle.bend * 2,
    y: (source.y + target.y) / 2 + dx * bundle.bend * 2,
  };
  const begin = towards(source, middle, source.radius + 3);
  const tip = towards(target, middle, target.radius + 4);
  const end = bundle.directed ? towards(tip, middle, 8) : tip;
  const points = Array.from({ length: 13 }, (_, step) => onCurve(begin, middle, end, step / 12));
  const label = input.lineLabels ? placeLabel(bundle, points, length, input, room) : null;
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
    label,
    points,
  };
}

function placeLabel(
  bundle: Bundle,
  points: readonly Point[],
  length: number,
  input: SceneInput,
  room: FreeRoom,
): SceneLine['label'] {
  for (const text of bundle.labels) {
    const width = input.measure(text, 'line');
    if (width > length - 44) continue;
    for (const step of [6, 5, 7, 4, 8]) {
      const [before, here, after] = [points[step - 1], points[step], points[step + 1]];
      if (before === undefined || here === undefined || after === undefined) continue;
      const angle = Math.atan2(after.y - before.y, after.x - before.x);
      const upright = angle > Math.PI / 2 ? angle - Math.PI : angle < -Math.PI / 2 ? angle + Math.PI : angle;
      const boxes = alongLine(here, upright, width);
      if (!boxes.every((box) => room.isFree(box))) continue;
      for (const box of boxes) room.take(box);
      return { text, at: here, angle: upright };
    }
  }
  return null;
}

/** Small boxes along a slanted label: one box around it all would claim room that it does not use. */
function alongLine(at: Point, angle: number, width: number): readonly Box[] {
  const count = Math.max(2, Math.ceil(width / 16));
  return Array.from({ length: count }, (_, nth) => {
    const along = (nth / (count - 1) - 0.5) * width;
    return boxAround({ x: at.x + Math.cos(angle) * along, y: at.y + Math.sin(angle) * along }, 14, 14);
  });
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
