import { exportFormats } from '../../../export/export-formats.ts';
import type { DrawnGraph } from '../api/documents.ts';
import type { GraphStage } from './graph-stage.ts';
import { paintScene } from './paint-scene.ts';
import type { Palette } from './palette.ts';
import { sceneToSvg } from './scene-to-svg.ts';

/** Saves what is seen: as an image, or as a file that other programs open. */
export function ExportMenu(props: {
  readonly graph: DrawnGraph;
  readonly stage: () => GraphStage | null;
  readonly palette: Palette;
  readonly graphql: { readonly document: string; readonly variables: object } | null;
}) {
  const { graph, palette } = props;
  const saveSvg = () => {
    const stage = props.stage();
    if (stage !== null)
      save('throughline.svg', new Blob([sceneToSvg(stage.scene(), palette)], { type: 'image/svg+xml' }));
  };
  const savePng = () => {
    const stage = props.stage();
    if (stage === null) return;
    const scene = stage.scene();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [scene.width * 2, scene.height * 2];
    const context = canvas.getContext('2d');
    if (context === null) return;
    context.scale(2, 2);
    paintScene(context, scene, palette);
    context.globalCompositeOperation = 'destination-over';
    context.fillStyle = palette.ground;
    context.fillRect(0, 0, scene.width, scene.height);
    canvas.toBlob((blob) => {
      if (blob !== null) save('throughline.png', blob);
    });
  };
  const { graphql } = props;
  return (
    <details className="menu">
      <summary>Save</summary>
      <ul>
        <li>
          <button type="button" onClick={savePng}>
            Picture (PNG)
          </button>
        </li>
        <li>
          <button type="button" onClick={saveSvg}>
            Drawing (SVG)
          </button>
        </li>
        {exportFormats.map((format) => (
          <li key={format.name}>
            <button
              type="button"
              onClick={() => {
                save(`throughline.${format.extension}`, new Blob([format.write(graph)], { type: format.mediaType }));
              }}
            >
              {format.title}
            </button>
          </li>
        ))}
        {graphql === null ? null : (
          <>
            <li>
              <button
                type="button"
                onClick={() =>
                  void navigator.clipboard.writeText(
                    `${graphql.document}\n# Variables: ${JSON.stringify(graphql.variables)}\n`,
                  )
                }
              >
                Copy as GraphQL
              </button>
            </li>
            <li>
              <a
                href={`/graphql#${new URLSearchParams({ query: graphql.document, variables: JSON.stringify(graphql.variables, null, 2) }).toString()}`}
              >
                Open in GraphiQL
              </a>
            </li>
          </>
        )}
      </ul>
    </details>
  );
}

function save(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 1000);
}
