import { expect, test } from '@jest/globals';
import { join } from 'node:path';
import { runMaven } from '../../src/java/run-maven.ts';
import { packageRoot } from '../../src/package-root.ts';

test('what Maven says when it fails is told with what to do', async () => {
  const said: string[] = [];
  const failing = runMaven(['-o', '-f', join(packageRoot, 'engines', 'neo4j', 'pom.xml'), 'no-such-phase'], (line) =>
    said.push(line),
  );
  await expect(failing).rejects.toMatchObject({ code: 'SETUP' });
  await expect(failing).rejects.toThrow(/Check the network[^]*no-such-phase/);
  expect(said).toEqual([]);
}, 60_000);
