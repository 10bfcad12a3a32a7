import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { LanguageEngine } from '../../src/extraction/engine.ts';
import { startTestEngine } from '../support/test-engine.ts';
import { readText, tellClaim } from '../support/told-claims.ts';

let engine: LanguageEngine;
beforeAll(async () => {
  engine = await startTestEngine();
}, 240_000);
afterAll(() => engine.close());

const told = async (text: string): Promise<readonly string[]> => {
  const reading = await readText(text, engine);
  return reading.claims.map((claim) => tellClaim(reading, claim, true));
};

test.each([
  ['Poland will expel John Smith.', 'John Smith EXPELLED_BY Poland PLANNED'],
  ['Poland plans to expel John Smith.', 'John Smith EXPELLED_BY Poland PLANNED'],
  ['Poland might expel John Smith.', 'John Smith EXPELLED_BY Poland HYPOTHETICAL'],
  ['If Poland expels John Smith, Russia will protest.', 'John Smith EXPELLED_BY Poland HYPOTHETICAL'],
  ['It is unclear whether Poland expelled John Smith.', 'John Smith EXPELLED_BY Poland HYPOTHETICAL'],
  ['Poland has not expelled John Smith.', 'John Smith EXPELLED_BY Poland NEGATED'],
  ['Poland refused to expel John Smith.', 'John Smith EXPELLED_BY Poland NEGATED'],
  ['Poland denied that it had expelled John Smith.', 'John Smith EXPELLED_BY Poland DENIED by Poland'],
  ['Poland did not deny that it had expelled John Smith.', 'John Smith EXPELLED_BY Poland ALLEGED by Poland'],
  ['Poland reportedly expelled John Smith.', 'John Smith EXPELLED_BY Poland ALLEGED'],
  ['Jane Roe said that Poland had expelled John Smith.', 'John Smith EXPELLED_BY Poland by Jane Roe'],
  ['Jane Roe claimed that Poland had expelled John Smith.', 'John Smith EXPELLED_BY Poland ALLEGED by Jane Roe'],
  [
    'Jane Roe said that John Smith was flown to Warsaw, where he would be charged with fraud.',
    'John Smith CHARGED_WITH fraud PLANNED',
  ],
  ['John Smith will be extradited to Poland to face charges of fraud.', 'John Smith CHARGED_WITH fraud'],
  ['According to Jane Roe, Poland expelled John Smith.', 'John Smith EXPELLED_BY Poland by Jane Roe'],
  ['"Poland expelled John Smith," Jane Roe said.', 'John Smith EXPELLED_BY Poland by Jane Roe'],
  ['Poland expelled John Smith, Jane Roe said on Friday.', 'John Smith EXPELLED_BY Poland by Jane Roe'],
  ['John Smith is due to be expelled by Poland.', 'John Smith EXPELLED_BY Poland PLANNED'],
  ['John Smith will remain a member of the Harrow Commission.', 'John Smith MEMBER_OF Harrow Commission'],
  ['Jane Roe urged Poland to expel John Smith.', 'John Smith EXPELLED_BY Poland HYPOTHETICAL by Jane Roe'],
  [
    'Jane Roe said that Poland would have expelled John Smith.',
    'John Smith EXPELLED_BY Poland HYPOTHETICAL by Jane Roe',
  ],
  ['John Smith was freed. Jane Roe stopped short of accusing him of fraud.', 'John Smith ACCUSED_OF fraud NEGATED'],
  ['Poland released John Smith without charging him with fraud.', 'John Smith CHARGED_WITH fraud NEGATED'],
])('reads "%s" as %s', async (text, claim) => {
  expect(await told(text)).toContain(claim);
});

test('nobody is said to accuse himself', async () => {
  const claims = await told(
    'Poland has imposed sanctions against Russian tycoon John Smith, accusing him of corruption.',
  );
  expect(claims).not.toContain('John Smith ACCUSED_OF corruption ALLEGED by John Smith');
});

test('what a clause presupposes is not put into the mouth of its speaker', async () => {
  expect(await told('Jane Roe criticised the trial of John Smith, who was detained in China.')).toContain(
    'John Smith DETAINED_IN China',
  );
});

test('a speaker carries on through several sentences of one quotation', async () => {
  const claims = await told(
    '"We are sorry," said Jane Roe. "Poland expelled John Smith in May. Russia arrested Peter Black."',
  );
  expect(claims).toContain('Peter Black DETAINED_BY Russia by Jane Roe');
});
