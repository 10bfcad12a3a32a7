import { Field, Int, ObjectType } from 'type-graphql';
import type { ArticleHeader } from '../../read-model/article-header.ts';
import { ArticleObject } from './article.type.ts';

@ObjectType('LoadArticlePayload', { description: 'What loading an article did.' })
export class LoadArticlePayload {
  @Field(() => ArticleObject, { description: 'The article, with what was read from it.' })
  readonly article!: ArticleHeader;

  @Field(() => Boolean, { description: 'Whether the graph did not have the article before.' })
  readonly created!: boolean;

  @Field(() => Boolean, { description: 'Whether it replaced an earlier text of the same address.' })
  readonly revised!: boolean;

  @Field(() => Int, { description: 'How many entities were read; 0 when the graph had the article already.' })
  readonly mentionCount!: number;

  @Field(() => Int, { description: 'How many claims were read; 0 when the graph had the article already.' })
  readonly claimCount!: number;

  @Field(() => [String], { description: 'What to know about the result.' })
  readonly notices!: readonly string[];
}
