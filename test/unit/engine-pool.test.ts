import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { ThroughlineError } from '../../src/errors.ts';
import { enginePool } from '../../src/extraction/corenlp/engine-pool.ts';
import { engineServer, type EngineServer, type ServerAnswer } from '../../src/extraction/corenlp/engine-server.ts';

const away: ServerAnswer = { kind: 'away', problem: new ThroughlineError('ENGINE_UNAVAILABLE', 'gone') };
const read: ServerAnswer = { kind: 'read', sentences: [] };

/** A server that counts what it is asked, and answers as told. */
function standIn(name: string, answer: () => Promise<ServerAnswer> | ServerAnswer) {
  const state = { asked: 0, probed: 0, ready: true, most: 0, underWay: 0 };
  const server: EngineServer = {
    address: `http://${name}`,
    isReady: () => {
      state.probed += 1;
      return Promise.resolve(state.ready);
    },
    annotate: async () => {
      state.asked += 1;
      state.underWay += 1;
      state.most = Math.max(state.most, state.underWay);
      const given = await answer();
      state.underWay -= 1;
      return given;
    },
  };
  return { server, state };
}

function pool(servers: readonly EngineServer[], patience = 0, textsEach = 2) {
  const said: string[] = [];
  return { said, engine: enginePool(servers, { textsEach, patience, rest: 30, say: (line) => said.push(line) }) };
}

describe('a pool of engines', () => {
  test('spreads texts evenly and gives none of them more than it takes at once', async () => {
    const slow = async () => {
      await delay(5);
      return read;
    };
    const [one, two] = [standIn('one', slow), standIn('two', slow)];
    const { engine } = pool([one.server, two.server]);
    await Promise.all(Array.from({ length: 40 }, () => engine.annotate('A text.')));
    expect(one.state.asked + two.state.asked).toBe(40);
    expect(Math.min(one.state.asked, two.state.asked)).toBeGreaterThan(12);
    expect([one.state.most, two.state.most]).toEqual([2, 2]);
  });

  test('gives the text of a server that is away to another, and leaves that one alone', async () => {
    const [dead, well] = [standIn('dead', () => away), standIn('well', () => read)];
    dead.state.ready = false;
    const { engine, said } = pool([dead.server, well.server]);
    for (let at = 0; at < 20; at += 1) expect(await engine.annotate('A text.')).toEqual([]);
    expect(dead.state.asked).toBe(1);
    expect(said).toEqual(['The language engine at http://dead does not answer.']);
  });

  test('takes a server back only when it says that it is ready', async () => {
    let answer: ServerAnswer = away;
    const one = standIn('one', () => answer);
    one.state.ready = false;
    const { engine, said } = pool([one.server]);
    await expect(engine.annotate('A text.')).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
    await expect(engine.annotate('A text.')).rejects.toThrow(/None of the 1 language engines answers/);
    await delay(40);
    await expect(engine.annotate('A text.')).rejects.toThrow(/None of the 1/);
    expect(one.state.asked).toBe(1);

    one.state.ready = true;
    answer = read;
    const until = Date.now() + 5000;
    while (Date.now() < until && (await engine.annotate('A text.').catch(() => null)) === null) await delay(10);
    expect(said.at(-1)).toBe('The language engine at http://one answers again.');
  });

  test('waits for a server to come back as long as its patience lasts', async () => {
    let answer: ServerAnswer = away;
    const one = standIn('one', () => answer);
    one.state.ready = false;
    const { engine } = pool([one.server], 5000);
    setTimeout(() => {
      one.state.ready = true;
      answer = read;
    }, 100);
    expect(await engine.annotate('A text.')).toEqual([]);
  });

  test('does not try a text on every server that it takes down', async () => {
    const servers = ['a', 'b', 'c', 'd'].map((name) => standIn(name, () => away));
    const { engine } = pool(servers.map(({ server }) => server));
    await expect(engine.annotate('Poison.')).rejects.toThrow('gone');
    expect(servers.reduce((sum, { state }) => sum + state.asked, 0)).toBe(2);
  });
});

describe('an engine server', () => {
  let http: Server | null = null;
  afterEach(() => http?.closeAllConnections());
  afterEach(() => void http?.close());

  async function serve(handle: (path: string, authorization: string) => { status: number; body: string } | null) {
    http = createServer((request, response) => {
      const given = handle(request.url ?? '', request.headers.authorization ?? '');
      if (given !== null) response.writeHead(given.status).end(given.body);
    });
    await new Promise<void>((resolve) => http?.listen(0, '127.0.0.1', resolve));
    return `127.0.0.1:${(http.address() as AddressInfo).port}`;
  }

  test('is asked for the annotators that reading needs, as the user of its address', async () => {
    let seen = '';
    const host = await serve((path, authorization) => {
      seen = `${decodeURIComponent(path)} ${authorization}`;
      return { status: 200, body: '{"sentences": []}' };
    });
    const server = engineServer(`http://me:pass@${host}`, 5000);
    expect(await server.annotate('A text.')).toEqual({ kind: 'read', sentences: [] });
    expect(seen).toMatch(/"annotators":"tokenize,pos,lemma,ner,depparse"/);
    expect(seen).toContain(`Basic ${Buffer.from('me:pass').toString('base64')}`);
    expect(server.address).toBe(`http://${host}`);
  });

  test.each([
    ['a text that the engine cannot read', 500, 'failed'],
    ['a gateway in the way', 503, 'away'],
    ['a wrong password', 401, 'away'],
  ])('%s', async (_name, status, kind) => {
    const host = await serve(() => ({ status, body: 'no' }));
    expect(await engineServer(`http://${host}`, 5000).annotate('A text.')).toMatchObject({ kind });
  });

  test.each([
    [true, 'failed', 'a text that takes too long is the fault of the text while the server is ready'],
    [false, 'away', 'a text that takes too long is the fault of a server that says nothing'],
  ])('%s %s: %s', async (ready, kind) => {
    const host = await serve((path) => (path === '/ready' && ready ? { status: 200, body: 'ready' } : null));
    expect(await engineServer(`http://${host}`, 100).annotate('A text.')).toMatchObject({ kind });
  });

  test('nothing listening is a server that is away', async () => {
    const answer = await engineServer('http://127.0.0.1:9', 5000).annotate('A text.');
    expect(answer).toMatchObject({ kind: 'away' });
    expect(await engineServer('http://127.0.0.1:9', 5000).isReady()).toBe(false);
  });
});
