import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readOntology } from '../../src/claims/ontology.ts';

describe('the vocabulary', () => {
  test('has a phrase for both directions of every relation type', () => {
    const { relationTypes } = readOntology();
    expect(relationTypes).toHaveLength(35);
    for (const type of relationTypes) {
      expect(type.phrase).toMatch(/^[a-z]/);
      expect(type.symmetric ? type.phrase : '').toBe(type.symmetric ? type.inversePhrase : '');
    }
  });

  test('knows no type that it does not list', () => {
    expect(readOntology().findRelationType('DETAINED_BY')?.inverseName).toBe('detains');
    expect(readOntology().findRelationType('detained_by')).toBeNull();
    expect(readOntology().findRelationType('x`]-() DETACH DELETE n //')).toBeNull();
  });

  test.each([
    ['a type that is no identifier', { name: 'A-B`' }, /not in UPPER_CASE/],
    ['an unknown type of entity', { subject: ['Ghost'] }, /"Ghost" is not one of/],
    ['a missing phrase', { phrase: '' }, /NEW_TYPE.phrase is not a text/],
  ])('%s is refused', (_name, change, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'ontology-'));
    const type = {
      name: 'NEW_TYPE',
      family: 'x',
      phrase: 'x',
      inverseName: 'x',
      inversePhrase: 'x',
      meaning: 'x',
      subject: ['Person'],
      object: ['Person'],
      qualifiers: [],
      same: {},
      ...change,
    };
    writeFileSync(join(folder, 'o.json'), JSON.stringify({ entityTypes: [], relationTypes: [type] }));
    expect(() => readOntology(join(folder, 'o.json'))).toThrow(message);
    rmSync(folder, { recursive: true });
  });
});
