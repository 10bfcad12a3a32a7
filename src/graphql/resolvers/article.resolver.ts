import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { within } from '../../answers/within.ts';
import { countArticles, listArticles, type ArticleOrder } from '../../neo4j/article-reader.ts';
import type { ArticleHeader } from '../../read-model/article-header.ts';
import type { ArticleMention } from '../../read-model/article-mention.ts';
import type { StatedClaim } from '../../read-model/stated-claim.ts';
import type { GraphContext } from '../context.ts';
import { cursorsOf } from '../cursor.ts';
import { ArticleOrderEnum } from '../enums.ts';
import { ArticleFilter, articleSelectionOf } from '../inputs/article-filter.input.ts';
import { ArticleMentionObject, ArticleObject } from '../types/article.type.ts';
import { ClaimObject } from '../types/claim.type.ts';
import { pageOf, type Page } from '../types/connection.type.ts';
import { articlePages } from '../types/connections.ts';

@Resolver(() => ArticleObject)
export class ArticleResolver {
  @Query(() => ArticleObject, { nullable: true, description: 'An article by id, or null.' })
  article(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: GraphContext,
  ): Promise<ArticleHeader | null> {
    return context.loaders.article.load(id);
  }

  @Query(() => articlePages.connection, {
    description:
      'Articles, the newest first unless asked otherwise: `articles(where: {publishers: ["Reuters"]}, first: 10)`.',
  })
  async articles(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on after this cursor.' }) after: string | null,
    @Arg('where', () => ArticleFilter, { nullable: true, description: 'Which articles.' }) where: ArticleFilter | null,
    @Arg('order', () => ArticleOrderEnum, { defaultValue: 'NEWEST', description: 'Which come first.' })
    order: ArticleOrder,
    @Ctx() context: GraphContext,
  ): Promise<Page<ArticleHeader>> {
    within('first', first, 1, 100);
    const { database } = context;
    const cursors = cursorsOf(['articles', where ?? null, order]);
    const key = cursors.decode(after ?? null, 2);
    const selection = await articleSelectionOf(database, where ?? null);
    const position = key === null ? null : { key: String(key[0]), id: String(key[1]) };
    return pageOf({
      rows: await listArticles(database, selection, order, position, first + 1),
      first,
      after: after ?? null,
      nodeOf: (row) => row.article,
      cursorOf: (row) => cursors.encode([row.key, row.article.id]),
      count: () => countArticles(database, selection),
    });
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
