import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { answerPathQuestion, type AnsweredPathQuestion } from '../../answers/answer-path-question.ts';
import type { PathOrder } from '../../paths/path-question.ts';
import { graphOfPaths, type Graph } from '../../read-model/graph.ts';
import type { Hop, Path, PathRank } from '../../read-model/path.ts';
import { phraseHop, phrasePath } from '../../read-model/phrase.ts';
import { asksFor } from '../asks-for.ts';
import { rememberEntities, type GraphContext } from '../context.ts';
import { cursorsOf, type Cursors } from '../cursor.ts';
import { PathOrderEnum } from '../enums.ts';
import { EntityRef, referenceOf } from '../inputs/entity-ref.input.ts';
import { PathFilter, wishesOf } from '../inputs/path-filter.input.ts';
import { PageInfoObject } from '../types/page-info.type.ts';
import { GraphObject } from '../types/graph.type.ts';
import { HopObject, PathObject, PathsResultObject } from '../types/path.type.ts';

/** An answer with what its cursors are bound to. */
interface PagedAnswer extends Omit<AnsweredPathQuestion, 'paths'> {
  readonly paths: readonly (Path & { readonly cursor: string })[];
  readonly pageInfo: PageInfoObject;
}

@Resolver(() => PathsResultObject)
export class PathsResolver {
  @Query(() => PathsResultObject, {
    description:
      'How two entities, or two groups of entities, are linked: `paths(from: {name: "Meng Wanzhou"}, to: {name: "Michael Kovrig"})`. Every hop carries the claims behind it.',
  })
  async paths(
    @Arg('from', () => [EntityRef], { description: 'Where paths begin: one entity or several.' }) from: EntityRef[],
    @Arg('to', () => [EntityRef], { description: 'Where they end: one entity or several.' }) to: EntityRef[],
    @Arg('maxHops', () => Int, { nullable: true, description: 'Most hops of a path, 1 to 8. Default: 4.' })
    maxHops: number | null,
    @Arg('where', () => PathFilter, { nullable: true, description: 'What the paths may walk over and must look like.' })
    where: PathFilter | null,
    @Arg('order', () => PathOrderEnum, { nullable: true, description: 'Which paths come first. Default: SHORTEST.' })
    order: PathOrder | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many paths, 1 to 100. Default: 10.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Go on after the path with this cursor.' })
    after: string | null,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PagedAnswer> {
    const { database, ontology, sources, pathDefaults, pathDeadline } = context;
    const cursors = cursorsOf(['paths', from, to, maxHops ?? null, where ?? null, order ?? null]);
    const answer = await answerPathQuestion(
      { database, ontology, sources, defaults: pathDefaults, deadline: pathDeadline },
      {
        from: from.map(referenceOf),
        to: to.map(referenceOf),
        maxHops: maxHops ?? null,
        where: wishesOf(where),
        order: order ?? null,
        first: first ?? null,
        after: rankOf(cursors, after ?? null),
        findHubs: asksFor(info, 'hubsNotCrossed'),
      },
    );
    rememberEntities(context, graphOfPaths(answer.paths).nodes);
    const paths = answer.paths.map((path) => ({
      ...path,
      cursor: cursors.encode([path.rank.primary, path.rank.secondary, path.rank.entities.join(' ')]),
    }));
    const pageInfo = {
      hasNextPage: answer.cutBy === 'PAGE',
      hasPreviousPage: (after ?? null) !== null,
      startCursor: paths[0]?.cursor ?? null,
      endCursor: paths.at(-1)?.cursor ?? null,
    };
    return { ...answer, paths, pageInfo };
  }

  @FieldResolver(() => GraphObject, { description: 'The entities and links of all these paths, without doubles.' })
  graph(@Root() answer: PagedAnswer): Graph {
    return graphOfPaths(answer.paths);
  }

  @FieldResolver(() => PageInfoObject, { description: 'Where the page of paths ends, and whether there are more.' })
  pageInfo(@Root() answer: PagedAnswer): PageInfoObject {
    return answer.pageInfo;
  }
}

/** The rank in a cursor. Throws BAD_USER_INPUT for a cursor of another query. */
function rankOf(cursors: Cursors, cursor: string | null): PathRank | null {
  const key = cursors.decode(cursor, 3);
  return key === null
    ? null
    : { primary: Number(key[0]), secondary: Number(key[1]), entities: String(key[2]).split(' ') };
}

@Resolver(() => PathObject)
export class PathResolver {
  @FieldResolver(() => Int, { description: 'How many hops it has.' })
  length(@Root() path: Path): number {
    return path.hops.length;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Its place in the list; null outside of one.' })
  cursor(@Root() path: Path & { readonly cursor?: string }): string | null {
    return path.cursor ?? null;
  }

  @FieldResolver(() => String, { description: 'The path in plain words.' })
  sentence(@Root() path: Path, @Ctx() context: GraphContext): string {
    return phrasePath(context.ontology, path);
  }

  @FieldResolver(() => HopObject, { description: 'The hop that the path can rely on least.' })
  weakestHop(@Root() path: Path): Hop | undefined {
    return path.hops.reduce<Hop | undefined>(
      (weakest, hop) =>
        weakest === undefined || hop.relation.confidence < weakest.relation.confidence ? hop : weakest,
      undefined,
    );
  }
}

@Resolver(() => HopObject)
export class HopResolver {
  @FieldResolver(() => String, {
    description: 'The hop in plain words, in the direction of the path.',
  })
  sentence(@Root() hop: Hop, @Ctx() context: GraphContext): string {
    return phraseHop(context.ontology, hop);
  }
}
