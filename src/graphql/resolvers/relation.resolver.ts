import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { within } from '../../answers/within.ts';
import { ThroughlineError } from '../../errors.ts';
import type { Entity } from '../../read-model/entity.ts';
import { phraseRelation } from '../../read-model/phrase.ts';
import type { Relation } from '../../read-model/relation.ts';
import type { StatedClaim } from '../../read-model/stated-claim.ts';
import type { GraphContext } from '../context.ts';
import { ClaimObject } from '../types/claim.type.ts';
import { EntityObject } from '../types/entity.type.ts';
import { RelationObject } from '../types/relation.type.ts';

@Resolver(() => RelationObject)
export class RelationResolver {
  @FieldResolver(() => EntityObject, { description: 'Of whom or what the link is said.' })
  subject(@Root() relation: Relation, @Ctx() context: GraphContext): Promise<Entity> {
    return endOf(context, relation.subject);
  }

  @FieldResolver(() => EntityObject, { description: 'The other end.' })
  object(@Root() relation: Relation, @Ctx() context: GraphContext): Promise<Entity> {
    return endOf(context, relation.object);
  }

  @FieldResolver(() => String, { description: 'The link in plain words.' })
  async sentence(@Root() relation: Relation, @Ctx() context: GraphContext): Promise<string> {
    const [subject, object] = await Promise.all([endOf(context, relation.subject), endOf(context, relation.object)]);
    return phraseRelation(context.ontology, relation, { subject: subject.name, object: object.name }, 'subject');
  }

  @FieldResolver(() => [ClaimObject], {
    description: 'The claims behind it, firmest and surest first, each with its sentence.',
  })
  claims(
    @Root() relation: Relation,
    @Arg('first', () => Int, { defaultValue: 3, description: 'How many, 1 to 100.' }) first: number,
    @Ctx() context: GraphContext,
  ): Promise<readonly StatedClaim[]> {
    return context.loaders.relationClaims(within('first', first, 1, 100), relation.countedClaims).load(relation.id);
  }
}

async function endOf(context: GraphContext, id: string): Promise<Entity> {
  const entity = await context.loaders.entity.load(id);
  if (entity === null) throw new ThroughlineError('INTERNAL', 'A link has an end that does not exist.');
  return entity;
}
