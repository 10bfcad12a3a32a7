// How soon the explore page draws, and how smoothly it moves: npm run bench:explore -- [address of a running service]
// Needs a Chromium. Without a graphics card WebGL is drawn by the processor, which is the worst case.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const address = process.argv[2] ?? 'http://127.0.0.1:4000';
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
const question = '/?from=Meng+Wanzhou&to=Michael+Kovrig';
const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const first = [];
for (let run = 0; run < 5; run += 1) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  first.push(await drawn(page));
  await page.close();
}
console.log(
  `first drawing of the sample's answer: ${Math.round(middle(first))} ms after the address was entered (of 5: ${first.map(Math.round).join(', ')})`,
);

for (const [nodes, links] of [
  [200, 350],
  [2000, 5000],
]) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const answer = JSON.stringify({ data: { paths: crowd(nodes, links) } });
  await page.route('**/graphql', (route) =>
    /query Paths/.test(route.request().postData() ?? '')
      ? route.fulfill({ contentType: 'application/json', body: answer })
      : route.continue(),
  );
  const milliseconds = Math.round(await drawn(page));
  const box = await page.locator('.sigma').boundingBox();
  const at = (x, y) => [box.x + box.width * x, box.y + box.height * y];
  const wave = async (step) => {
    for (let turn = 0; turn < 30; turn += 1) await step(Math.sin(turn / 4) * 0.15, Math.cos(turn / 4) * 0.15);
  };
  const node = await nodeAt(page, box);
  const rates = {
    'pointing about': await rate(page, () => wave((x, y) => page.mouse.move(...at(0.5 + x, 0.5 + y)))),
    zooming: await rate(page, () => wave((x) => page.mouse.wheel(0, x * 600))),
    'moving it all': await rate(page, async () => {
      await page.mouse.move(...at(0.02, 0.02));
      await page.mouse.down();
      await wave((x, y) => page.mouse.move(...at(0.2 + x, 0.2 + y)));
      await page.mouse.up();
    }),
    ...(node === null
      ? {}
      : {
          'dragging one': await rate(page, async () => {
            await page.getByRole('button', { name: 'Fit' }).click();
            await page.waitForTimeout(500);
            await page.mouse.move(...node);
            await page.mouse.down();
            await wave((x, y) => page.mouse.move(...at(0.5 + x, 0.5 + y)));
            await page.mouse.up();
          }),
        }),
  };
  const words = Object.entries(rates).map(([what, frames]) => `${what} ${frames.toFixed(0)}`);
  console.log(`${nodes} entities, ${links} links: drawn after ${milliseconds} ms; frames a second ${words.join(', ')}`);
  await page.close();
}
await browser.close();

/** Milliseconds from entering the address of the question to its drawing. */
async function drawn(page) {
  await page.goto(address + question);
  await page.waitForFunction(() => performance.getEntriesByName('throughline:drawn').length > 0, null, {
    timeout: 120_000,
  });
  return page.evaluate(() => performance.getEntriesByName('throughline:drawn')[0].startTime);
}

/** Frames a second that the page draws while something is done. */
async function rate(page, act) {
  await page.evaluate(() => {
    globalThis.frames_ = [];
    const note = (time) => {
      globalThis.frames_.push(time);
      globalThis.next_ = requestAnimationFrame(note);
    };
    globalThis.next_ = requestAnimationFrame(note);
  });
  await act();
  const times = await page.evaluate(() => {
    cancelAnimationFrame(globalThis.next_);
    return globalThis.frames_;
  });
  return ((times.length - 1) / (times.at(-1) - times[0])) * 1000;
}

/** Where an entity is to be grabbed: a place at which the pointer becomes a hand. */
async function nodeAt(page, box) {
  for (let step = 0; step < 400; step += 1) {
    const [x, y] = [box.x + box.width * (0.35 + (step % 20) * 0.015), box.y + box.height * (0.35 + step * 0.00075)];
    await page.mouse.move(x, y);
    if ((await page.evaluate(() => document.querySelector('.sigma')?.style.cursor)) === 'pointer') return [x, y];
  }
  return null;
}

/** An answer of so many entities in clusters around some that are linked to many. */
function crowd(nodeCount, linkCount) {
  let seed = 7;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const types = ['Person', 'Organization', 'State', 'Place', 'Case'];
  const nodes = Array.from({ length: nodeCount }, (_, at) => ({
    id: `ent_${at}`,
    type: types[at % types.length],
    name: `Entity number ${at}`,
    aliases: [],
    degree: 0,
    iso3166: null,
    wikidata: null,
  }));
  const edges = Array.from({ length: linkCount }, (_, at) => {
    const subject = Math.floor(random() * nodeCount);
    const object = random() < 0.3 ? Math.floor(random() * 40) : Math.floor(random() * nodeCount);
    nodes[subject].degree += 1;
    nodes[object].degree += 1;
    return link(at, subject, object === subject ? (object + 1) % nodeCount : object);
  });
  const [from, to] = [nodes[0], nodes[1]];
  const ends = { from: { id: from.id }, to: { id: to.id } };
  const hop = { sentence: 'One met with the other', timing: null, ...ends, relations: [{ id: edges[0].id }] };
  return {
    complete: true,
    cutBy: null,
    reachedFrom: 1,
    reachedTo: 1,
    milliseconds: 1,
    from: [from],
    to: [to],
    hubsNotCrossed: [],
    pageInfo: { hasNextPage: false },
    absence: null,
    paths: [{ length: 1, sentence: 'One met with the other.', hops: [hop], weakestHop: ends }],
    graph: { nodes, edges },
  };
}

function link(at, subject, object) {
  return {
    id: `rel_${at}`,
    type: ['MET_WITH', 'OFFICER_OF', 'DETAINED_BY'][at % 3],
    sentence: 'One met with the other',
    statuses: [at % 9 === 0 ? 'ALLEGED' : 'ASSERTED'],
    confidence: 0.8,
    sourceCount: 1,
    articleCount: 1,
    claimCount: 1,
    publishers: [],
    firstReported: null,
    lastReported: null,
    validFrom: null,
    validTo: null,
    subject: { id: `ent_${subject}` },
    object: { id: `ent_${object}` },
    claims: [],
  };
}
