import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { publicCodes } from '../../src/errors.ts';

const root = join(import.meta.dirname, '..', '..');
const catalogue = readFileSync(join(root, 'docs', 'errors.md'), 'utf8');

function textOf(folder: string, wanted: (file: string) => boolean): string {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(wanted)
    .map((file) => readFileSync(join(root, folder, file), 'utf8'))
    .join('\n');
}

describe('the catalogue of errors', () => {
  test('lists every public code with its status, and no other', () => {
    const listed = [...catalogue.matchAll(/^\| `(\w+)`\s*\| (\d+)/gm)].map(([, code, status]) => [
      code,
      Number(status),
    ]);
    expect(listed.toSorted()).toEqual(Object.entries(publicCodes).toSorted());
  });

  test('has a test for every code that is given', () => {
    const tests = textOf('test', (file) => file.endsWith('.test.ts') && !file.endsWith('error-catalogue.test.ts'));
    const code = textOf('src', (file) => file.endsWith('.ts') && file !== 'errors.ts');
    const given = Object.keys(publicCodes).filter((name) => code.includes(`'${name}'`));
    const usual = [
      'GRAPHQL_PARSE_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
      'OPERATION_RESOLUTION_FAILURE',
      'PERSISTED_QUERY_NOT_FOUND',
    ];
    for (const name of usual) expect(catalogue).toContain(`\`${name}\``);
    expect([...given, ...usual].filter((name) => !tests.includes(name))).toEqual([]);
  });
});
