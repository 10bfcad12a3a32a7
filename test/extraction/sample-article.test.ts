import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Reading } from '../../src/claims/claim.ts';
import type { LanguageEngine } from '../../src/extraction/engine.ts';
import { packageRoot } from '../../src/package-root.ts';
import { startTestEngine } from '../support/test-engine.ts';
import { readText, tellClaim } from '../support/told-claims.ts';

const text = readFileSync(join(packageRoot, 'samples', 'canada-china-detentions.txt'), 'utf8');
let engine: LanguageEngine;
let reading: Reading;
let told: readonly string[];
beforeAll(async () => {
  engine = await startTestEngine();
  reading = await readText(text, engine, null);
  told = reading.claims.map((claim) => tellClaim(reading, claim, true));
}, 240_000);
afterAll(() => engine.close());

const minister = 'Francois-Philippe Champagne';

test.each([
  'Michael Kovrig DETAINED_IN China',
  'Michael Spavor DETAINED_IN China',
  'Michael Kovrig DETAINED_BY China',
  'Michael Spavor DETAINED_BY China',
  'Michael Kovrig CHARGED_WITH espionage',
  'Michael Spavor CHARGED_WITH espionage',
  'Michael Kovrig CHARGED_IN Beijing',
  'Michael Spavor CHARGED_IN Dandong',
  'Michael Kovrig NATIONAL_OF Canada',
  'Michael Spavor NATIONAL_OF Canada',
  'Meng Wanzhou OFFICER_OF Huawei',
  'Meng Wanzhou DETAINED_IN Canada',
  'Meng Wanzhou DETAINED_BY Canada',
  'Meng Wanzhou EXTRADITION_SOUGHT_BY United States',
  'Meng Wanzhou ACCUSED_BY United States ALLEGED by United States',
  'Meng Wanzhou ACCUSED_OF sanctions evasion ALLEGED by United States',
  `${minister} OFFICER_OF Canada`,
  `${minister} SPOKE_FOR Canada`,
  `${minister} DEMANDED_RELEASE_OF Michael Kovrig`,
  `${minister} DEMANDED_RELEASE_OF Michael Spavor`,
  `Canada DEMANDED_RELEASE_OF Michael Kovrig by ${minister}`,
  `Canada SPOKE_FOR Michael Kovrig by ${minister}`,
  `Canada SPOKE_FOR Michael Spavor by ${minister}`,
  'Justin Trudeau OFFICER_OF Canada',
  'China ACCUSED_OF politically motivated prosecution DENIED by China',
])('the sample article states: %s', (claim) => {
  expect(told).toContain(claim);
});

test('charges in two cities are told apart by "respectively"', () => {
  expect(told).not.toContain('Michael Kovrig CHARGED_IN Dandong');
  expect(told).not.toContain('Michael Spavor CHARGED_IN Beijing');
});

test('roles, offences and dates are kept beside the relation', () => {
  const find = (claim: string): Reading['claims'][number] | undefined =>
    reading.claims.find((candidate) => tellClaim(reading, candidate) === claim);
  expect(find('Meng Wanzhou OFFICER_OF Huawei')?.qualifiers.role).toBe('Chief Financial Officer');
  expect(find('Justin Trudeau OFFICER_OF Canada')?.qualifiers.role).toBe('Prime Minister');
  expect(find('Michael Kovrig DETAINED_IN China')?.qualifiers.offence).toBe('espionage');
  expect(find('Meng Wanzhou DETAINED_IN Canada')?.dates).toEqual({ from: '2018', to: '2018' });
});

test('what is inferred says so and is less sure than what is read', () => {
  const by = reading.claims.find((claim) => tellClaim(reading, claim) === 'Meng Wanzhou DETAINED_BY Canada');
  const inside = reading.claims.find((claim) => tellClaim(reading, claim) === 'Meng Wanzhou DETAINED_IN Canada');
  expect(by?.derived).toBe(true);
  expect(inside?.derived).toBe(false);
  expect(by?.confidence ?? 1).toBeLessThan(inside?.confidence ?? 0);
});

test('every claim carries its sentence verbatim', () => {
  expect(
    reading.claims.every((claim) => claim.quote !== '' && text.slice(claim.start, claim.end) === claim.quote),
  ).toBe(true);
});
