/** Hops from some vertices to others, for the vertices that a search has reached. */
export interface Distances {
  /** Infinity where the vertex was not reached. */
  of(vertex: number): number;
  /** Notes a vertex that was not reached before; `hops`: 0 to 255. */
  add(vertex: number, hops: number): void;
  /** How many vertices were reached. */
  readonly size: number;
}

const nowhere = -1;

/**
 * An open-addressing table of numbers: a search reaches ten thousand vertices and asks for their neighbours' distances many
 * times, for which a Map takes several times as long; an array by vertex would be of the size of the graph.
 */
export function distances(): Distances {
  let bits = 9;
  let vertices = new Int32Array(1 << bits).fill(nowhere);
  let hopsAt = new Uint8Array(1 << bits);
  let count = 0;

  /** Where a vertex stands, or would. */
  const placeOf = (vertex: number): number => {
    const mask = vertices.length - 1;
    // Multiplicative hashing (Knuth, "The Art of Computer Programming" 3, 6.4): the high bits depend on all of the vertex.
    let place = Math.imul(vertex, 0x9e3779b1) >>> (32 - bits);
    while (vertices[place] !== vertex && vertices[place] !== nowhere) place = (place + 1) & mask;
    return place;
  };
  const put = (vertex: number, hops: number): void => {
    const place = placeOf(vertex);
    vertices[place] = vertex;
    hopsAt[place] = hops;
  };
  const grow = (): void => {
    const [oldVertices, oldHops] = [vertices, hopsAt];
    bits += 2;
    vertices = new Int32Array(1 << bits).fill(nowhere);
    hopsAt = new Uint8Array(1 << bits);
    for (let place = 0; place < oldVertices.length; place += 1) {
      const vertex = oldVertices[place] ?? nowhere;
      if (vertex !== nowhere) put(vertex, oldHops[place] ?? 0);
    }
  };

  return {
    get size() {
      return count;
    },
    of: (vertex) => {
      const place = placeOf(vertex);
      return vertices[place] === nowhere ? Infinity : (hopsAt[place] ?? 0);
    },
    add: (vertex, hops) => {
      if (count * 3 >= vertices.length * 2) grow();
      put(vertex, hops);
      count += 1;
    },
  };
}
