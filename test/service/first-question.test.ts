import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ask,
  isRunning,
  neo4jPid,
  newDataFolder,
  removeFolder,
  runCommand,
  startServiceProcess,
  type ServiceProcess,
} from '../support/service-process.ts';

const examples = join(import.meta.dirname, '..', '..', 'schema', 'examples');
const data = newDataFolder();
let service: ServiceProcess;

// The first start makes a database and a password; downloads, where the cache is empty, take minutes.
beforeAll(async () => {
  service = await startServiceProcess(data);
}, 600_000);
afterAll(async () => {
  await service.end('SIGTERM');
  removeFolder(data);
}, 60_000);

/** What each example's answer must hold, so that an example that answers nothing is noticed. */
const expectations: Readonly<Record<string, unknown>> = {
  '01-how-are-two-people-linked.graphql': {
    paths: { complete: true, paths: expect.arrayContaining([expect.anything()]) },
  },
  '02-draw-the-answer.graphql': {
    paths: { graph: { nodes: expect.arrayContaining([expect.objectContaining({ name: 'Huawei' })]) } },
  },
  '03-who-surrounds-a-state.graphql': { neighbourhood: { centre: { name: 'China' } } },
  '04-find-a-name.graphql': { entities: { edges: [{ node: { name: 'Francois-Philippe Champagne' } }] } },
  '05-read-an-article.graphql': {
    articles: { edges: [{ node: { publisher: 'UrduPoint News / Sputnik', publishedAt: '2020-06-21' } }] },
  },
  '06-load-an-article.graphql': { loadArticle: { created: true } },
  '07-with-constraints.graphql': { paths: { complete: true, paths: expect.arrayContaining([expect.anything()]) } },
  '08-why-is-there-no-path.graphql': {
    paths: { paths: [], absence: { relaxations: [{ constraint: 'STATUSES' }] } },
  },
  '09-tie-several-together.graphql': { connect: { complete: true, unconnected: [], paths: [{}, {}] } },
  '10-follow-somebody-through-time.graphql': {
    timeline: {
      edges: expect.arrayContaining([
        expect.objectContaining({ node: expect.objectContaining({ type: 'DETAINED_BY' }) }),
      ]),
    },
  },
  '11-what-links-can-state.graphql': {
    relationTypes: expect.arrayContaining([expect.objectContaining({ name: 'DETAINED_BY' })]),
  },
};

describe('a fresh start', () => {
  test('ends with the addresses and three questions', () => {
    expect(service.output()).toMatch(/Loaded the sample article: \d+ claims/);
    expect(service.output()).toMatch(/Three questions to try/);
    expect(service.output()).toContain('npx throughline paths "Meng Wanzhou" "Michael Kovrig"');
  });

  test('answers how two people are linked, each hop with its sentence', async () => {
    const { stdout, code } = await runCommand(data, ['paths', 'Meng Wanzhou', 'Michael Kovrig']);
    expect(code).toBe(0);
    expect(stdout).toContain('1. Meng Wanzhou — Canada — Michael Kovrig');
    expect(stdout).toContain('   Meng Wanzhou was detained by Canada');
    expect(stdout).toContain('Huawei Chief Financial Officer Meng Wanzhou was detained in Canada in 2018.”');
    expect(stdout).toContain('— UrduPoint News / Sputnik, 2020-06-21');
    expect(stdout).toMatch(/These are all the paths of at most 4 hops \(\d+ links read in \d+ ms\)/);
  });

  test.each(readdirSync(examples).sort())('answers the example %s', async (file) => {
    const answer = await ask(service.address, readFileSync(join(examples, file), 'utf8'));
    expect(answer).toMatchObject({ status: 200, errors: [], data: expectations[file] });
  });

  test('every quote stands in its article at the offsets given', async () => {
    const { data: answer } = await ask(
      service.address,
      '{ articles { edges { node { text claims { quote start end } } } } }',
    );
    const { articles } = answer as {
      articles: { edges: { node: { text: string; claims: { quote: string; start: number; end: number }[] } }[] };
    };
    const claims = articles.edges.flatMap(({ node }) =>
      node.claims.map((claim) => [node.text.slice(claim.start, claim.end), claim.quote]),
    );
    expect(claims.length).toBeGreaterThan(20);
    for (const [slice, quote] of claims) expect(slice).toBe(quote);
  });

  test('loads the same article once', async () => {
    const query = readFileSync(join(examples, '06-load-an-article.graphql'), 'utf8');
    await ask(service.address, query);
    expect((await ask(service.address, query)).data).toMatchObject({ loadArticle: { created: false, claimCount: 0 } });
  });

  test('serves its start page, the editor and the health checks', async () => {
    const page = (path: string, accept = 'text/html') => fetch(service.address + path, { headers: { accept } });
    expect(await (await page('/')).text()).toContain('<title>Throughline');
    for (const path of ['/graphql', '/playground']) {
      const response = await page(path);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(await response.text()).toContain('Throughline: GraphQL');
    }
    expect((await page('/livez')).status).toBe(200);
    expect((await page('/readyz')).status).toBe(200);
    expect((await page('/nowhere')).status).toBe(404);
  });

  test('doctor finds nothing wrong', async () => {
    const { stdout, code } = await runCommand(data, ['doctor'], { PORT: new URL(service.address).port });
    expect(stdout).not.toContain('WRONG');
    expect(stdout).toMatch(/Version\s+throughline \d/);
    expect(stdout).toMatch(/Neo4j\s+5\.\d+.* at bolt:/);
    expect(stdout).toMatch(/Graph\s+articles: \d/);
    expect(code).toBe(0);
  });
});

