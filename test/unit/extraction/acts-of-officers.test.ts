import { expect, test } from '@jest/globals';
import type { Claim } from '../../../src/claims/claim.ts';
import { actsOfOfficers } from '../../../src/extraction/speech/acts-of-officers.ts';

const claim = (type: string, subject: string, object: string, claimant: string | null = null): Claim => ({
  type,
  subject,
  object,
  status: 'ASSERTED',
  claimant,
  quote: 'A sentence.',
  start: 0,
  end: 11,
  dates: { from: null, to: null },
  qualifiers: {},
  confidence: 0.9,
  derived: false,
  rule: 'test',
});

test('an officer who says that his body pleads for somebody pleads for him', () => {
  const acts = actsOfOfficers([claim('OFFICER_OF', 'roe', 'poland'), claim('SPOKE_FOR', 'poland', 'smith', 'roe')]);
  expect(acts).toHaveLength(1);
  expect(acts[0]).toMatchObject({ type: 'SPOKE_FOR', subject: 'roe', object: 'smith', claimant: null, derived: true });
  expect(acts[0]?.confidence).toBeLessThan(0.9);
});

test('a stranger who reports it does not', () => {
  expect(actsOfOfficers([claim('SPOKE_FOR', 'poland', 'smith', 'roe')])).toEqual([]);
});
