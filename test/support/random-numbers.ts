/** A generator of numbers that gives the same ones every time (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A generator of whole numbers below a bound that gives the same ones every time. */
export function seededNumbers(seed: number): (below: number) => number {
  const next = randomNumbers(seed);
  return (below) => (next() * 2 ** 32) % below;
}

/** Picks one of several values by a generator of numbers; they must not be none. */
export function picker(random: () => number): <Value>(values: readonly Value[]) => Value {
  return <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  };
}
