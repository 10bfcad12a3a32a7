import { distances } from '../dist/paths/distances.js';

/** Two-sided breadth-first search over the copy in memory without constraints, evidence or promises: what memory alone costs. */
export function bareSearch(source, maxHops) {
  return async ([a, b]) => {
    const { view, findVertices } = await source.open();
    const [from, to] = await findVertices([a, b]);
    const seen = [distances(), distances()];
    seen[0].add(from, 0);
    seen[1].add(to, 0);
    const fronts = [[from], [to]];
    for (let depth = 0; depth < maxHops && fronts[0].length > 0 && fronts[1].length > 0; depth += 1) {
      const side = fronts[0].length <= fronts[1].length ? 0 : 1;
      const next = [];
      let met = false;
      for (const vertex of fronts[side]) {
        view.eachLink(vertex, (neighbour) => {
          if (seen[side].of(neighbour) !== Infinity) return;
          seen[side].add(neighbour, depth + 1);
          if (seen[1 - side].of(neighbour) !== Infinity) met = true;
          next.push(neighbour);
        });
      }
      if (met) return;
      fronts[side] = next;
    }
  };
}
