import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { annotatorProperties } from '../../src/extraction/corenlp/annotators.ts';
import { engineProperties } from '../../src/extraction/corenlp/engine-process.ts';

test('an engine server is asked for the same annotators as an engine of our own', () => {
  const lines = readFileSync(engineProperties, 'utf8').split('\n');
  const pairs = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => /^([^=]+)=(.*)$/.exec(line));
  expect(Object.fromEntries(pairs.map((pair) => [pair?.[1], pair?.[2]]))).toEqual(annotatorProperties);
});