describe('wrong questions', () => {
  const paths = (parameters: string): string => `{ paths(${parameters}) { complete } }`;
  test.each([
    [
      'an unknown name',
      paths('from: {name: "Nobody Known"}, to: {name: "Canada"}'),
      'ENTITY_NOT_FOUND',
      /Nothing is named "Nobody Known"/,
    ],
    ['an unknown id', paths('from: {id: "ent_x"}, to: {name: "Canada"}'), 'ENTITY_NOT_FOUND', /"ent_x"/],
    ['no end at all', paths('from: {}, to: {name: "Canada"}'), 'BAD_USER_INPUT', /by id or by name/],
    ['the same entity twice', paths('from: {name: "Canada"}, to: {name: "canada"}'), 'BAD_USER_INPUT', /at both ends/],
    [
      'too many hops',
      paths('from: {name: "Canada"}, to: {name: "Huawei"}, maxHops: 99'),
      'BAD_USER_INPUT',
      /maxHops is 99; a number from 1 to 8/,
    ],
    [
      'no paths at all',
      paths('from: {name: "Canada"}, to: {name: "Huawei"}, first: 0'),
      'BAD_USER_INPUT',
      /from 1 to 100/,
    ],
    ['an empty search', '{ entities(search: " ") { edges { cursor } } }', 'BAD_USER_INPUT', /search is empty/],
    ['a cursor of another query', '{ articles(after: "abc") { edges { cursor } } }', 'BAD_USER_INPUT', /not a cursor/],
    [
      'an empty article',
      'mutation { loadArticle(input: {text: " "}) { created } }',
      'BAD_USER_INPUT',
      /article is empty/,
    ],
    [
      'an article with NUL',
      'mutation { loadArticle(input: {text: "a \\u0000 b"}) { created } }',
      'BAD_USER_INPUT',
      /NUL/,
    ],
  ])('%s is answered with what was expected', async (_name, query, code, message) => {
    const { errors } = await ask(service.address, query);
    expect(errors[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code } });
    expect(JSON.stringify(errors)).not.toMatch(/stacktrace|MATCH|cypher/i);
  });

  test('an unknown entity is null where it is looked up', async () => {
    expect(
      (await ask(service.address, '{ entity(id: "ent_x") { name } article(id: "art_x") { title } }')).data,
    ).toEqual({
      entity: null,
      article: null,
    });
  });
});

describe('the life of the service', () => {
  test('a second start on the same folder says who has it', async () => {
    const { code, stderr } = await runCommand(data, ['serve']);
    expect(code).toBe(1);
    expect(stderr).toContain(`in use by another Throughline (process ${String(service.child.pid)})`);
    expect(stderr).toContain('THROUGHLINE_DATA');
  });

  test('a start on a taken port says so and leaves nothing running', async () => {
    const other = newDataFolder();
    const { code, stderr } = await runCommand(other, ['serve'], { PORT: new URL(service.address).port });
    expect(code).toBe(1);
    expect(stderr).toMatch(/another program listens there/);
    removeFolder(other);
  }, 120_000);

  test('with NEO4J_URI set, that database is used and none is started', async () => {
    const other = newDataFolder();
    const shared = await startServiceProcess(other, {
      NEO4J_URI: /Neo4j\s+(\S+)/.exec(service.output())?.[1] ?? '',
      NEO4J_PASSWORD: readFileSync(join(data, 'neo4j', 'password'), 'utf8'),
    });
    const { data: answer } = await ask(shared.address, '{ entities(search: "kovrig") { edges { node { name } } } }');
    expect(answer).toMatchObject({ entities: { edges: [{ node: { name: 'Michael Kovrig' } }] } });
    expect(await shared.end('SIGTERM')).toBe(0);
    expect(readdirSync(other)).toEqual([]);
    expect((await fetch(`${service.address}/readyz`)).status).toBe(200);
    removeFolder(other);
  }, 120_000);

  test('a wrong password of that database is said plainly', async () => {
    const { code, stderr } = await runCommand(data, ['paths', 'Canada', 'Huawei'], {
      NEO4J_URI: /Neo4j\s+(\S+)/.exec(service.output())?.[1] ?? '',
      NEO4J_PASSWORD: 'wrong',
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/refuses this user or password/);
  });

  test('Ctrl-C stops everything it started, and the next start loads nothing twice', async () => {
    const pid = neo4jPid(data);
    expect(await service.end('SIGINT')).toBe(0);
    expect(isRunning(pid)).toBe(false);

    const begun = Date.now();
    service = await startServiceProcess(data);
    process.stderr.write(`second start: ${((Date.now() - begun) / 1000).toFixed(1)} s\n`);
    expect(service.output()).not.toContain('Loaded the sample article');
    const { data: answer } = await ask(service.address, '{ articles { edges { node { title } } } }');
    expect((answer as { articles: { edges: unknown[] } }).articles.edges).toHaveLength(2);
  }, 120_000);

  test('when the database dies, that is said plainly and the rest stops', async () => {
    process.kill(neo4jPid(data), 'SIGKILL');
    expect(await service.ended).toBe(1);
    expect(service.output()).toMatch(/A part of the service has died.*Neo4j \(process \d+\) has ended/);
  }, 60_000);

  test('a service that was killed leaves its database to the next start', async () => {
    service = await startServiceProcess(data);
    const pid = neo4jPid(data);
    await service.end('SIGKILL');
    expect(isRunning(pid)).toBe(true);
    service = await startServiceProcess(data);
    expect(neo4jPid(data)).toBe(pid);
    expect((await ask(service.address, '{ entityTypes { name } }')).errors).toEqual([]);
  }, 120_000);
});
