// The figures as Markdown.

const ms = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(1));
const both = (figures) => `${ms(figures.median)} / ${ms(figures.p95)}`;
const count = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(1).replace(/\.0$/, ''));
const named = (entities) => entities.toLocaleString('en').replaceAll(',', ' ');
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** Path search: one line a kind of pair, one column a way to search. */
export function pathTable({ entities, paths }) {
  const kinds = [...new Set(paths.measured.map((one) => one.kind))];
  const pairs = [...new Set(paths.measured.map((one) => one.pairs))];
  const find = (name, kind) => paths.measured.find((one) => one.pairs === name && one.kind === kind);
  return [
    `**Paths of at most six hops, ${named(entities)} entities** (median / 95th percentile, ms)`,
    '',
    table(
      ['pairs', ...kinds],
      pairs.map((name) => [name, ...kinds.map((kind) => both(find(name, kind)))]),
    ),
    '',
    `Searches over Neo4j that ran past their deadline: ${paths.late}.`,
    '',
  ].join('\n');
}

function queryTable({ entities, queries, peer }) {
  return [
    `**Other questions, ${named(entities)} entities**`,
    '',
    table(
      [
        'question',
        'GraphQL, ms',
        'the same reads, bare driver, ms',
        'one plain query, bare driver, ms',
        'reads',
        'rows',
        'CPU, ms',
      ],
      queries.map((one) => [
        one.query,
        both(one),
        both(one.bare),
        one.plain === null ? '' : both(one.plain),
        count(one.reads),
        count(one.rows),
        ms(one.cpu),
      ]),
    ),
    '',
    peer === null
      ? '@neo4j/graphql was not installed for this run.'
      : `@neo4j/graphql, entity and two hops, two links of each type and one of each beyond: ${both(peer.twoHops)} ms, CPU ${ms(peer.twoHops.cpu)} ms.`,
    '',
  ].join('\n');
}

/** How each bar of the project stands. */
function bars({ graphs, loading, starting }) {
  const largest = graphs.at(-1);
  const smallest = graphs[0];
  const path = (graph, pairs, kind) => graph.paths.measured.find((one) => one.pairs === pairs && one.kind === kind);
  const query = (graph, name) => graph.queries.find((one) => one.query.startsWith(name));
  const raw = path(largest, 'random', 'shortestPath, bare driver');
  const memory = path(largest, 'random', 'GraphQL, memory');
  const database = path(largest, 'random', 'search, Neo4j');
  const hub = query(largest, '200 links of a hub');
  const large = query(largest, '200 links of an entity');
  const twoHops = query(largest, 'entity and two hops');
  const peer = largest.peer?.twoHops ?? null;
  const growth = path(largest, 'random', 'GraphQL, memory').median / path(smallest, 'random', 'GraphQL, memory').median;
  const judged = (met, text) => `${met ? 'met' : '**not met**'}: ${text}`;
  return table(
    ['bar, on the largest graph', 'now'],
    [
      [
        'a path through GraphQL from memory: median at most 5 ms',
        judged(memory.median <= 5, `${ms(memory.median)} ms`),
      ],
      [
        'its 95th percentile at least 10 × better than `shortestPath`',
        judged(raw.p95 / memory.p95 >= 10, `${(raw.p95 / memory.p95).toFixed(1)} ×`),
      ],
      [
        'the search over Neo4j: median at most 5 × `shortestPath`, none past its deadline',
        judged(
          database.median / raw.median <= 5 && largest.paths.late === 0,
          `${(database.median / raw.median).toFixed(1)} ×, ${largest.paths.late} past`,
        ),
      ],
      [
        'a neighbourhood of 200 links: median at most 1.1 × one plain query through the bare driver',
        judged(
          large.median / large.plain.median <= 1.1,
          `${(large.median / large.plain.median).toFixed(2)} ×; of a hub ${(hub.median / hub.plain.median).toFixed(2)} ×`,
        ),
      ],
      [
        'entity and two hops: at least 1.8 × faster than @neo4j/graphql, 2.2 × less CPU',
        peer === null
          ? 'not measured'
          : judged(
              peer.median / twoHops.median >= 1.8 && peer.cpu / twoHops.cpu >= 2.2,
              `${(peer.median / twoHops.median).toFixed(1)} × faster, ${(peer.cpu / twoHops.cpu).toFixed(1)} × less CPU`,
            ),
      ],
      [
        '200 links of a hub at most 2.5 × those of an entity with few more',
        judged(hub.median / large.median <= 2.5, `${(hub.median / large.median).toFixed(1)} ×`),
      ],
      [
        'loading ready-made claims: at least 1 500 articles/s, again at least 3 × faster',
        judged(
          loading.first >= 1500 && loading.again / loading.first >= 3,
          `${loading.first}/s, again ${loading.again}/s (${(loading.again / loading.first).toFixed(1)} ×)`,
        ),
      ],
      [
        'resident memory: Neo4j 1.5 GB, the service 600 MB with the copy',
        judged(
          largest.serviceMegabytes <= 600 && (largest.neo4jMegabytes ?? 0) <= 1536,
          `Neo4j ${Math.round(largest.neo4jMegabytes ?? 0)} MB, service with the bench in it ${Math.round(largest.serviceMegabytes)} MB`,
        ),
      ],
      [
        'second `npm start` to the first answer within 10 s',
        judged(starting.second <= 10, `${starting.second.toFixed(1)} s`),
      ],
      [
        `median path from ${named(smallest.entities)} to ${named(largest.entities)} entities grows less than 3 ×`,
        judged(growth < 3, `${growth.toFixed(1)} ×`),
      ],
    ],
  );
}

/** Everything, for docs/performance.md. */
export function report(figures, command) {
  const { machine, graphs } = figures;
  const graphTable = table(
    [
      'entities',
      'links',
      'largest degree',
      'median degree',
      'copied into memory',
      'at the next start',
      'file',
      'arrays',
      'service',
      'Neo4j',
    ],
    graphs.map((graph) => [
      named(graph.entities),
      named(graph.relations),
      named(graph.largestDegree),
      String(graph.medianDegree),
      `${graph.fill.seconds.toFixed(1)} s`,
      `${graph.fill.again.toFixed(1)} s`,
      `${Math.round(graph.fill.keptMegabytes)} MB`,
      `${Math.round(graph.fill.bytes / 2 ** 20)} MB`,
      `${Math.round(graph.serviceMegabytes)} MB`,
      graph.neo4jMegabytes === null ? '' : `${Math.round(graph.neo4jMegabytes)} MB`,
    ]),
  );
  return [
    `Measured on ${machine.day} by \`${command}\` on ${machine.processors}, ${machine.memory}, Node ${machine.node}.`,
    '',
    '### The bars',
    '',
    bars(figures),
    '',
    '### The graphs',
    '',
    graphTable,
    '',
    '### Paths',
    '',
    ...graphs.map(pathTable),
    '### Other questions',
    '',
    ...graphs.map(queryTable),
  ].join('\n');
}
