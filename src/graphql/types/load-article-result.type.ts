import { Field, Int, ObjectType } from 'type-graphql';
import { LoadArticlePayload } from './load-article-payload.type.ts';

@ObjectType('LoadArticleError', { description: 'Why an article was not loaded.' })
export class LoadArticleError {
  @Field(() => String, { description: 'The code that `extensions.code` would have for this article alone.' })
  readonly code!: string;

  @Field(() => String, { description: 'What was expected, what came, and what to do.' })
  readonly message!: string;
}

@ObjectType('LoadArticleResult', {
  description: 'What became of one of several articles: it was loaded, or it was not.',
})
export class LoadArticleResult {
  @Field(() => Int, { description: 'Its place in the list that was given, from 0.' })
  readonly index!: number;

  @Field(() => LoadArticlePayload, { nullable: true, description: 'What loading it did; null when it failed.' })
  readonly loaded!: LoadArticlePayload | null;

  @Field(() => LoadArticleError, { nullable: true, description: 'Why it failed; null when it was loaded.' })
  readonly error!: LoadArticleError | null;
}

@ObjectType('LoadArticlesPayload', { description: 'What loading several articles did.' })
export class LoadArticlesPayload {
  @Field(() => [LoadArticleResult], { description: 'One result for each article, in the order given.' })
  readonly results!: readonly LoadArticleResult[];

  @Field(() => Int, { description: 'How many are in the graph now.' })
  readonly loadedCount!: number;

  @Field(() => Int, { description: 'How many failed.' })
  readonly failedCount!: number;
}
