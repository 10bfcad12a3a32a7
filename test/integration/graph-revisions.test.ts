import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { articleId, contentHash, entityId, mentionId, mentionKey } from '../../src/identity/identifiers.ts';
import { resolveReading } from '../../src/identity/resolve-reading.ts';
import { exportGraph } from '../../src/neo4j/archive/export-graph.ts';
import { importGraph } from '../../src/neo4j/archive/import-graph.ts';
import { writeArticle } from '../../src/neo4j/article-writer.ts';
import { listClaimsOfArticles } from '../../src/neo4j/claim-reader.ts';
import { mergeEntities, neverMerge, splitEntity, undoDecision } from '../../src/neo4j/decision-writer.ts';
import { rebuildGraph } from '../../src/neo4j/rebuild.ts';
import { restoreArticle, retractArticle } from '../../src/neo4j/retraction.ts';
import { reviewClaim, undoReview } from '../../src/neo4j/review-writer.ts';
import { textOf } from '../../src/neo4j/row.ts';
import { verifyGraph } from '../../src/neo4j/verify-graph.ts';
import {
  expectedLinks,
  knownTypes,
  presentMentions,
  type GraphModel,
  type ModelArticle,
} from '../support/graph-model.ts';
import { smallArticle, smallReading, type Statement } from '../support/small-reading.ts';
import { storedLinks } from '../support/stored-links.ts';
import { openTestGraph, type TestGraph } from '../support/test-graph.ts';

/** How long random sequences go on; 20 of them, or as many as two minutes allow, when left out. */
const minutes = Number(process.env['THROUGHLINE_SEQUENCE_MINUTES'] ?? 0);
const sequences = minutes > 0 ? Number.MAX_SAFE_INTEGER : 20;
const timeLimit = (minutes > 0 ? minutes : 2) * 60_000;

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const people = ['Anna Moreau', 'Karl Lindner', 'A. Moreau', 'Li Wei', 'Anna MOREAU'];
const bodies = ['Acme', 'Bolt', 'China'];
const states = ['China', 'France'];
/** Every sentence that articles of these tests can have. */
const sentences: readonly Statement[] = [
  ...people.flatMap((subject) =>
    people
      .filter((object) => object !== subject)
      .map((object) => ({ sentence: `${subject} met ${object}.`, subject, type: 'MET_WITH', object })),
  ),
  ...people.flatMap((subject) =>
    bodies.map((object) => ({ sentence: `${subject} works for ${object}.`, subject, type: 'EMPLOYED_BY', object })),
  ),
  ...people.flatMap((subject) =>
    states.map((object) => ({
      sentence: `${subject} is a national of ${object}.`,
      subject,
      type: 'NATIONAL_OF',
      object,
    })),
  ),
  ...people.map((subject) => ({
    sentence: `China detained ${subject}.`,
    subject,
    type: 'DETAINED_BY',
    object: 'China',
    status: 'ALLEGED' as const,
  })),
];

type Step =
  | { readonly do: 'load'; readonly article: number; readonly statements: readonly number[] }
  | { readonly do: 'retract' | 'restore'; readonly article: number }
  | { readonly do: 'merge' | 'never'; readonly one: number; readonly two: number }
  | { readonly do: 'split'; readonly one: number; readonly take: number }
  | { readonly do: 'undo' | 'undoReview'; readonly which: number }
  | { readonly do: 'review'; readonly claim: number; readonly verdict: number }
  | { readonly do: 'rebuild' };

const any = fc.nat(999);
const loading: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('load' as const),
  article: fc.nat(4),
  statements: fc.uniqueArray(fc.nat(sentences.length - 1), { minLength: 1, maxLength: 6 }),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: loading },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('retract' as const, 'restore' as const), article: fc.nat(4) }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('merge' as const), one: any, two: any }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('never' as const), one: any, two: any }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('split' as const), one: any, take: fc.integer({ min: 1, max: 3 }) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'undoReview' as const), which: any }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('review' as const), claim: any, verdict: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rebuild' as const) }) },
);

