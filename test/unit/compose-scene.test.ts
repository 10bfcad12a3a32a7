import { expect, test } from '@jest/globals';
import type { DrawnEntity, DrawnLink } from '../../src/web/explore/api/documents.ts';
import { bundleLinks } from '../../src/web/explore/look/bundle-links.ts';
import { composeScene, type SceneInput } from '../../src/web/explore/look/scene.ts';

const entity = (id: string, name: string) =>
  ({ id, name, type: 'Person', aliases: [], degree: 2 }) as unknown as DrawnEntity;
const link = (subject: string, object: string, type: string) =>
  ({
    id: `${subject} ${type} ${object}`,
    type,
    statuses: ['ASSERTED'],
    subject: { id: subject },
    object: { id: object },
  }) as unknown as DrawnLink;
const scene = (nodes: SceneInput['nodes'], links: readonly DrawnLink[], change: Partial<SceneInput> = {}) =>
  composeScene({
    width: 600,
    height: 400,
    nodes,
    bundles: bundleLinks(links),
    lit: null,
    hubDegree: 1000,
    lineLabels: true,
    measure: (text) => text.length * 7,
    ...change,
  });
const at = (id: string, name: string, x: number, y: number, hidden = 0) => ({
  entity: entity(id, name),
  x,
  y,
  radius: 14,
  hidden,
  end: false,
});

test('a line that is shorter than its phrase still says it', () => {
  const { lines } = scene(
    [at('a', 'Ann', 250, 200), at('b', 'Bob', 340, 200)],
    [link('a', 'b', 'DETAINED_IN'), link('a', 'b', 'CHARGED_BY')],
  );
  expect(lines.map(({ label }) => label?.text)).toEqual(['detained in and 1 more']);
});

test('a name beside the edge stays whole in the frame, a long one in two lines', () => {
  const { nodes } = scene([at('a', 'Francois-Philippe Champagne', 590, 396)], []);
  const label = nodes[0]?.label;
  expect(label?.lines).toEqual(['Francois-Philippe', 'Champagne']);
  expect(label?.at.x).toBeLessThan(600 - (17 * 7) / 2);
  expect((label?.at.y ?? 400) + 17).toBeLessThan(400);
});

test('the number of links that are not drawn is a tag on its entity, and not in the words of a line', () => {
  const { nodes } = scene([at('a', 'Ann', 250, 200, 5)], []);
  expect(nodes[0]?.more?.text).toBe('+5');
});

test('a line is led around an entity that it does not end at', () => {
  const { lines } = scene(
    [at('a', 'Ann', 100, 200), at('b', 'Bob', 500, 200), at('c', 'Cem', 300, 228)],
    [link('a', 'b', 'MET_WITH')],
  );
  const nearest = Math.min(...(lines[0]?.points ?? []).map(({ x, y }) => Math.hypot(x - 300, y - 228)));
  expect(nearest).toBeGreaterThan(14);
});
