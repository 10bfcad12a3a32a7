import { escapeXml } from '../../../export/escape-xml.ts';
import type { Palette } from './palette.ts';
import { colourOf } from './paint-scene.ts';
import { lineHeight } from './place-name.ts';
import { moreHeight, type Scene } from './scene.ts';

const dashes = { stated: '', alleged: ' stroke-dasharray="7 5"', doubted: ' stroke-dasharray="2 5"' } as const;

/** A scene as an SVG file that needs nothing else. */
export function sceneToSvg(scene: Scene, palette: Palette): string {
  const { width, height } = scene;
  const halo = `paint-order="stroke" stroke="${palette.ground}" stroke-width="5" stroke-linejoin="round"`;
  const lines = scene.lines.map((line) => {
    const colour = colourOf(line, palette);
    const head = line.arrow === null ? '' : `<path d="${line.arrow}" fill="${colour}"/>`;
    return `<path d="${line.path}" fill="none" stroke="${colour}" stroke-width="${line.width}" stroke-linecap="round"${dashes[line.firmness]}/>${head}`;
  });
  const nodes = scene.nodes.map((node) => {
    const colour = palette.types[node.type] ?? palette.soft;
    const ring = node.hub
      ? `<circle cx="${node.at.x}" cy="${node.at.y}" r="${node.radius + 6}" fill="none" stroke="${colour}" stroke-width="1.5"/>`
      : '';
    const halo = node.end
      ? `<circle cx="${node.at.x}" cy="${node.at.y}" r="${node.radius + 9}" fill="${colour}" fill-opacity="0.16"/>`
      : '';
    return `${halo}<path d="${node.path}" fill="${colour}" stroke="${palette.ground}" stroke-width="2.5"/>${ring}`;
  });
  const lineLabels = scene.lines.flatMap(({ label }) =>
    label === null
      ? []
      : [
          `<text transform="translate(${label.at.x} ${label.at.y}) rotate(${(label.angle * 180) / Math.PI})" y="4" text-anchor="middle" font-style="italic" font-size="13" font-family="Charter, Georgia, serif" fill="${palette.soft}" ${halo}>${escapeXml(label.text)}</text>`,
        ],
  );
  const nodeLabels = scene.nodes.flatMap(({ label }) =>
    label === null
      ? []
      : label.lines.map(
          (text, nth) =>
            `<text x="${label.at.x}" y="${label.at.y + nth * lineHeight}" text-anchor="${label.anchor}" font-weight="600" font-size="14" font-family="system-ui, sans-serif" fill="${palette.ink}" ${halo}>${escapeXml(text)}</text>`,
        ),
  );
  const mores = scene.nodes.flatMap(({ more, type }) =>
    more === null
      ? []
      : [
          `<rect x="${more.at.x - more.width / 2}" y="${more.at.y - moreHeight / 2}" width="${more.width}" height="${moreHeight}" rx="${moreHeight / 2}" fill="${palette.ground}" stroke="${palette.types[type] ?? palette.soft}"/><text x="${more.at.x}" y="${more.at.y + 4}" text-anchor="middle" font-weight="600" font-size="11" font-family="system-ui, sans-serif" fill="${palette.soft}">${more.text}</text>`,
        ],
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="100%" height="100%" fill="${palette.ground}"/>
${[...lines, ...nodes, ...lineLabels, ...mores, ...nodeLabels].join('\n')}
</svg>
`;
}
