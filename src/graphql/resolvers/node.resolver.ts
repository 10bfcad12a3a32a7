import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { within } from '../../answers/within.ts';
import type { Relation } from '../../read-model/relation.ts';
import type { GraphContext, Loaders } from '../context.ts';
import { NodeObject } from '../types/node.type.ts';
import { RelationObject } from '../types/relation.type.ts';

/** What the beginning of an id says of what it names; each kind is read once, however many are asked for. */
const finders: Readonly<Record<string, (loaders: Loaders, id: string) => Promise<NodeObject | null>>> = {
  ent: async ({ entity }, id) => {
    const found = await entity.load(id);
    return found && as(found.type, found);
  },
  art: async ({ article }, id) => as('Article', await article.load(id)),
  clm: async ({ claim }, id) => as('Claim', await claim.load(id)),
  rel: async ({ relation }, id) => as('Relation', await relation.load(id)),
  dec: async ({ decision }, id) => as('Decision', await decision.load(id)),
  rev: async ({ review }, id) => as('Review', await review.load(id)),
  men: async ({ entityMention }, id) => as('EntityMention', await entityMention.load(id)),
};

@Resolver()
export class NodeResolver {
  @Query(() => NodeObject, {
    nullable: true,
    description: 'Anything by its id, or null: `node(id: "ent_0Qk3c9yVbW2nLr7d") { ... on Person { name } }`.',
  })
  node(
    @Arg('id', () => ID, { description: 'The id that any answer gave: `"rel_0Qk3c9yVbW2nLr7d"`.' }) id: string,
    @Ctx() context: GraphContext,
  ): Promise<NodeObject | null> {
    return findNode(context.loaders, id);
  }

  @Query(() => [NodeObject], {
    nullable: 'items',
    description:
      'Several things by their ids, in the order given, null for each that there is not: `nodes(ids: ["ent_…"])`.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'From 1 to 100 ids: `["ent_0Qk3c9yVbW2nLr7d", "art_5mPbx0aZ0nSbYp1k"]`.' })
    ids: readonly string[],
    @Ctx() context: GraphContext,
  ): Promise<readonly (NodeObject | null)[]> {
    within('the number of ids', ids.length, 1, 100);
    return Promise.all(ids.map((id) => findNode(context.loaders, id)));
  }

  @Query(() => RelationObject, {
    nullable: true,
    description: 'A link by id, or null when no claim supports it any more: `relation(id: "rel_0Qk3c9yVbW2nLr7d")`.',
  })
  relation(
    @Arg('id', () => ID, { description: 'Its id: `"rel_0Qk3c9yVbW2nLr7d"`.' }) id: string,
    @Ctx() context: GraphContext,
  ): Promise<Relation | null> {
    return context.loaders.relation.load(id);
  }
}

async function findNode(loaders: Loaders, id: string): Promise<NodeObject | null> {
  const find = finders[id.slice(0, id.indexOf('_'))];
  return find === undefined ? null : find(loaders, id);
}

/** A value that tells its GraphQL type, which an interface cannot know otherwise. */
function as<Value extends object>(type: string, value: Value | null): (Value & { readonly __typename: string }) | null {
  return value === null ? null : { ...value, __typename: type };
}
