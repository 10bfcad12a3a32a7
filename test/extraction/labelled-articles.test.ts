import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readOntology } from '../../src/claims/ontology.ts';
import { loadLabelledArticles } from '../../src/evaluation/labelled-article.ts';
import { type ArticleMeasure, measureArticles } from '../../src/evaluation/measure-articles.ts';
import type { LanguageEngine } from '../../src/extraction/engine.ts';
import { packageRoot } from '../../src/package-root.ts';
import { startTestEngine } from '../support/test-engine.ts';

let engine: LanguageEngine;
let measures: readonly ArticleMeasure[];
beforeAll(async () => {
  engine = await startTestEngine();
  const articles = await loadLabelledArticles(join(packageRoot, 'test', 'data', 'eval'));
  measures = await measureArticles(articles, engine, readOntology());
}, 600_000);
afterAll(() => engine.close());

const sum = (count: (measure: ArticleMeasure) => number): number =>
  measures.reduce((total, measure) => total + count(measure), 0);

test('at least 85 of 100 claims read from the labelled articles are right', () => {
  expect(
    sum(({ relations }) => relations.counts.right) / sum(({ relations }) => relations.counts.extracted),
  ).toBeGreaterThanOrEqual(0.85);
});

test('at least 60 of 100 core claims of the labelled articles are found', () => {
  expect(
    sum(({ relations }) => relations.counts.found) / sum(({ relations }) => relations.counts.labelled),
  ).toBeGreaterThanOrEqual(0.6);
});

test('at least 90 of 100 right claims have the right status', () => {
  const right = measures.flatMap(({ relations }) => relations.right);
  expect(right.filter(({ statusRight }) => statusRight).length / right.length).toBeGreaterThanOrEqual(0.9);
});

test('at least 75 of 100 right claims have the right claimant', () => {
  const right = measures.flatMap(({ relations }) => relations.right);
  expect(right.filter(({ claimantRight }) => claimantRight).length / right.length).toBeGreaterThanOrEqual(0.75);
});

test('of claims given 0.9 and more, at least nine in ten are right', () => {
  const sure = (claims: readonly { readonly confidence: number }[]): number =>
    claims.filter(({ confidence }) => confidence >= 0.9).length;
  const right = sum(({ relations }) => sure(relations.right.map(({ claim }) => claim)));
  expect(right / (right + sum(({ relations }) => sure(relations.wrong)))).toBeGreaterThanOrEqual(0.9);
});

test('no claim lacks its verbatim sentence', () => {
  expect(sum(({ falseQuotes }) => falseQuotes)).toBe(0);
});
