// Which entities the bench asks about: the same every time for the same graph.
import { idOf, nameOf } from './generated-graph.mjs';
import { randomNumbers } from './random-numbers.mjs';

/** Pairs of every kind for path questions, and single entities and names for the others. */
export async function chooseQuestions({ graph, entities, count, rows }) {
  const random = randomNumbers(5);
  const anyNumber = () => Math.floor(random() * graph.firstLonely);
  const any = () => idOf('ent', anyNumber());
  const hub = (from = 0, to = 20) => idOf('ent', graph.hubs[from + Math.floor(random() * (to - from))]);
  const alone = () => idOf('ent', graph.firstLonely + Math.floor(random() * (entities - graph.firstLonely)));
  const times = (make) => Array.from({ length: count }, make);
  return {
    pairs: {
      random: times(() => [any(), any()]),
      near: await nearPairs({ count, random, any, rows }),
      'hub to any': times(() => [hub(), any()]),
      'hub to hub': times(() => [hub(0, 10), hub(10, 20)]),
      'no path': times(() => [any(), alone()]),
    },
    entities: times(any),
    hubs: times(() => hub()),
    /** With as many links as a neighbourhood of 200 shows, or a few more. */
    large: await someLarge({ count, random, rows }),
    names: times(() => nameOf(anyNumber())),
  };
}

async function someLarge({ count, random, rows }) {
  const found = await rows(
    'MATCH (e:Entity) WHERE e.degree >= 200 RETURN e.id AS id ORDER BY e.degree, id LIMIT toInteger($count)',
    { count },
  );
  return Array.from({ length: count }, () => found[Math.floor(random() * found.length)].id);
}

/** Pairs at most four steps apart. */
async function nearPairs({ count, random, any, rows }) {
  const beyond = async (id) => {
    const found = await rows(
      'MATCH (a:Entity {id: $id})--(m:Entity)--(b:Entity) WHERE b <> a AND m.degree < 1000 RETURN b.id AS id LIMIT 50',
      { id },
    );
    return found[Math.floor(random() * found.length)]?.id ?? null;
  };
  const near = [];
  while (near.length < count) {
    const start = await beyond(any());
    const end = start === null ? null : await beyond(start);
    if (end !== null && start !== end) near.push([start, end]);
  }
  return near;
}
