import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const source = join(import.meta.dirname, '..', '..', 'src');

/** The stages that data flows through: a folder imports only itself and what stands before it. */
const stages = [
  'errors.ts',
  'package-root.ts',
  'own-version.ts',
  'access',
  'settings',
  'config.ts',
  'java',
  'articles',
  'claims',
  'extraction',
  'evaluation',
  'identity',
  'read-model',
  'neo4j',
  'loading',
  'paths',
  'answers',
  'export',
  'graphql',
  'server',
  'cli',
  'main.ts',
];

interface Import {
  readonly file: string;
  readonly target: string;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.startsWith('web'),
);
const imports: readonly Import[] = files.flatMap((file) => {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(/(?:from |import |import\()'([^']+)'/g)].map(([, target = '']) => ({
    file,
    target: target.startsWith('.') ? relative(source, join(source, dirname(file), target)) : target,
  }));
});

const stageOf = (path: string): number => stages.indexOf(path.split('/')[0] ?? '');

describe('the architecture', () => {
  test('has a stage for every file', () => {
    expect(files.filter((file) => stageOf(file) === -1)).toEqual([]);
  });

  test('imports run one way along the stages', () => {
    const backwards = imports.filter(({ file, target }) => target.endsWith('.ts') && stageOf(target) > stageOf(file));
    expect(backwards).toEqual([]);
  });

  test.each([
    ['neo4j-driver', 'neo4j/'],
    ['type-graphql', 'graphql/'],
    ['commander', 'main.ts'],
    ['express', 'server/'],
    ['bullmq', 'loading/queue/'],
    ['@opentelemetry/api', 'server/observe/traces.ts'],
    ['@opentelemetry/sdk-trace-node', 'server/observe/traces.ts'],
  ])('only one stage knows %s', (library, stage) => {
    const elsewhere = imports.filter(({ file, target }) => target === library && !file.startsWith(stage));
    expect(elsewhere).toEqual([]);
  });

  test('only the edges of the program read the settings', () => {
    const readers = imports.filter(({ target }) => target === 'config.ts').map(({ file }) => file.split('/')[0]);
    expect([...new Set(readers)].sort()).toEqual(['cli', 'main.ts', 'server']);
  });

  test('only the entry point reads the environment for settings', () => {
    const readers = files.filter((file) => /process\.env(?!,)/.test(readFileSync(join(source, file), 'utf8')));
    // The password tool of Neo4j is handed the whole environment with its own variables added.
    expect(readers.filter((file) => file !== 'neo4j/local/local-server.ts')).toEqual(['main.ts']);
  });

  test('no file switches the type checker off', () => {
    const switched = files.filter((file) =>
      /@ts-(ignore|nocheck|expect-error)|eslint-disable|\bas any\b|: any\b/.test(
        readFileSync(join(source, file), 'utf8'),
      ),
    );
    expect(switched).toEqual([]);
  });

  test('Cypher stands in files of its own, and every file is used', () => {
    const folder = join(source, '..', 'cypher');
    const names = readdirSync(folder).filter((name) => name.endsWith('.cypher'));
    const code = files.map((file) => readFileSync(join(source, file), 'utf8')).join('\n');
    expect(names.filter((name) => !code.includes(`'${name.slice(0, -'.cypher'.length)}'`))).toEqual([]);
    expect(
      files.filter((file) => /['"`]\s*(MATCH|MERGE|UNWIND) /.test(readFileSync(join(source, file), 'utf8'))),
    ).toEqual([]);
    for (const name of names) expect(readFileSync(join(folder, name), 'utf8')).toMatch(/^\/\/ [A-Z].*\.\n/);
  });
});
