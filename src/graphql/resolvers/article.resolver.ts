import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { within } from '../../answers/within.ts';
import { listArticles } from '../../neo4j/article-reader.ts';
import type { ArticleHeader } from '../../read-model/article-header.ts';
import type { ArticleMention } from '../../read-model/article-mention.ts';
import type { StatedClaim } from '../../read-model/stated-claim.ts';
import type { GraphContext } from '../context.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { ArticleMentionObject, ArticleObject } from '../types/article.type.ts';
import { ClaimObject } from '../types/claim.type.ts';
import { ArticleConnection, pageOf } from '../types/connection.type.ts';

@Resolver(() => ArticleObject)
export class ArticleResolver {
  @Query(() => ArticleObject, { nullable: true, description: 'An article by id, or null.' })
  article(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: GraphContext,
  ): Promise<ArticleHeader | null> {
    return context.loaders.article.load(id);
  }

  @Query(() => ArticleConnection, { description: 'All articles, the newest first, those without a date last.' })
  async articles(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on after this cursor.' }) after: string | null,
    @Ctx() context: GraphContext,
  ): Promise<ArticleConnection> {
    within('first', first, 1, 100);
    const key = decodeCursor('articles', after ?? null, 2);
    const position = key === null ? null : { published: String(key[0]), id: String(key[1]) };
    const rows = await listArticles(context.database, position, first + 1);
    return pageOf(rows, first, after ?? null, (article) =>
      encodeCursor('articles', [article.publishedAt ?? '', article.id]),
    );
  }

  @FieldResolver(() => String, {
    description: 'Its whole text, as it was loaded. Plain text: never to be rendered as HTML.',
  })
  text(@Root() article: ArticleHeader, @Ctx() context: GraphContext): Promise<string> {
    return context.loaders.articleText.load(article.id);
  }

  @FieldResolver(() => [ArticleMentionObject], { description: 'The entities it mentions, in order of appearance.' })
  mentions(@Root() article: ArticleHeader, @Ctx() context: GraphContext): Promise<readonly ArticleMention[]> {
    return context.loaders.articleMentions.load(article.id);
  }

  @FieldResolver(() => [ClaimObject], { description: 'What it states, in order of its sentences.' })
  claims(@Root() article: ArticleHeader, @Ctx() context: GraphContext): Promise<readonly StatedClaim[]> {
    return context.loaders.articleClaims.load(article.id);
  }
}
