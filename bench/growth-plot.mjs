// How cost grows with the graph, as a picture: both axes logarithmic.

const width = 760;
const height = 420;
const margin = { left: 70, right: 230, top: 30, bottom: 50 };
const colours = ['#1f6feb', '#0a7d5a', '#b35900', '#8250df', '#cf222e', '#57606a', '#9a6700'];

/** An SVG of the median of each question at each size. */
export function growthPlot(graphs) {
  const lines = linesOf(graphs);
  const sizes = graphs.map((graph) => graph.entities);
  const medians = lines.flatMap((line) => line.medians);
  const across = scale(
    Math.min(...sizes),
    Math.max(...sizes, Math.min(...sizes) * 10),
    margin.left,
    width - margin.right,
  );
  const up = scale(floorTen(Math.min(...medians)), ceilTen(Math.max(...medians)), height - margin.bottom, margin.top);
  const ticks = [];
  for (let tick = floorTen(Math.min(...medians)); tick <= ceilTen(Math.max(...medians)); tick *= 10) ticks.push(tick);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="white"/>`,
    ...ticks.map((tick) => grid(up(tick), `${Number(tick.toPrecision(1))} ms`)),
    ...sizes.map(
      (size) =>
        `<text x="${across(size)}" y="${height - margin.bottom + 20}" text-anchor="middle">${size.toLocaleString('en').replaceAll(',', ' ')}</text>`,
    ),
    `<text x="${(margin.left + width - margin.right) / 2}" y="${height - 10}" text-anchor="middle">entities, five links each</text>`,
    ...lines.map((line, at) => drawn(line, sizes, across, up, at)),
    '</svg>',
    '',
  ].join('\n');
}

function linesOf(graphs) {
  const kinds = ['GraphQL, memory', 'search, memory', 'search, Neo4j', 'shortestPath, bare driver'];
  const path = (graph, kind) => graph.paths.measured.find((one) => one.pairs === 'random' && one.kind === kind).median;
  const queries = ['entity and two hops', 'neighbourhood of an entity', 'search of a full name'];
  const query = (graph, name) => graph.queries.find((one) => one.query === name).median;
  return [
    ...kinds.map((kind) => ({ name: `path: ${kind}`, medians: graphs.map((graph) => path(graph, kind)) })),
    ...queries.map((name) => ({ name, medians: graphs.map((graph) => query(graph, name)) })),
  ];
}

function drawn({ name, medians }, sizes, across, up, at) {
  const colour = colours[at % colours.length];
  const points = medians.map((median, place) => `${across(sizes[place]).toFixed(1)},${up(median).toFixed(1)}`);
  const key = margin.top + 20 + at * 22;
  return [
    `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
    ...points.map(
      (point) => `<circle cx="${point.split(',')[0]}" cy="${point.split(',')[1]}" r="3" fill="${colour}"/>`,
    ),
    `<rect x="${width - margin.right + 20}" y="${key - 9}" width="12" height="12" fill="${colour}"/>`,
    `<text x="${width - margin.right + 38}" y="${key + 1}">${name}</text>`,
  ].join('\n');
}

function grid(y, label) {
  return [
    `<line x1="${margin.left}" x2="${width - margin.right}" y1="${y}" y2="${y}" stroke="#d0d7de"/>`,
    `<text x="${margin.left - 8}" y="${y + 4}" text-anchor="end">${label}</text>`,
  ].join('\n');
}

function scale(least, most, from, to) {
  const span = Math.log(most) - Math.log(least) || 1;
  return (value) => from + ((Math.log(value) - Math.log(least)) / span) * (to - from);
}

const floorTen = (value) => 10 ** Math.floor(Math.log10(value));
const ceilTen = (value) => 10 ** Math.ceil(Math.log10(value));
