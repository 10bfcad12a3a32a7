import { Field, InputType } from 'type-graphql';
import { findReferencedIds } from '../../answers/find-referenced-ids.ts';
import type { ArticleSelection } from '../../neo4j/article-reader.ts';
import type { Database } from '../../neo4j/database.ts';
import { LanguageCodeScalar, PartialDateScalar } from '../scalars.ts';
import { EntityRef, referenceOf } from './entity-ref.input.ts';

@InputType('ArticleFilter', {
  description:
    'Which articles to list. Everything left out, and every empty list, lets all through. `{publishers: ["Reuters"], from: "2020"}`',
})
export class ArticleFilter {
  @Field(() => String, { nullable: true, description: 'Words of the title, in any order: `"huawei extradition"`.' })
  readonly title?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Published by one of these, whatever the case: `["Reuters", "AFP"]`.',
  })
  readonly publishers?: readonly string[] | null;

  @Field(() => [LanguageCodeScalar], { nullable: true, description: 'In one of these languages: `["en"]`.' })
  readonly languages?: readonly string[] | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Published then or later: `"2020-06"`. Articles without a date are left out.',
  })
  readonly from?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Published then or earlier: `"2020"` is its last day. Articles without a date are left out.',
  })
  readonly until?: string | null;

  @Field(() => [EntityRef], {
    nullable: true,
    description: 'That mention all of these: `[{name: "Huawei"}, {name: "Canada"}]`.',
  })
  readonly mentions?: readonly EntityRef[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '`true`: only those that were retracted; `false`: only those that stand. Default: both.',
  })
  readonly retracted?: boolean | null;
}

/** The selection that a filter states. Throws as `findReferencedEntity` does. */
export async function articleSelectionOf(database: Database, where: ArticleFilter | null): Promise<ArticleSelection> {
  const lowered = (texts: readonly string[]): readonly string[] => texts.map((text) => text.toLowerCase());
  const mentioned =
    where?.mentions == null ? null : await findReferencedIds(database, 'mentions', where.mentions.map(referenceOf));
  return {
    words: where?.title == null ? null : lowered(where.title.split(/\s+/).filter((word) => word !== '')),
    publishers: where?.publishers == null ? null : lowered(where.publishers),
    languages: where?.languages ?? null,
    from: where?.from ?? null,
    until: where?.until ?? null,
    entities: mentioned,
    retracted: where?.retracted ?? null,
  };
}
