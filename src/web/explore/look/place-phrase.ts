import { boxAround, type Box, type FreeRoom } from './free-room.ts';
import type { Point } from './scene.ts';

/** What a line is called, and where that is written. */
export interface PlacedPhrase {
  readonly text: string;
  readonly at: Point;
  readonly angle: number;
}

interface Candidate extends PlacedPhrase {
  readonly boxes: readonly Box[];
}

/** Places along a line at which its phrase may stand, the middle first. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** Pixels by which a level phrase may stand below or above its line. */
const asides = [0, 13, -13, 21, -21, 33, -33];

/** Pixels at either end of a line that its phrase leaves to the line, so that the line is still seen. */
const ends = 16;

/**
 * The phrase of a line, the fullest that finds room along it, or else level across or beside it. Where every place is taken the
 * shortest stands where it covers least, as long as that is no more than `mostCovered` pieces of other words and entities;
 * else null is answered. The room that it needs is taken.
 */
export function placePhrase(
  phrases: readonly string[],
  points: readonly Point[],
  frame: { readonly width: number; readonly height: number },
  room: FreeRoom,
  measure: (text: string) => number,
  mostCovered: number,
): PlacedPhrase | null {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const length = Math.hypot(last.x - first.x, last.y - first.y);
  const along = (text: string) => (measure(text) > length - 2 * ends ? [] : alongLine(text, points, measure(text)));
  const level = (text: string) => levelAcross(text, points, measure(text));
  const inFrame = ({ boxes }: Candidate) =>
    boxes.every(
      ({ left, right, top, bottom }) => left >= 0 && right <= frame.width && top >= 0 && bottom <= frame.height,
    );
  const ways = [...phrases.map(along), ...phrases.toReversed().map(level)];
  const free = ways.flat().find((each) => inFrame(each) && each.boxes.every((box) => room.isFree(box)));
  const chosen = free ?? leastCovering(level(phrases.at(-1) ?? '').filter(inFrame), room, mostCovered);
  if (chosen === undefined) return null;
  for (const box of chosen.boxes) room.take(box);
  return { text: chosen.text, at: chosen.at, angle: chosen.angle };
}

function leastCovering(candidates: readonly Candidate[], room: FreeRoom, most: number): Candidate | undefined {
  if (most === 0) return undefined;
  const costs = candidates.map((each) => ({ each, cost: each.boxes.reduce((sum, box) => sum + room.count(box), 0) }));
  return costs.filter(({ cost }) => cost <= most).toSorted((a, b) => a.cost - b.cost)[0]?.each;
}

function alongLine(text: string, points: readonly Point[], width: number): readonly Candidate[] {
  return shares.flatMap((share) => {
    const at = Math.round(share * (points.length - 1));
    const [before, here, after] = [points[at - 1], points[at], points[at + 1]];
    if (before === undefined || here === undefined || after === undefined) return [];
    const angle = Math.atan2(after.y - before.y, after.x - before.x);
    const upright = angle > Math.PI / 2 ? angle - Math.PI : angle < -Math.PI / 2 ? angle + Math.PI : angle;
    return [{ text, at: here, angle: upright, boxes: boxesAlong(here, upright, width) }];
  });
}

function levelAcross(text: string, points: readonly Point[], width: number): readonly Candidate[] {
  return shares.flatMap((share) => {
    const here = points[Math.round(share * (points.length - 1))];
    if (here === undefined) return [];
    return asides.map((aside) => {
      const at = { x: here.x, y: here.y + aside };
      return { text, at, angle: 0, boxes: [boxAround(at, width, 16)] };
    });
  });
}

/** Small boxes along a slanted phrase: one box around it all would claim room that it does not use. */
function boxesAlong(at: Point, angle: number, width: number): readonly Box[] {
  const count = Math.max(2, Math.ceil(width / 16));
  return Array.from({ length: count }, (_, nth) => {
    const along = (nth / (count - 1) - 0.5) * width;
    return boxAround({ x: at.x + Math.cos(angle) * along, y: at.y + Math.sin(angle) * along }, 14, 14);
  });
}
