import Graph from 'graphology';
import Sigma from 'sigma';
import type { DrawnGraph } from '../api/documents.ts';
import type { Bundle } from './bundle-links.ts';
import { fonts, paintScene } from './paint-scene.ts';
import type { Palette } from './palette.ts';
import type { Places } from './place-nodes.ts';
import { composeScene, type Point, type Scene, type SceneInput } from './scene.ts';

/** Up to as many links a drawing has curves, dashes and words on every line; with more, sigma draws plain lines. */
const mostCurves = 400;

export interface StageContent {
  readonly graph: DrawnGraph;
  readonly bundles: readonly Bundle[];
  readonly places: Places;
  readonly ends: ReadonlySet<string>;
  readonly hidden: ReadonlyMap<string, number>;
}

export interface StageEvents {
  readonly onHover: (what: { readonly node: string } | { readonly bundle: Bundle } | null) => void;
  readonly onOpenNode: (id: string) => void;
  readonly onOpenBundle: (bundle: Bundle) => void;
  readonly onMoved: (id: string, place: Point) => void;
}

/** The drawing of one answer: sigma keeps the camera and finds nodes under the pointer, a canvas over it has the drawing. */
export class GraphStage {
  readonly #sigma: Sigma;
  readonly #graph = new Graph({ multi: true, type: 'directed' });
  readonly #context: CanvasRenderingContext2D;
  readonly #bundles: readonly Bundle[];
  readonly #content: StageContent;
  readonly #hubDegree: number;
  readonly #large: boolean;
  #palette: Palette;
  #lit: SceneInput['lit'] = null;
  #scene: Scene | null = null;

