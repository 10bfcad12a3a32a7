import { expect, test } from '@jest/globals';
import type { Claim, Mention, Reading } from '../../src/claims/claim.ts';
import { readOntology } from '../../src/claims/ontology.ts';
import { calibrate } from '../../src/evaluation/calibration.ts';
import type { LabelledArticle, LabelledClaim } from '../../src/evaluation/labelled-article.ts';
import { scoreEntities } from '../../src/evaluation/score-entities.ts';
import { scoreRelations } from '../../src/evaluation/score-relations.ts';
import { scoreSpans } from '../../src/evaluation/score-spans.ts';

const ontology = readOntology();
const mention = (ref: string, name: string, type: Mention['type'] = 'Person'): Mention => ({
  ref,
  type,
  name,
  aliases: [],
  spans: [],
  externalIds: {},
});
const claim = (subject: string, type: string, object: string, known: Partial<Claim> = {}): Claim => ({
  type,
  subject,
  object,
  status: 'ASSERTED',
  claimant: null,
  quote: 'Q.',
  start: 0,
  end: 2,
  dates: { from: null, to: null },
  qualifiers: {},
  confidence: 0.9,
  derived: false,
  rule: 'test',
  ...known,
});
const label = (subject: string, type: string, object: string, known: Partial<LabelledClaim> = {}): LabelledClaim => ({
  subject,
  type,
  object,
  status: 'ASSERTED',
  claimant: null,
  quote: 'Q.',
  core: true,
  ...known,
});
const article = (claims: readonly LabelledClaim[]): LabelledArticle => ({
  doc: 'd',
  text: 'Q.',
  date: null,
  entities: [
    { id: 'e1', type: 'Person', name: 'Ann Lee', aliases: ['Lee'] },
    { id: 'e2', type: 'Person', name: 'Tom Ray', aliases: [] },
  ],
  claims,
});
const reading = (claims: readonly Claim[]): Reading => ({
  mentions: [mention('m1', 'Lee'), mention('m2', 'Tom Ray')],
  claims,
  notices: [],
});

test('direction counts, unless the relation goes both ways', () => {
  expect(
    scoreRelations(article([label('e1', 'CRITICISED', 'e2')]), reading([claim('m2', 'CRITICISED', 'm1')]), ontology)
      .counts,
  ).toMatchObject({ right: 0, found: 0 });
  expect(
    scoreRelations(article([label('e1', 'MET_WITH', 'e2')]), reading([claim('m2', 'MET_WITH', 'm1')]), ontology).counts,
  ).toMatchObject({ right: 1, found: 1 });
});

test('a claim that is not core is not wrong when found and not missed when not', () => {
  const labels = article([label('e1', 'MET_WITH', 'e2', { core: false })]);
  expect(scoreRelations(labels, reading([claim('m1', 'MET_WITH', 'm2')]), ontology).counts).toMatchObject({
    extracted: 1,
    right: 1,
    labelled: 0,
  });
  expect(scoreRelations(labels, reading([]), ontology).missing).toEqual([]);
});

test('the same link from two sentences is scored once, by its surest claim', () => {
  const score = scoreRelations(
    article([label('e1', 'MET_WITH', 'e2')]),
    reading([claim('m1', 'MET_WITH', 'm2', { confidence: 0.6, status: 'DENIED' }), claim('m2', 'MET_WITH', 'm1')]),
    ontology,
  );
  expect(score.counts).toMatchObject({ extracted: 1, right: 1 });
  expect(score.right[0]?.statusRight).toBe(true);
});

test('two entities that are one count once as right and once as wrong', () => {
  const score = scoreEntities(article([]), [
    mention('m1', 'Ann Lee'),
    mention('m2', 'Lee'),
    mention('m3', 'Tom Ray', 'Place'),
  ]);
  expect(score.counts).toEqual({ extracted: 3, right: 1, labelled: 2, found: 1 });
  expect(score.wrong.map(({ why }) => why)).toEqual(['a second Ann Lee', 'labelled Person']);
});

test('spans are matched once, exactly or by overlap', () => {
  const labelled = [{ start: 0, end: 10, kind: 'PER' }];
  const found = [
    { start: 4, end: 10, kind: 'PER' },
    { start: 0, end: 3, kind: 'PER' },
  ];
  expect(scoreSpans(labelled, found, 'exact').right).toBe(0);
  expect(scoreSpans(labelled, found, 'overlapping').right).toBe(1);
});

test('confidence is compared with truth range by range', () => {
  const bins = calibrate([
    { confidence: 0.95, right: true },
    { confidence: 1, right: false },
  ]);
  expect(bins.at(-1)).toMatchObject({ claims: 2, shareRight: 0.5 });
});
