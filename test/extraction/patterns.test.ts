import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { LanguageEngine } from '../../src/extraction/engine.ts';
import { allPatterns } from '../../src/extraction/patterns/all-patterns.ts';
import { startTestEngine } from '../support/test-engine.ts';
import { readText, tellClaim } from '../support/told-claims.ts';

let engine: LanguageEngine;
beforeAll(async () => {
  engine = await startTestEngine();
}, 240_000);
afterAll(() => engine.close());

describe.each(allPatterns.map((pattern) => [pattern.name, pattern] as const))('the pattern %s', (name, pattern) => {
  const told = async (text: string): Promise<readonly string[]> => {
    const reading = await readText(text, engine);
    return reading.claims
      .filter((claim) => claim.rule === name)
      .map((claim) => tellClaim(reading, claim))
      .sort();
  };

  test.each(pattern.matches.map((example) => [example.text, example.claims] as const))(
    'reads "%s"',
    async (text, claims) => {
      expect(await told(text)).toEqual([...claims].sort());
    },
  );

  test.each(pattern.rejects)('finds nothing in "%s"', async (text) => {
    expect(await told(text)).toEqual([]);
  });
});
