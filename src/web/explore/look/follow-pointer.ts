import type Graph from 'graphology';
import type Sigma from 'sigma';
import type { Bundle } from './bundle-links.ts';
import type { Point } from './scene.ts';

/** What somebody does to a drawing with a mouse or a finger. */
export interface PointerEvents {
  readonly onHover: (what: { readonly node: string } | { readonly bundle: Bundle } | null) => void;
  readonly onOpenNode: (id: string) => void;
  readonly onOpenBundle: (bundle: Bundle) => void;
  readonly onMoved: (id: string, place: Point) => void;
}

/** Tells what is pointed at, clicked and dragged; an entity follows the pointer that drags it. */
export function followPointer(
  sigma: Sigma,
  graph: Graph,
  bundleAt: (pointer: Point) => Bundle | null,
  on: PointerEvents,
): void {
  const container = sigma.getContainer();
  const captor = sigma.getMouseCaptor();
  let dragged: string | null = null;
  let hasMoved = false;
  let hovered: Bundle | null = null;
  sigma.on('enterNode', ({ node }) => {
    container.style.cursor = 'pointer';
    if (dragged === null) on.onHover({ node });
  });
  sigma.on('leaveNode', () => {
    container.style.cursor = '';
    if (dragged === null) on.onHover(null);
  });
  sigma.on('clickNode', ({ node }) => {
    if (!hasMoved) on.onOpenNode(node);
  });
  sigma.on('clickStage', ({ event }) => {
    const bundle = bundleAt(event);
    if (bundle !== null) on.onOpenBundle(bundle);
  });
  sigma.on('downNode', ({ node }) => {
    dragged = node;
    hasMoved = false;
    // Without a box of its own the drawing would be scaled anew with every move.
    if (sigma.getCustomBBox() === null) sigma.setCustomBBox(sigma.getBBox());
  });
  captor.on('mousemovebody', (event) => {
    if (dragged !== null) {
      hasMoved = true;
      // Sigma leaves lines and names out while this is so, which is most of a frame in a large drawing.
      captor.isMoving = true;
      graph.mergeNodeAttributes(dragged, sigma.viewportToGraph(event));
      event.preventSigmaDefault();
      event.original.preventDefault();
      event.original.stopPropagation();
      return;
    }
    const { target } = event.original;
    const bundle = target instanceof Node && container.contains(target) ? bundleAt(event) : null;
    if (bundle === hovered) return;
    hovered = bundle;
    container.style.cursor = bundle === null ? '' : 'pointer';
    on.onHover(bundle === null ? null : { bundle });
  });
  captor.on('mouseup', () => {
    if (dragged !== null && hasMoved) {
      const { x, y } = graph.getNodeAttributes(dragged);
      on.onMoved(dragged, { x: Number(x), y: Number(y) });
      captor.isMoving = false;
      sigma.scheduleRender();
    }
    dragged = null;
  });
}
