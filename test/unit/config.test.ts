import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.ts';
import { numberSettings, switchSettings, textSettings, type Setting } from '../../src/settings/setting-list.ts';

describe('the settings', () => {
  test('have defaults that need nothing', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ host: '127.0.0.1', port: 4000, database: { kind: 'local' } });
    expect(Object.isFrozen(config)).toBe(true);
  });

  test('an empty value counts as not set', () => {
    expect(readConfig({ PORT: ' ', NEO4J_URI: '' })).toMatchObject({ port: 4000, database: { kind: 'local' } });
  });

  test('NEO4J_URI chooses a database of somebody else', () => {
    const config = readConfig({ NEO4J_URI: 'neo4j+s://graph.example.org', NEO4J_PASSWORD: 'secret' });
    expect(config.database).toEqual({
      kind: 'remote',
      uri: 'neo4j+s://graph.example.org',
      user: 'neo4j',
      password: 'secret',
      name: null,
    });
  });

  test('everything wrong is reported at once, without a password', () => {
    const read = () =>
      readConfig({ PORT: '70000', NEO4J_URI: 'http://x', NEO4J_PASSWORD: 'secret', THROUGHLINE_ENGINE_HEAP: 'lots' });
    expect(read).toThrow(/3 settings are wrong[^]*PORT[^]*0 to 65535/);
    expect(read).toThrow(/NEO4J_URI/);
    expect(read).toThrow(/THROUGHLINE_ENGINE_HEAP is "lots"/);
    expect(read).not.toThrow(/secret/);
  });

  test('a database address without a password is refused', () => {
    expect(() => readConfig({ NEO4J_URI: 'bolt://localhost:7687' })).toThrow(/NEO4J_PASSWORD is not/);
  });

  test('engines are a list of addresses, and a wrong one is not quoted', () => {
    const config = readConfig({
      THROUGHLINE_ENGINES: ' http://one:9000, https://two ,',
      REDIS_URL: 'redis://cache:6379',
    });
    expect(config.engine.servers).toEqual(['http://one:9000', 'https://two']);
    expect(config.redis).toBe('redis://cache:6379');
    const read = () => readConfig({ THROUGHLINE_ENGINES: 'one:secret', REDIS_URL: 'http://me:secret@cache' });
    expect(read).toThrow(/2 settings are wrong[^]*THROUGHLINE_ENGINES[^]*REDIS_URL/);
    expect(read).not.toThrow(/secret/);
  });

  test('limit operations, bodies and answers, and a wrong limit is told with its range', () => {
    const config = readConfig({
      THROUGHLINE_QUERY_TOKENS: '4000',
      THROUGHLINE_QUERY_DEPTH: '30',
      THROUGHLINE_QUERY_ALIASES: '10',
      THROUGHLINE_QUERY_DIRECTIVES: '7',
      THROUGHLINE_QUERY_COST: '90000',
      THROUGHLINE_MAX_BODY: '3000',
      THROUGHLINE_MAX_ANSWER: '5000',
    });
    expect(config.operations).toEqual({ tokens: 4000, depth: 30, aliases: 10, directives: 7, cost: 90_000 });
    expect(config).toMatchObject({ maxBodyBytes: 3000, maxAnswerBytes: 5000 });
    expect(() =>
      readConfig({ THROUGHLINE_QUERY_DEPTH: '1', THROUGHLINE_QUERY_COST: '-5', THROUGHLINE_MAX_BODY: 'much' }),
    ).toThrow(/3 settings are wrong[^]*QUERY_DEPTH is "1"; a whole number from 15 to 100[^]*QUERY_COST[^]*MAX_BODY/);
  });

  test('a body may be twice the largest article unless it is said how large', () => {
    expect(readConfig({ THROUGHLINE_MAX_ARTICLE_BYTES: '5000' }).maxBodyBytes).toBe(10_000);
  });

  test('stand in the README, each with its default and its meaning, and no others do', () => {
    const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
    const table = (readme.split('## Settings')[1] ?? '').split('## ')[0] ?? '';
    const rows = [...table.matchAll(/^\| `(\w+)` *\| (.*?) *\| (.*?) *\|$/gm)];
    const told = Object.fromEntries(
      rows.map(([, name = '', fallback = '', meaning = '']) => [
        name,
        { fallback: fallback.replaceAll('`', ''), meaning },
      ]),
    );
    const known = Object.entries<Setting>({ ...textSettings, ...switchSettings, ...numberSettings });
    expect(told).toEqual(
      Object.fromEntries(known.map(([name, { fallback, meaning }]) => [name, { fallback, meaning }])),
    );
  });
});