  constructor(
    container: HTMLElement,
    content: StageContent,
    look: { palette: Palette; hubDegree: number },
    on: StageEvents,
  ) {
    this.#content = content;
    this.#bundles = content.bundles;
    this.#palette = look.palette;
    this.#hubDegree = look.hubDegree;
    this.#large = content.bundles.length > mostCurves;
    this.#fill();
    this.#sigma = new Sigma(this.#graph, container, {
      // The canvas above draws what sigma would; in large drawings it is the other way round.
      renderLabels: this.#large,
      labelColor: { color: look.palette.ink },
      labelFont: 'system-ui, sans-serif',
      labelWeight: '600',
      labelRenderedSizeThreshold: 7,
      labelDensity: 0.5,
      defaultDrawNodeHover: () => undefined,
      // Thousands of lines are not to be followed while they move, and cost most of a frame.
      hideEdgesOnMove: this.#large,
      hideLabelsOnMove: this.#large,
      stagePadding: 70,
      minCameraRatio: 0.08,
      maxCameraRatio: 4,
      zIndex: false,
    });
    const canvas = document.createElement('canvas');
    canvas.className = 'scene';
    container.append(canvas);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('this browser draws no canvases');
    this.#context = context;
    this.#sigma.on('afterRender', () => {
      this.#paint();
    });
    this.#listen(container, on);
    this.#paint();
  }

  /** Lights some entities and links up and lets the others stand back; null: nothing. */
  light(lit: SceneInput['lit']): void {
    this.#lit = lit;
    this.#paint();
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    void camera.animate({ ratio: camera.ratio / factor }, { duration: calm() });
  }

  pan(dx: number, dy: number): void {
    const camera = this.#sigma.getCamera();
    camera.setState({ x: camera.x + dx * camera.ratio, y: camera.y + dy * camera.ratio });
  }

  fit(): void {
    void this.#sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: calm() });
  }

  recolour(palette: Palette): void {
    this.#palette = palette;
    this.#sigma.setSetting('labelColor', { color: palette.ink });
    this.#paint();
  }

  /** What is seen now, for saving as an image. */
  scene(): Scene {
    return this.#compose(Number.POSITIVE_INFINITY);
  }

  close(): void {
    this.#sigma.kill();
  }

  #fill(): void {
    const clear = 'rgba(0,0,0,0)';
    for (const entity of this.#content.graph.nodes) {
      const place = this.#content.places.get(entity.id) ?? { x: 0, y: 0 };
      this.#graph.addNode(entity.id, {
        ...place,
        size: this.#large ? Math.min(12, 2 + Math.sqrt(entity.degree) * 0.8) : this.#radius(entity),
        label: entity.name,
        color: this.#large ? (this.#palette.types[entity.type] ?? this.#palette.soft) : clear,
      });
    }
    if (!this.#large) return;
    for (const bundle of this.#bundles)
      this.#graph.addEdge(bundle.source, bundle.target, { size: 0.7, color: this.#palette.line });
  }

  #radius(entity: { readonly id: string; readonly degree: number }): number {
    return (this.#content.ends.has(entity.id) ? 15 : 10) + Math.min(6, Math.sqrt(entity.degree) * 0.8);
  }

  #compose(most = mostCurves): Scene {
    const { width, height } = this.#sigma.getDimensions();
    const nodes = this.#content.graph.nodes.flatMap((entity) => {
      const shown = this.#sigma.getNodeDisplayData(entity.id);
      if (shown === undefined) return [];
      const at = this.#sigma.framedGraphToViewport(shown);
      const radius = this.#sigma.scaleSize(shown.size);
      const hidden = this.#content.hidden.get(entity.id) ?? 0;
      return [{ ...at, entity, radius, hidden, end: this.#content.ends.has(entity.id) }];
    });
    const few = this.#bundles.length <= most ? this.#bundles : [];
    return composeScene({
      width,
      height,
      nodes,
      bundles: few,
      lit: this.#lit,
      hubDegree: this.#hubDegree,
      measure: (text, kind) => {
        this.#context.font = fonts[kind];
        return this.#context.measureText(text).width + 8;
      },
    });
  }

  #paint(): void {
    if (this.#large) return;
    const { width, height } = this.#sigma.getDimensions();
    const { canvas } = this.#context;
    const ratio = devicePixelRatio;
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    this.#context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.#scene = this.#compose();
    paintScene(this.#context, this.#scene, this.#palette);
  }

  #listen(container: HTMLElement, on: StageEvents): void {
    let dragged: string | null = null;
    let hasMoved = false;
    this.#sigma.on('enterNode', ({ node }) => {
      container.style.cursor = 'pointer';
      on.onHover({ node });
    });
    this.#sigma.on('leaveNode', () => {
      container.style.cursor = '';
      on.onHover(null);
    });
    this.#sigma.on('clickNode', ({ node }) => {
      if (!hasMoved) on.onOpenNode(node);
    });
    this.#sigma.on('clickStage', ({ event }) => {
      const bundle = this.#bundleAt(event);
      if (bundle !== null) on.onOpenBundle(bundle);
    });
    this.#sigma.on('downNode', ({ node }) => {
      dragged = node;
      hasMoved = false;
      // Without a box of its own the drawing would be scaled anew with every move.
      if (this.#sigma.getCustomBBox() === null) this.#sigma.setCustomBBox(this.#sigma.getBBox());
    });
    let hovered: Bundle | null = null;
    this.#sigma.getMouseCaptor().on('mousemovebody', (event) => {
      if (dragged !== null) {
        hasMoved = true;
        const place = this.#sigma.viewportToGraph(event);
        this.#graph.mergeNodeAttributes(dragged, place);
        event.preventSigmaDefault();
        event.original.preventDefault();
        event.original.stopPropagation();
        return;
      }
      const bundle =
        event.original.target instanceof Node && container.contains(event.original.target)
          ? this.#bundleAt(event)
          : null;
      if (bundle === hovered) return;
      hovered = bundle;
      container.style.cursor = bundle === null ? '' : 'pointer';
      on.onHover(bundle === null ? null : { bundle });
    });
    this.#sigma.getMouseCaptor().on('mouseup', () => {
      if (dragged !== null && hasMoved) {
        const { x, y } = this.#graph.getNodeAttributes(dragged);
        on.onMoved(dragged, { x: Number(x), y: Number(y) });
      }
      dragged = null;
    });
  }

  #bundleAt(pointer: Point): Bundle | null {
    let nearest: { id: string; distance: number } | null = null;
    for (const line of this.#scene?.lines ?? []) {
      for (const point of line.points) {
        const distance = Math.hypot(point.x - pointer.x, point.y - pointer.y);
        if (distance < (nearest?.distance ?? 14)) nearest = { id: line.id, distance };
      }
    }
    const found = nearest?.id;
    return this.#bundles.find(({ id }) => id === found) ?? null;
  }
}

/** Milliseconds of an animation: none for who has asked for less motion. */
function calm(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250;
}
