import Graph from 'graphology';
import Sigma from 'sigma';
import type { DrawnEntity, DrawnGraph } from '../api/documents.ts';
import type { Bundle } from './bundle-links.ts';
import { followPointer, type PointerEvents } from './follow-pointer.ts';
import type { Palette } from './palette.ts';
import type { Places } from './place-nodes.ts';
import { SceneCanvas } from './scene-canvas.ts';
import { composeScene, type Point, type Scene, type SceneInput } from './scene.ts';

/** Up to as many lines a drawing has curves, dashes and words on every line; with more, sigma draws plain lines. */
const mostCurves = 400;

/** Up to as many lines keep their words while everything moves. */
const mostMovingWords = 60;

export interface StageContent {
  readonly graph: DrawnGraph;
  readonly bundles: readonly Bundle[];
  readonly places: Places;
  readonly ends: ReadonlySet<string>;
  readonly hidden: ReadonlyMap<string, number>;
}

/**
 * The drawing of one answer: sigma keeps the camera and finds entities under the pointer. Of a small answer the canvas over
 * it has the drawing; a large one sigma draws, and the canvas has only what is lit.
 */
export class GraphStage {
  readonly #sigma: Sigma;
  readonly #graph = new Graph({ multi: true, type: 'directed' });
  readonly #canvas: SceneCanvas;
  readonly #container: HTMLElement;
  readonly #content: StageContent;
  readonly #hubDegree: number;
  readonly #large: boolean;
  #palette: Palette;
  #lit: SceneInput['lit'] = null;
  #scene: Scene | null = null;
  #frame = 0;
  #settle: ReturnType<typeof setTimeout> | undefined;

  constructor(
    container: HTMLElement,
    content: StageContent,
    look: { palette: Palette; hubDegree: number },
    on: PointerEvents,
  ) {
    this.#container = container;
    this.#content = content;
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
      stagePadding,
      minCameraRatio: 0.08,
      maxCameraRatio: 4,
      zIndex: false,
      // A frame may be drawn once more between the page's letting go of the container and its closing the drawing.
      allowInvalidContainer: true,
    });
    this.#canvas = new SceneCanvas(container, isSoftware(this.#sigma));
    let camera = '';
    this.#sigma.on('afterRender', () => {
      const { x, y, ratio } = this.#sigma.getCamera();
      const now = [x, y, ratio].join();
      this.#paint(camera !== '' && camera !== now);
      camera = now;
    });
    followPointer(this.#sigma, this.#graph, (pointer) => this.#bundleAt(pointer), on);
    this.#paint(false);
  }

  /** Lights some entities and links up and lets the others stand back; null: nothing. */
  light(lit: SceneInput['lit']): void {
    this.#lit = lit;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#paint(false);
    });
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

  /** What is seen now, for saving as an image. */
  scene(): Scene {
    return this.#compose(this.#content.graph.nodes, this.#content.bundles, true);
  }

  close(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#settle);
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
    for (const bundle of this.#content.bundles)
      this.#graph.addEdge(bundle.source, bundle.target, { size: 0.7, color: this.#palette.line });
  }

  #radius(entity: DrawnEntity): number {
    const isCrowded = this.#content.graph.nodes.length > 40 || this.#container.clientWidth < 500;
    const most = isCrowded ? 8 : 12;
    return (this.#content.ends.has(entity.id) ? most + 6 : most) + Math.min(6, Math.sqrt(entity.degree) * 0.8);
  }

  #compose(entities: readonly DrawnEntity[], bundles: readonly Bundle[], lineLabels: boolean): Scene {
    const { width, height } = this.#sigma.getDimensions();
    const nodes = entities.flatMap((entity) => {
      const shown = this.#sigma.getNodeDisplayData(entity.id);
      if (shown === undefined) return [];
      const at = this.#sigma.framedGraphToViewport(shown);
      const radius = this.#sigma.scaleSize(shown.size);
      const hidden = this.#content.hidden.get(entity.id) ?? 0;
      return [{ ...at, entity, radius, hidden, end: this.#content.ends.has(entity.id) }];
    });
    const [lit, hubDegree, { measure }] = [this.#lit, this.#hubDegree, this.#canvas];
    return composeScene({ width, height, nodes, bundles, lit, hubDegree, lineLabels, measure });
  }

  #paint(isMoving: boolean): void {
    const { graph, bundles } = this.#content;
    const lit = this.#lit;
    this.#container.classList.toggle('dimmed', this.#large && lit !== null);
    if (this.#large) {
      const linked = lit === null ? [] : bundles.filter(({ links }) => links.some(({ id }) => lit.links.has(id)));
      const named = lit === null ? [] : graph.nodes.filter(({ id }) => lit.nodes.has(id));
      this.#scene = this.#compose(named, linked, linked.length <= mostMovingWords);
    } else {
      const lineLabels = !isMoving || bundles.length <= mostMovingWords;
      this.#scene = this.#compose(graph.nodes, bundles, lineLabels);
      clearTimeout(this.#settle);
      // What was left out while it moved comes back once it rests.
      if (!lineLabels)
        this.#settle = setTimeout(() => {
          this.#paint(false);
        }, 120);
    }
    this.#canvas.paint(this.#scene, this.#palette);
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
    return this.#content.bundles.find(({ id }) => id === found) ?? null;
  }
}

/** Whether the processor does the work of a graphics card. Browsers that do not say are taken at their best. */
function isSoftware(sigma: Sigma): boolean {
  const canvas = sigma.getCanvases()['nodes'];
  const context = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl') ?? null;
  const names = context?.getExtension('WEBGL_debug_renderer_info') ?? null;
  if (context === null || names === null) return false;
  return /swiftshader|llvmpipe|softpipe|basic render/i.test(
    String(context.getParameter(names.UNMASKED_RENDERER_WEBGL)),
  );
}

/** Pixels of a frame that its drawing leaves free on every side, for names. */
export const stagePadding = 62;

/** Milliseconds of an animation: none for who has asked for less motion. */
function calm(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250;
}
