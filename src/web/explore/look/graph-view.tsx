import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { DrawnGraph } from '../api/documents.ts';
import { bundleLinks, type Bundle } from './bundle-links.ts';
import { ExportMenu } from './export-menu.tsx';
import { GraphStage, stagePadding } from './graph-stage.ts';
import { GraphTable } from './graph-table.tsx';
import { Legend } from './legend.tsx';
import { paletteOf } from './palette.ts';
import { placeNodes, type Places } from './place-nodes.ts';
import type { SceneInput } from './scene.ts';
import { useDark } from './use-dark.ts';

export type Lit = SceneInput['lit'];

/** The graph of an answer, to be looked at, moved and asked for more; with a table of the same. */
export function GraphView(props: {
  readonly graph: DrawnGraph;
  readonly paths: readonly (readonly string[])[];
  readonly ends: ReadonlySet<string>;
  readonly hidden: ReadonlyMap<string, number>;
  readonly hubDegree: number;
  readonly lit: Lit;
  readonly onHover: (lit: Lit) => void;
  readonly onOpenNode: (id: string) => void;
  readonly onOpenBundle: (bundle: Bundle) => void;
  /** Takes the last step back; null when there is none. */
  readonly onUndo: (() => void) | null;
  readonly graphql: { readonly document: string; readonly variables: object } | null;
}) {
  const { graph, paths, ends, hidden, hubDegree, lit } = props;
  const frame = useRef<HTMLDivElement>(null);
  const stage = useRef<GraphStage | null>(null);
  const kept = useRef<{ readonly graph: DrawnGraph; places: Map<string, { x: number; y: number }> } | null>(null);
  const [table, setTable] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const dark = useDark();
  const palette = paletteOf(dark);
  const bundles = useMemo(() => bundleLinks(graph.edges), [graph]);
  const events = useRef(props);
  useEffect(() => {
    events.current = props;
  });

  useEffect(() => {
    const container = frame.current;
    if (container === null || table) return undefined;
    const inner = (size: number) => Math.max(100, size - 2 * stagePadding);
    const aspect = inner(container.clientWidth) / inner(container.clientHeight);
    const places = placesFor(graph, paths, aspect, kept.current?.places ?? new Map());
    const own = { graph, places: new Map(places) };
    kept.current = own;
    try {
      stage.current = new GraphStage(
        container,
        { graph, bundles, places, ends, hidden },
        { palette: paletteOf(dark), hubDegree },
        {
          onHover: (what) => {
            events.current.onHover(what === null ? null : litBy(what, bundles));
          },
          onOpenNode: (id) => {
            events.current.onOpenNode(id);
          },
          onOpenBundle: (bundle) => {
            events.current.onOpenBundle(bundle);
          },
          onMoved: (id, place) => own.places.set(id, place),
        },
      );
      performance.mark('throughline:drawn');
      setFailed(null);
    } catch (problem) {
      setFailed(problem instanceof Error ? problem.message : String(problem));
    }
    return () => {
      stage.current?.close();
      stage.current = null;
      container.replaceChildren();
      container.classList.remove('dimmed');
    };
  }, [graph, bundles, paths, ends, hidden, hubDegree, table, dark]);

  useEffect(() => {
    stage.current?.light(lit);
  }, [lit]);

  const onKey = (event: KeyboardEvent) => {
    const step = 0.08;
    const keys: Readonly<Record<string, () => void>> = {
      '+': () => stage.current?.zoom(1.4),
      '=': () => stage.current?.zoom(1.4),
      '-': () => stage.current?.zoom(1 / 1.4),
      '0': () => stage.current?.fit(),
      ArrowLeft: () => stage.current?.pan(-step, 0),
      ArrowRight: () => stage.current?.pan(step, 0),
      ArrowUp: () => stage.current?.pan(0, step),
      ArrowDown: () => stage.current?.pan(0, -step),
    };
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  return (
    <section className="look" aria-label="The graph of the answer">
      <div className="look-tools" role="toolbar" aria-label="Drawing">
        <button type="button" onClick={() => stage.current?.zoom(1.4)} aria-label="Zoom in">
          +
        </button>
        <button type="button" onClick={() => stage.current?.zoom(1 / 1.4)} aria-label="Zoom out">
          −
        </button>
        <button type="button" onClick={() => stage.current?.fit()}>
          Fit
        </button>
        {props.onUndo === null ? null : (
          <button type="button" onClick={props.onUndo}>
            Undo
          </button>
        )}
        <button
          type="button"
          aria-pressed={table}
          onClick={() => {
            setTable(!table);
          }}
        >
          Table
        </button>
        <ExportMenu graph={graph} stage={() => stage.current} palette={palette} graphql={props.graphql} />
      </div>
      {table ? (
        <GraphTable graph={graph} />
      ) : (
        <>
          <div
            className="frame"
            tabIndex={0}
            role="application"
            aria-label={`A drawing of ${graph.nodes.length} entities and ${graph.edges.length} links. Arrows move it, plus and minus zoom, 0 fits. The button Table has the same links as a table.`}
            onKeyDown={onKey}
          >
            <div className="sigma" ref={frame} />
          </div>
          {failed === null ? null : (
            <p className="state" role="alert">
              This browser cannot draw the graph ({failed}). The table has the same links.
            </p>
          )}
          <Legend
            graph={graph}
            bundles={bundles}
            hubs={graph.nodes.some(({ degree }) => degree >= hubDegree)}
            more={[...hidden.values()].some((count) => count > 0)}
          />
        </>
      )}
    </section>
  );
}

/** An answer that shares most of its entities with the one before keeps their places, so that the eye does. */
function placesFor(graph: DrawnGraph, paths: readonly (readonly string[])[], aspect: number, before: Places): Places {
  const known = graph.nodes.filter(({ id }) => before.has(id));
  const stays = before.size > 0 && known.length >= before.size && known.length * 3 >= graph.nodes.length / 4;
  return placeNodes(graph, { paths, aspect, fixed: stays ? new Map([...before]) : new Map() });
}

function litBy(what: { readonly node: string } | { readonly bundle: Bundle }, bundles: readonly Bundle[]): Lit {
  const touched =
    'bundle' in what ? [what.bundle] : bundles.filter(({ source, target }) => [source, target].includes(what.node));
  return {
    nodes: new Set([
      ...('node' in what ? [what.node] : []),
      ...touched.flatMap(({ source, target }) => [source, target]),
    ]),
    links: new Set(touched.flatMap(({ links }) => links.map(({ id }) => id))),
  };
}
