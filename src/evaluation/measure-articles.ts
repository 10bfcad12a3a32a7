import type { Reading } from '../claims/claim.ts';
import type { Ontology } from '../claims/ontology.ts';
import type { LanguageEngine } from '../extraction/engine.ts';
import { readArticle } from '../extraction/read-article.ts';
import type { Counts } from './counts.ts';
import type { LabelledArticle } from './labelled-article.ts';
import { scoreCoreference } from './score-coreference.ts';
import { type EntityScore, scoreEntities } from './score-entities.ts';
import { type RelationScore, scoreRelations } from './score-relations.ts';

export interface ArticleMeasure {
  readonly article: LabelledArticle;
  readonly reading: Reading;
  readonly entities: EntityScore;
  readonly coreference: Counts;
  readonly relations: RelationScore;
  /** Sentences of claims that do not stand in the text as quoted. Must be none. */
  readonly falseQuotes: number;
  readonly milliseconds: number;
}

/** Reads labelled articles and compares what is read with the labels. */
export async function measureArticles(
  articles: readonly LabelledArticle[],
  engine: LanguageEngine,
  ontology: Ontology,
): Promise<readonly ArticleMeasure[]> {
  const measures: ArticleMeasure[] = [];
  for (const article of articles) {
    const start = performance.now();
    const reading = await readArticle(
      {
        text: article.text,
        title: null,
        url: null,
        publisher: null,
        author: null,
        language: null,
        publishedAt: article.date,
      },
      engine,
      ontology,
    );
    measures.push({
      article,
      reading,
      entities: scoreEntities(article, reading.mentions),
      coreference: scoreCoreference(article, reading.mentions),
      relations: scoreRelations(article, reading, ontology),
      falseQuotes: reading.claims.filter(
        (claim) => claim.quote === '' || article.text.slice(claim.start, claim.end) !== claim.quote,
      ).length,
      milliseconds: performance.now() - start,
    });
  }
  return measures;
}
