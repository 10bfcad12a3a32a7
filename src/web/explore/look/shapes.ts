/** Corners of each type's shape on a unit circle; a type without any is drawn as a circle. */
const corners: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  Organization: polygon(4, 45, 1.12),
  State: polygon(6, 0, 1.08),
  Place: polygon(4, 0, 1.16),
  Offence: polygon(3, -90, 1.22),
  Case: polygon(5, -90, 1.1),
};

function polygon(count: number, turn: number, scale: number): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, at) => {
    const angle = ((turn + (360 / count) * at) * Math.PI) / 180;
    return [Math.cos(angle) * scale, Math.sin(angle) * scale] as const;
  });
}

/** The outline of a type of entity around a point, as an SVG path; canvases take the same through `Path2D`. */
export function shapePath(type: string, radius: number, x = 0, y = 0): string {
  const round = (value: number) => Math.round(value * 100) / 100;
  const points = corners[type];
  if (points === undefined) {
    return `M${round(x - radius)} ${round(y)}a${round(radius)} ${round(radius)} 0 1 0 ${round(radius * 2)} 0a${round(radius)} ${round(radius)} 0 1 0 ${round(-radius * 2)} 0Z`;
  }
  return `M${points.map(([dx, dy]) => `${round(x + dx * radius)} ${round(y + dy * radius)}`).join('L')}Z`;
}
