import { Field, ObjectType } from 'type-graphql';
import { ArticleObject } from './article.type.ts';
import { EntityObject } from './entity.type.ts';

@ObjectType('PageInfo', { description: 'Where a page ends and whether there is more, as Relay defines it.' })
export class PageInfoObject {
  @Field(() => Boolean, { description: 'Whether there are more after this page.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether this page does not begin the list.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first of the page.' })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last of the page: pass it as `after` to go on.' })
  readonly endCursor!: string | null;
}

@ObjectType('EntityEdge', { description: 'An entity in a list.' })
export class EntityEdge {
  @Field(() => EntityObject, { description: 'The entity.' })
  readonly node!: EntityObject;

  @Field(() => String, { description: 'Its place in the list.' })
  readonly cursor!: string;
}

@ObjectType('EntityConnection', { description: 'A page of entities.' })
export class EntityConnection {
  @Field(() => [EntityEdge], { description: 'The entities with their places in the list.' })
  readonly edges!: readonly EntityEdge[];

  @Field(() => PageInfoObject, { description: 'Where the page ends.' })
  readonly pageInfo!: PageInfoObject;
}

@ObjectType('ArticleEdge', { description: 'An article in a list.' })
export class ArticleEdge {
  @Field(() => ArticleObject, { description: 'The article.' })
  readonly node!: ArticleObject;

  @Field(() => String, { description: 'Its place in the list.' })
  readonly cursor!: string;
}

@ObjectType('ArticleConnection', { description: 'A page of articles.' })
export class ArticleConnection {
  @Field(() => [ArticleEdge], { description: 'The articles with their places in the list.' })
  readonly edges!: readonly ArticleEdge[];

  @Field(() => PageInfoObject, { description: 'Where the page ends.' })
  readonly pageInfo!: PageInfoObject;
}

/** One page cut from rows that were read one beyond it, to know whether there is more. */
export function pageOf<Node>(
  rows: readonly Node[],
  first: number,
  after: string | null,
  cursorOf: (node: Node) => string,
): { edges: { node: Node; cursor: string }[]; pageInfo: PageInfoObject } {
  const edges = rows.slice(0, first).map((node) => ({ node, cursor: cursorOf(node) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