/** How many mentions were resolved to a namesake. */
let namesakes = 0;
let clock = 0;
const signature = { by: 'a tester', why: 'to see' };
const tools = () => ({
  database: graph.database,
  ontology: graph.ontology,
  now: () => new Date(Date.UTC(2024, 0, 1) + (clock += 1000)).toISOString(),
});

async function apply(model: GraphModel, one: Step): Promise<void> {
  if (one.do === 'load')
    return load(
      model,
      one.article,
      one.statements.flatMap((at) => sentences[at] ?? []),
    );
  if (one.do === 'retract' || one.do === 'restore') {
    const article = model.articles.get(urlOf(one.article));
    if (article === undefined) return;
    const done = await (one.do === 'retract'
      ? retractArticle(tools(), article.id, signature)
      : restoreArticle(tools(), article.id));
    expect(done).toBe(one.do === 'retract' ? !article.retracted : article.retracted);
    article.retracted = one.do === 'retract';
    return;
  }
  if (one.do === 'merge' || one.do === 'never') return mergeOrKeep(model, one.do, one.one, one.two);
  if (one.do === 'split') return split(model, one.one, one.take);
  if (one.do === 'undo') {
    const decision = pick(
      model.decisions.filter((known) => !known.undone),
      one.which,
    );
    if (decision === null) return;
    await undoDecision(tools(), decision.id, signature);
    decision.undone = true;
    return;
  }
  if (one.do === 'undoReview') {
    const review = pick(
      model.reviews.filter((known) => !known.undone),
      one.which,
    );
    if (review === null) return;
    await undoReview(tools(), review.id, signature);
    review.undone = true;
    return;
  }
  if (one.do === 'review') return review(model, one.claim, one.verdict);
  await rebuildGraph({
    ...tools(),
    mend: true,
    report: (difference) => {
      expect(difference).toBeNull();
    },
  });
}

async function load(model: GraphModel, at: number, statements: readonly Statement[]): Promise<void> {
  const url = urlOf(at);
  const draft = smallArticle(statements, { url, publisher: `Paper ${at % 2}` });
  const id = articleId(draft);
  const known = model.articles.get(url);
  const isSame = known?.statements.map((one) => one.sentence).join() === statements.map((one) => one.sentence).join();
  const reading = resolveReading(id, smallReading(draft, statements), graph.ontology);
  const written = await writeArticle(
    graph.database,
    { ...draft, id, contentHash: contentHash(draft) },
    reading,
    tools().now(),
  );
  expect(written.outcome).toBe(known === undefined ? 'created' : isSame ? 'unchanged' : 'revised');
  const ids = reading.mentions.map((mention) => mention.id);
  for (const row of await graph.database.read('list-mention-keys', { ids })) {
    const key = textOf(row, 'key');
    if (key.includes('#') && !model.homes.has(textOf(row, 'id'))) namesakes += 1;
    model.homes.set(textOf(row, 'id'), key);
  }
  for (const mention of smallReading(draft, statements).mentions) {
    const key = mentionKey(mention);
    knownTypes.set(entityId(model.homes.get(mentionId(id, key)) ?? key), mention.type);
  }
  if (!isSame) model.articles.set(url, { id, url, statements, retracted: false } satisfies ModelArticle);
}

async function mergeOrKeep(model: GraphModel, what: 'merge' | 'never', one: number, two: number): Promise<void> {
  const entities = [...new Set(presentMentions(model).map((mention) => mention.entity))].sort();
  const [from, into] = [pick(entities, one), pick(entities, two)];
  if (from === null || into === null || from === into) return;
  try {
    const decision = await (what === 'merge' ? mergeEntities : neverMerge)(tools(), from, into, signature);
    model.decisions.push({ ...decision, undone: false });
  } catch (problem) {
    // Refused exactly where somebody has decided that these two stay apart.
    expect(String(problem)).toContain('are not the same');
    expect(model.decisions.some((known) => known.kind === 'NEVER_MERGE' && !known.undone)).toBe(true);
  }
}

