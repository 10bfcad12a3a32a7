import type { Palette } from './palette.ts';
import { lineHeight } from './place-name.ts';
import { moreHeight, type Emphasis, type Scene, type SceneLine, type SceneNode } from './scene.ts';

/** Fonts of the drawing; measuring and painting must agree. */
export const fonts = {
  node: '600 14px system-ui, sans-serif',
  more: '600 11px system-ui, sans-serif',
  line: 'italic 13px "Iowan Old Style", Charter, Georgia, serif',
} as const;

const alpha: Readonly<Record<Emphasis, number>> = { plain: 1, lit: 1, faded: 0.16 };
const dashes: Readonly<Record<SceneLine['firmness'], readonly number[]>> = {
  stated: [],
  alleged: [7, 5],
  doubted: [2, 5],
};

/** Draws a scene on a canvas. */
export function paintScene(context: CanvasRenderingContext2D, scene: Scene, palette: Palette): void {
  context.clearRect(0, 0, scene.width, scene.height);
  context.lineCap = 'round';
  for (const line of scene.lines) {
    context.globalAlpha = alpha[line.emphasis];
    const colour = colourOf(line, palette);
    context.strokeStyle = colour;
    context.fillStyle = colour;
    context.lineWidth = line.width + (line.emphasis === 'lit' ? 1 : 0);
    context.setLineDash([...dashes[line.firmness]]);
    context.stroke(new Path2D(line.path));
    context.setLineDash([]);
    if (line.arrow !== null) context.fill(new Path2D(line.arrow));
  }
  for (const node of scene.nodes) {
    context.globalAlpha = 1;
    const shape = new Path2D(node.path);
    if (node.end) {
      context.globalAlpha = node.emphasis === 'faded' ? 0.05 : 0.16;
      context.fillStyle = palette.types[node.type] ?? palette.soft;
      context.beginPath();
      context.arc(node.at.x, node.at.y, node.radius + 9, 0, Math.PI * 2);
      context.fill();
      context.globalAlpha = 1;
    }
    context.lineWidth = 5;
    context.strokeStyle = palette.ground;
    context.stroke(shape);
    context.fillStyle = palette.ground;
    context.fill(shape);
    context.globalAlpha = alpha[node.emphasis];
    context.fillStyle = palette.types[node.type] ?? palette.soft;
    context.fill(shape);
    if (node.hub) {
      context.strokeStyle = palette.types[node.type] ?? palette.soft;
      context.lineWidth = 1.5;
      context.beginPath();
      context.arc(node.at.x, node.at.y, node.radius + 6, 0, Math.PI * 2);
      context.stroke();
    }
  }
  for (const line of scene.lines) {
    if (line.label === null || line.emphasis === 'faded') continue;
    context.save();
    context.translate(line.label.at.x, line.label.at.y);
    context.rotate(line.label.angle);
    words(
      context,
      line.label.text,
      0,
      4,
      'center',
      fonts.line,
      colourOf(line, palette, palette.soft),
      palette.ground,
      1,
    );
    context.restore();
  }
  for (const node of scene.nodes) {
    if (node.more !== null) pill(context, node, node.more, palette);
    if (node.label === null) continue;
    const { lines, at, anchor } = node.label;
    for (const [nth, text] of lines.entries())
      words(
        context,
        text,
        at.x,
        at.y + nth * lineHeight,
        align[anchor],
        fonts.node,
        palette.ink,
        palette.ground,
        node.emphasis === 'faded' ? 0.3 : 1,
      );
  }
  context.globalAlpha = 1;
}

/** The number of links that are not drawn, as a tag on its entity: words of lines are never in a frame. */
function pill(
  context: CanvasRenderingContext2D,
  node: SceneNode,
  more: NonNullable<SceneNode['more']>,
  palette: Palette,
): void {
  context.globalAlpha = alpha[node.emphasis];
  context.beginPath();
  context.roundRect(more.at.x - more.width / 2, more.at.y - moreHeight / 2, more.width, moreHeight, moreHeight / 2);
  context.fillStyle = palette.ground;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = palette.types[node.type] ?? palette.soft;
  context.stroke();
  context.font = fonts.more;
  context.textAlign = 'center';
  context.fillStyle = palette.soft;
  context.fillText(more.text, more.at.x, more.at.y + 4);
}

const align = { start: 'left', middle: 'center', end: 'right' } as const;

/** The colour of a line: what is looked at stands out, and doubt has a colour of its own beside its dashes. */
export function colourOf(line: SceneLine, palette: Palette, plain: string = palette.line): string {
  if (line.emphasis === 'lit') return palette.lit;
  return line.firmness === 'stated' ? plain : palette.doubt;
}

function words(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  alignment: CanvasTextAlign,
  font: string,
  colour: string,
  ground: string,
  opacity: number,
): void {
  context.globalAlpha = opacity;
  context.font = font;
  context.textAlign = alignment;
  context.lineJoin = 'round';
  context.lineWidth = 5;
  context.strokeStyle = ground;
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}
