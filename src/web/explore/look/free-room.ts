/** A rectangle of the drawing, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The rectangle of a size around a point. */
export function boxAround({ x, y }: { readonly x: number; readonly y: number }, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** Which room of a drawing is taken. */
export interface FreeRoom {
  readonly isFree: (box: Box) => boolean;
  /** How many of the boxes that were taken a box would cover. */
  readonly count: (box: Box) => number;
  readonly take: (box: Box) => void;
}

const cell = 48;

/** Room of which nothing is taken yet. Boxes are kept by cells, as a drawing of hundreds asks this thousands of times. */
export function freeRoom(): FreeRoom {
  const cells = new Map<number, Box[]>();
  const cellsOf = (box: Box): readonly number[] => {
    const found: number[] = [];
    for (let column = Math.floor(box.left / cell); column * cell < box.right; column += 1)
      for (let row = Math.floor(box.top / cell); row * cell < box.bottom; row += 1) found.push(column * 65_536 + row);
    return found;
  };
  return {
    isFree: (box) => !cellsOf(box).some((key) => cells.get(key)?.some((other) => overlaps(box, other)) === true),
    count: (box) =>
      new Set(cellsOf(box).flatMap((key) => cells.get(key)?.filter((other) => overlaps(box, other)) ?? [])).size,
    take: (box) => {
      for (const key of cellsOf(box)) {
        const there = cells.get(key);
        if (there === undefined) cells.set(key, [box]);
        else there.push(box);
      }
    },
  };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
