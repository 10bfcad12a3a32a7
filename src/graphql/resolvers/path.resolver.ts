import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { answerPathQuestion, type AnsweredPathQuestion } from '../../answers/answer-path-question.ts';
import { graphOfPaths, type Graph } from '../../read-model/graph.ts';
import type { Hop, Path } from '../../read-model/path.ts';
import { phraseHop, phrasePath } from '../../read-model/phrase.ts';
import type { GraphContext } from '../context.ts';
import { EntityRef, referenceOf } from '../inputs/entity-ref.input.ts';
import { PathFilter } from '../inputs/path-filter.input.ts';
import { GraphObject } from '../types/graph.type.ts';
import { HopObject, PathObject, PathsResultObject } from '../types/path.type.ts';

@Resolver(() => PathsResultObject)
export class PathsResolver {
  @Query(() => PathsResultObject, {
    description:
      'How two entities, or two groups of entities, are linked: `paths(from: {name: "Meng Wanzhou"}, to: {name: "Michael Kovrig"})`. Every hop carries the claims behind it.',
  })
  paths(
    @Arg('from', () => [EntityRef], { description: 'Where paths begin: one entity or several.' }) from: EntityRef[],
    @Arg('to', () => [EntityRef], { description: 'Where they end: one entity or several.' }) to: EntityRef[],
    @Arg('maxHops', () => Int, { nullable: true, description: 'Most hops of a path, 1 to 8. Default: 4.' })
    maxHops: number | null,
    @Arg('where', () => PathFilter, { nullable: true, description: 'What the paths may walk over.' })
    where: PathFilter | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many paths, 1 to 100. Default: 10.' })
    first: number | null,
    @Ctx() context: GraphContext,
  ): Promise<AnsweredPathQuestion> {
    const { database, adjacency, pathDefaults, pathDeadline } = context;
    return answerPathQuestion(
      { database, adjacency, defaults: pathDefaults, deadline: pathDeadline },
      {
        from: from.map(referenceOf),
        to: to.map(referenceOf),
        maxHops: maxHops ?? null,
        first: first ?? null,
        types: where?.types ?? null,
        statuses: where?.statuses ?? null,
        minConfidence: where?.minConfidence ?? null,
        through: where?.through ?? null,
        hubDegree: where?.hubDegree ?? null,
      },
    );
  }

  @FieldResolver(() => GraphObject, { description: 'The entities and links of all these paths, without doubles.' })
  graph(@Root() answer: AnsweredPathQuestion): Graph {
    return graphOfPaths(answer.paths);
  }
}

@Resolver(() => PathObject)
export class PathResolver {
  @FieldResolver(() => Int, { description: 'How many hops it has.' })
  length(@Root() path: Path): number {
    return path.hops.length;
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
    description: 'The hop in plain words, in the direction of the path: "Canada detained Meng Wanzhou".',
  })
  sentence(@Root() hop: Hop, @Ctx() context: GraphContext): string {
    return phraseHop(context.ontology, hop);
  }
}
