import { fonts, paintScene } from './paint-scene.ts';
import type { Palette } from './palette.ts';
import type { Scene } from './scene.ts';

/** The canvas over sigma's own that scenes are painted on. */
export class SceneCanvas {
  readonly #context: CanvasRenderingContext2D;
  readonly #widths = new Map<string, number>();
  #isEmpty = true;

  /** Throws when the browser draws no canvases. */
  constructor(container: HTMLElement, software: boolean) {
    const canvas = document.createElement('canvas');
    canvas.className = 'scene';
    container.append(canvas);
    // Where the processor draws all of it, a canvas of its own memory is many times faster than one by way of WebGL.
    const context = canvas.getContext('2d', { willReadFrequently: software });
    if (context === null) throw new Error('this browser draws no canvases');
    this.#context = context;
  }

  /** Width of a text in pixels. Each is measured once: measuring cost more than painting. */
  readonly measure = (text: string, kind: keyof typeof fonts): number => {
    const key = `${kind} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    this.#context.font = fonts[kind];
    const width = this.#context.measureText(text).width + 8;
    this.#widths.set(key, width);
    return width;
  };

  /** Paints a scene in place of what was there. */
  paint(scene: Scene, palette: Palette): void {
    // Over a large drawing there is mostly nothing, and painting that anew costs a part of every frame.
    const isEmpty = scene.nodes.length === 0 && scene.lines.length === 0;
    if (isEmpty && this.#isEmpty) return;
    this.#isEmpty = isEmpty;
    const { canvas } = this.#context;
    const ratio = devicePixelRatio;
    const [width, height] = [Math.round(scene.width * ratio), Math.round(scene.height * ratio)];
    if (canvas.width !== width || canvas.height !== height) {
      [canvas.width, canvas.height] = [width, height];
      canvas.style.width = `${scene.width}px`;
      canvas.style.height = `${scene.height}px`;
    }
    this.#context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paintScene(this.#context, scene, palette);
  }
}
