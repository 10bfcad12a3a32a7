import { boxAround, type Box, type FreeRoom } from './free-room.ts';
import type { Point } from './scene.ts';

/** Where a name is written: its lines from the top, the first one's baseline at `at`. */
export interface PlacedName {
  readonly lines: readonly string[];
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface NamedNode extends Point {
  readonly name: string;
  readonly radius: number;
  /** Whether the name is written even where it covers something. */
  readonly insist: boolean;
}

/** Pixels from one line of a name to the next. */
export const lineHeight = 17;

/** Names wider than this many pixels, and in the frame of a phone than the second, are broken in two at a space. */
const widest = 150;
const widestInNarrow = 100;

/**
 * The place of a name beside its entity: in the frame, clear of entities and other names, and across as few lines as can be.
 * Null when there is none. The room that it needs is taken.
 */
export function placeName(
  node: NamedNode,
  frame: { readonly width: number; readonly height: number },
  room: FreeRoom,
  lines: FreeRoom,
  measure: (text: string) => number,
): PlacedName | null {
  const { x, y, radius } = node;
  const words = brokenName(node.name, measure, frame.width < 500 ? widestInNarrow : widest);
  const width = Math.max(...words.map(measure));
  const height = words.length * lineHeight;
  // A name is moved sideways rather than cut off by the edge, as long as its entity is in sight.
  const isSeen = x > 0 && x < frame.width && y > 0 && y < frame.height;
  const middle = isSeen ? Math.max(width / 2 + 4, Math.min(frame.width - width / 2 - 4, x)) : x;
  const boxes = [
    ['middle', boxAround({ x: middle, y: y + radius + 5 + height / 2 }, width, height)],
    ['middle', boxAround({ x: middle, y: y - radius - 6 - height / 2 }, width, height)],
    ['start', boxAround({ x: x + radius + 7 + width / 2, y }, width, height)],
    ['end', boxAround({ x: x - radius - 7 - width / 2, y }, width, height)],
  ] as const;
  const inFrame = (box: Box) =>
    !isSeen || (box.left >= 2 && box.right <= frame.width - 2 && box.top >= 2 && box.bottom <= frame.height - 2);
  const candidates = boxes
    .filter(([, box]) => inFrame(box) && (node.insist || room.isFree(box)))
    .map(([anchor, box], nth) => ({
      anchor,
      box,
      // Below is where a name is looked for: elsewhere it must keep clear of more than one line's crossing.
      cost: (node.insist ? room.count(box) * 50 : 0) + lines.count(box) + nth * 1.5,
    }))
    .toSorted((a, b) => a.cost - b.cost);
  const [best] = candidates;
  if (best === undefined) return null;
  const { box, anchor } = best;
  room.take(box);
  const at = anchor === 'middle' ? (box.left + box.right) / 2 : anchor === 'start' ? box.left : box.right;
  return { lines: words, at: { x: at, y: box.top + lineHeight - 4 }, anchor };
}

/** A name in one line, or a long one in two, as equal as its spaces allow. */
function brokenName(name: string, measure: (text: string) => number, most: number): readonly string[] {
  if (measure(name) <= most) return [name];
  const words = name.split(' ');
  const breaks = words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  const broadest = (lines: readonly string[]) => Math.max(...lines.map(measure));
  return breaks.toSorted((a, b) => broadest(a) - broadest(b))[0] ?? [name];
}
