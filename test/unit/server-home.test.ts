import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ensureServerHome } from '../../src/neo4j/local/server-home.ts';

test('a new local database has a password that no tool takes for an option, is asked for once and is its owner’s', async () => {
  const data = mkdtempSync(join(tmpdir(), 'throughline-home-'));
  const { password } = await ensureServerHome(data);
  expect(password).toMatch(/^[0-9a-f]{48}$/);
  expect((await ensureServerHome(data)).password).toBe(password);
  expect(statSync(join(data, 'neo4j', 'password')).mode & 0o777).toBe(0o600);
  rmSync(data, { recursive: true });
});
