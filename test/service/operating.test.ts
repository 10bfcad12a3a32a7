import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  newDataFolder,
  removeFolder,
  runCommand,
  startServiceProcess,
  type ServiceProcess,
} from '../support/service-process.ts';

const data = newDataFolder();
let service: ServiceProcess;
const tokens = new Map<string, string>();

beforeAll(async () => {
  const entries = [];
  for (const role of ['reader', 'editor']) {
    const made = await runCommand(data, ['token', `Some ${role}`, '--role', role], { THROUGHLINE_TOKENS_FILE: '' });
    tokens.set(role, made.stdout.trim());
    entries.push(made.stderr.trim().split('\n').at(-1));
  }
  service = await startServiceProcess(data, {
    HOST: '0.0.0.0',
    THROUGHLINE_TOKENS: entries.join(','),
    LOG_LEVEL: 'info',
    THROUGHLINE_RATE_REQUESTS: '0',
  });
}, 600_000);
afterAll(async () => {
  await service.end('SIGTERM');
  removeFolder(data);
}, 60_000);

const local = (path: string): string => `http://127.0.0.1:${new URL(service.address).port}${path}`;

function post(query: string, role: string | null, variables: unknown = {}): Promise<Response> {
  return fetch(local('/graphql'), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(role === null ? {} : { authorization: `Bearer ${tokens.get(role) ?? ''}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
}

const load = 'mutation Load($text: String!) { loadArticle(input: {text: $text}) { created claimCount } }';
const story = (number: number): string =>
  `A secret meeting\n\nAnna Moreau, who works for Acme ${number}, was arrested in Berlin by German police on Monday.`;

/** The processes that a process started, by a word of their command line. */
function childOf(parent: number, word: string): number | null {
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const line = readFileSync(`/proc/${name}/cmdline`, 'utf8');
      if (status.includes(`PPid:\t${parent}\n`) && line.includes(word)) return Number(name);
    } catch {
      // It ended while it was looked at.
    }
  }
  return null;
}

describe('a service that others can reach', () => {
  test('does not start until somebody has said who may write', async () => {
    const { code, stderr } = await runCommand(data, ['serve'], { HOST: '0.0.0.0', PORT: '99999' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/2 settings are wrong/);
    expect(stderr).toMatch(/HOST is 0\.0\.0\.0, which others can reach.*npx throughline token/);
  });

  test('lets a token write by its role', async () => {
    expect((await post('{ entityTypes { name } }', null)).status).toBe(200);
    expect((await post(load, null, { text: story(1) })).status).toBe(401);
    expect((await post(load, 'reader', { text: story(1) })).status).toBe(403);
    const loaded = await post(load, 'editor', { text: story(1) });
    expect(await loaded.json()).toMatchObject({ data: { loadArticle: { created: true } } });
  });

  test('tells its numbers to whoever has a token, and counts by the name of the operation', async () => {
    expect((await fetch(local('/metrics'))).status).toBe(401);
    const scraped = await fetch(local('/metrics'), {
      headers: { authorization: `Bearer ${tokens.get('reader') ?? ''}` },
    });
    const text = await scraped.text();
    expect(text).toMatch(/throughline_operation_seconds_count\{operation="Load",kind="mutation",code="OK"\} 1/);
    expect(text).toMatch(/throughline_operation_seconds_count\{operation="Load",kind="mutation",code="FORBIDDEN"\} 1/);
    expect(text).toMatch(/throughline_load_seconds_count\{outcome="created"\} 1/);
    expect(text).toMatch(/throughline_engine_seconds_count\{ended="ok"\} [1-9]/);
    expect(text).toMatch(/throughline_database_seconds_count\{statement="write",ended="ok"\} [1-9]/);
    expect(text).toContain('throughline_requests_under_way 0');
  });

  test('logs who did what, and neither tokens nor what was said', () => {
    const lines = service.output();
    expect(lines).toMatch(
      /request requestId=\S+ method=POST path=\/graphql status=200 .*operation=Load .*who=Some editor/,
    );
    expect(lines).toMatch(/status=403 .*code=FORBIDDEN who=Some reader/);
    for (const token of tokens.values()) expect(lines).not.toContain(token);
    expect(lines).not.toMatch(/Anna Moreau|secret meeting/);
  });
});

describe('an engine that is killed', () => {
  test('is started again, and the load that it died under goes on', async () => {
    const engine = childOf(service.child.pid ?? 0, 'EngineWorker');
    const loading = post(load, 'editor', { text: story(2).repeat(5) });
    await new Promise((resolve) => setTimeout(resolve, 100));
    process.kill(engine ?? 0, 'SIGKILL');
    expect(await (await loading).json()).toMatchObject({ data: { loadArticle: { created: true } } });
    expect(await (await post(load, 'editor', { text: story(3) })).json()).toMatchObject({
      data: { loadArticle: { created: true } },
    });
    expect(service.output()).toMatch(/language engine ended by SIGKILL.* It is started again/);
  }, 120_000);
});

describe('a stop under load', () => {
  test('answers every request that was taken in, within ten seconds', async () => {
    const dropped: unknown[] = [];
    let stopping = false;
    const statuses: number[] = [];
    const client = async (): Promise<void> => {
      for (;;) {
        try {
          const response = await post('{ entities(search: "anna") { edges { node { name } } } }', null);
          await response.text();
          statuses.push(response.status);
        } catch (problem) {
          // Nobody listens any more: that request was never taken in.
          // `fetch` fails with an Error of another realm than the tests', so it is told by what it holds.
          const { cause } = problem as { readonly cause?: { readonly syscall?: unknown } };
          if (stopping && cause?.syscall === 'connect') return;
          dropped.push(cause);
          if (stopping) return;
        }
      }
    };
    const clients = Array.from({ length: 8 }, client);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const begun = Date.now();
    stopping = true;
    const code = await service.end('SIGTERM');
    const seconds = (Date.now() - begun) / 1000;
    await Promise.all(clients);
    process.stderr.write(`stopped in ${seconds.toFixed(1)} s after ${statuses.length} answers\n`);
    expect(code).toBe(0);
    expect(seconds).toBeLessThan(10);
    expect(dropped).toEqual([]);
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
  }, 60_000);
});