async function split(model: GraphModel, one: number, take: number): Promise<void> {
  const mentions = presentMentions(model);
  const entity = pick([...new Set(mentions.map((mention) => mention.entity))].sort(), one);
  const own = [...new Set(mentions.filter((mention) => mention.entity === entity).map((mention) => mention.id))];
  if (entity === null || own.length < 2) return;
  const decision = await splitEntity(tools(), entity, own.sort().slice(0, Math.min(take, own.length - 1)), signature);
  model.decisions.push({ ...decision, undone: false });
}

async function review(model: GraphModel, which: number, at: number): Promise<void> {
  const articles = [...model.articles.values()].filter((article) => !article.retracted);
  const claims = [
    ...(
      await listClaimsOfArticles(
        graph.database,
        articles.map((article) => article.id),
      )
    ).values(),
  ].flat();
  const claim = pick(
    [...claims].sort((a, b) => (a.id < b.id ? -1 : 1)),
    which,
  );
  if (claim === null) return;
  const canChange =
    claim.type === 'MET_WITH' &&
    claim.subject.type === 'Person' &&
    claim.object.type === 'Person' &&
    claim.subject.id !== claim.object.id;
  const verdict = (['ACCEPTED', 'REJECTED', canChange ? 'CORRECTED' : 'REJECTED'] as const)[at] ?? 'ACCEPTED';
  const type = verdict === 'CORRECTED' ? 'FAMILY_OF' : null;
  const made = await reviewClaim(tools(), claim.id, verdict, type === null ? {} : { type }, signature);
  model.reviews.push({ id: made.id, article: claim.article.id, sentence: claim.quote, verdict, type, undone: false });
}

function pick<Item>(items: readonly Item[], at: number): Item | null {
  return items[at % Math.max(1, items.length)] ?? null;
}

function urlOf(at: number): string {
  return `https://example.org/${at}`;
}

test(
  'random sequences of loads, merges, splits, reviews, retractions and their undoing lose and double nothing',
  async () => {
    const counts = new Map<Step['do'] | 'sequence' | 'export', number>();
    const count = (what: Step['do'] | 'sequence' | 'export'): number => {
      const before = counts.get(what) ?? 0;
      counts.set(what, before + 1);
      return before;
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(loading, { minLength: 2, maxLength: 4 }),
        fc.array(step, { minLength: 3, maxLength: 20 }),
        async (first, rest) => {
          await graph.empty();
          const model: GraphModel = { articles: new Map(), decisions: [], reviews: [], homes: new Map() };
          for (const one of [...first, ...rest]) {
            await apply(model, one);
            count(one.do);
            expect(await storedLinks(graph.database)).toEqual(expectedLinks(model, graph.ontology));
          }
          expect(await verifyGraph(graph.database, graph.ontology)).toEqual([]);
          if (count('sequence') % 4 > 0) return;
          // Rebuilt from scratch: nothing but what was loaded and decided, into an empty graph.
          const lines: string[] = [];
          for await (const line of exportGraph(graph.database)) lines.push(line.trimEnd());
          await graph.empty();
          const imported = await importGraph(graph.database, graph.ontology, Readable.from(lines));
          expect(imported.same).toBe(true);
          count('export');
          expect(await storedLinks(graph.database)).toEqual(expectedLinks(model, graph.ontology));
          expect(await verifyGraph(graph.database, graph.ontology)).toEqual([]);
        },
      ),
      { numRuns: sequences, endOnFailure: true, interruptAfterTimeLimit: timeLimit },
    );
    const told = [...counts].map(([what, times]) => `${times} ${what}`).join(', ');
    process.stderr.write(`Random sequences: ${told}; ${namesakes} mentions of namesakes.\n`);
    expect(counts.get('export')).toBeGreaterThan(0);
  },
  timeLimit + 120_000,
);
