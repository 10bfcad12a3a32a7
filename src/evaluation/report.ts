import type { CalibrationBin } from './calibration.ts';
import { calibrate } from './calibration.ts';
import { addCounts, type Counts, scoresOf } from './counts.ts';
import type { LinkCounts } from './measure-links.ts';
import type { ArticleMeasure } from './measure-articles.ts';
import type { PublicEntityScore } from './measure-public-entities.ts';

/** Everything that one run has measured, as numbers. */
export interface EvaluationReport {
  readonly articles: number;
  readonly articlesPerSecond: number;
  readonly entities: Counts;
  readonly entitiesByType: Readonly<Record<string, Counts>>;
  /** Of the names of entities, by B-cubed. */
  readonly coreference: Counts;
  readonly relations: Counts;
  readonly relationsByType: Readonly<Record<string, Counts>>;
  readonly relationsByRule: Readonly<Record<string, { readonly right: number; readonly wrong: number }>>;
  readonly statusRight: number;
  readonly claimantRight: number;
  readonly falseQuotes: number;
  readonly calibration: readonly CalibrationBin[];
  readonly publicEntities: Readonly<Record<string, PublicEntityScore>>;
  readonly links: Readonly<Record<string, LinkCounts>>;
}

/** Sums up the measures of articles and of the public sets. */
export function summarize(
  measures: readonly ArticleMeasure[],
  publicEntities: Readonly<Record<string, PublicEntityScore>>,
  links: Readonly<Record<string, LinkCounts>>,
): EvaluationReport {
  const right = measures.flatMap((measure) => measure.relations.right);
  const wrong = measures.flatMap((measure) => measure.relations.wrong);
  const seconds = measures.reduce((sum, measure) => sum + measure.milliseconds, 0) / 1000;
  const types = new Set(
    measures.flatMap((measure) => [
      ...measure.article.claims.map((claim) => claim.type),
      ...measure.reading.claims.map((claim) => claim.type),
    ]),
  );
  const entityTypes = new Set(
    measures.flatMap((measure) => [
      ...measure.article.entities.map((entity) => entity.type),
      ...measure.reading.mentions.map((mention) => mention.type),
    ]),
  );
  const rules: Record<string, { right: number; wrong: number }> = {};
  for (const { claim } of right) (rules[claim.rule] ??= { right: 0, wrong: 0 }).right += 1;
  for (const claim of wrong) (rules[claim.rule] ??= { right: 0, wrong: 0 }).wrong += 1;
  return {
    articles: measures.length,
    articlesPerSecond: measures.length / seconds,
    entities: addCounts(measures.map((measure) => measure.entities.counts)),
    entitiesByType: Object.fromEntries([...entityTypes].sort().map((type) => [type, entityCounts(measures, type)])),
    coreference: addCounts(measures.map((measure) => measure.coreference)),
    relations: addCounts(measures.map((measure) => measure.relations.counts)),
    relationsByType: Object.fromEntries([...types].sort().map((type) => [type, relationCounts(measures, type)])),
    relationsByRule: Object.fromEntries(Object.entries(rules).sort(([, a], [, b]) => b.wrong - a.wrong)),
    statusRight: right.filter((claim) => claim.statusRight).length,
    claimantRight: right.filter((claim) => claim.claimantRight).length,
    falseQuotes: measures.reduce((sum, measure) => sum + measure.falseQuotes, 0),
    calibration: calibrate([
      ...right.map(({ claim }) => ({ confidence: claim.confidence, right: true })),
      ...wrong.map((claim) => ({ confidence: claim.confidence, right: false })),
    ]),
    publicEntities,
    links,
  };
}

function entityCounts(measures: readonly ArticleMeasure[], type: string): Counts {
  return addCounts(
    measures.map(({ article, entities }) => {
      const right = entities.right.filter((entity) => entity.type === type).length;
      return {
        extracted: right + entities.wrong.filter(({ mention }) => mention.type === type).length,
        right,
        labelled: article.entities.filter((entity) => entity.type === type).length,
        found: right,
      };
    }),
  );
}

function relationCounts(measures: readonly ArticleMeasure[], type: string): Counts {
  return addCounts(
    measures.map(({ article, relations }) => {
      const right = relations.right.filter(({ claim }) => claim.type === type);
      const core = article.claims.filter((claim) => claim.type === type && claim.core).length;
      return {
        extracted: right.length + relations.wrong.filter((claim) => claim.type === type).length,
        right: right.length,
        labelled: core,
        found: core - relations.missing.filter((claim) => claim.type === type).length,
      };
    }),
  );
}

/** The report as tables for people. */
export function renderReport(report: EvaluationReport): string {
  const lines: string[] = [];
  const row = (name: string, counts: Counts): void => {
    const scores = scoresOf(counts);
    lines.push(
      `${name.padEnd(28)} P ${share(scores.precision)} (${tell(counts.right)}/${counts.extracted})`.padEnd(52) +
        `R ${share(scores.recall)} (${tell(counts.found)}/${counts.labelled})`.padEnd(22) +
        `F1 ${share(scores.f1)}`,
    );
  };
  lines.push(
    `${report.articles} labelled articles, ${report.articlesPerSecond.toFixed(1)} a second, one at a time`,
    '',
  );
  row('entities with type', report.entities);
  for (const [type, counts] of Object.entries(report.entitiesByType)) row(`  ${type}`, counts);
  lines.push('');
  row('coreference of names (B³)', report.coreference);
  lines.push('');
  row('relations (recall: core)', report.relations);
  for (const [type, counts] of Object.entries(report.relationsByType)) row(`  ${type}`, counts);
  const right = report.relations.right;
  lines.push(
    '',
    `status right on right claims    ${share(right === 0 ? null : report.statusRight / right)} (${report.statusRight}/${right})`,
    `claimant right on right claims  ${share(right === 0 ? null : report.claimantRight / right)} (${report.claimantRight}/${right})`,
    `claims without verbatim quote   ${report.falseQuotes}`,
    '',
    'confidence   claims  mean  share right',
    ...report.calibration.map(
      (bin) =>
        `${bin.from.toFixed(1)}–${bin.to.toFixed(1)}      ${String(bin.claims).padStart(5)}  ${share(bin.meanConfidence)}  ${share(bin.shareRight)}`,
    ),
  );
  for (const [set, score] of Object.entries(report.publicEntities)) {
    lines.push('', `${set}: names, F1 exact / overlapping`);
    for (const of of ['ours', 'engine'] as const) {
      lines.push(
        `  ${of === 'ours' ? 'Throughline' : 'bare engine'}`.padEnd(16) +
          `${share(scoresOf(score[of].exact).f1)} / ${share(scoresOf(score[of].overlapping).f1)}`,
      );
    }
  }
  if (Object.keys(report.links).length > 0) {
    lines.push('', 'sentences with a judged tie     sentences  both named  linked  fitting');
    for (const [type, counts] of Object.entries(report.links)) {
      lines.push(
        `  ${type.padEnd(28)} ${[counts.sentences, counts.bothNamed, counts.linked, counts.fitting].map((count) => String(count).padStart(9)).join('')}`,
      );
    }
  }
  return lines.join('\n');
}

/** Shares of several places add up to fractions. */
function tell(count: number): string {
  return Number.isInteger(count) ? String(count) : count.toFixed(1);
}

function share(value: number | null): string {
  return value === null ? '  – ' : value.toFixed(3);
}
