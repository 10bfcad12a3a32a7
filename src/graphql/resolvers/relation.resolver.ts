import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { within } from '../../answers/within.ts';
import { ThroughlineError } from '../../errors.ts';
import type { Entity } from '../../read-model/entity.ts';
import { phraseRelation } from '../../read-model/phrase.ts';
import type { ListedRelation, Relation, RelationRecord } from '../../read-model/relation.ts';
import type { StatedClaim } from '../../read-model/stated-claim.ts';
import type { GraphContext } from '../context.ts';
import { ClaimObject } from '../types/claim.type.ts';
import { DateTimeScalar, PartialDateScalar } from '../scalars.ts';
import { EntityObject } from '../types/entity.type.ts';
import { RelationObject } from '../types/relation.type.ts';

@Resolver(() => RelationObject)
export class RelationResolver {
  @FieldResolver(() => EntityObject, { description: 'Of whom or what the link is said.' })
  subject(@Root() relation: ListedRelation, @Ctx() context: GraphContext): Entity | Promise<Entity> {
    return endOf(context, relation.subject);
  }

  @FieldResolver(() => EntityObject, { description: 'The other end.' })
  object(@Root() relation: ListedRelation, @Ctx() context: GraphContext): Entity | Promise<Entity> {
    return endOf(context, relation.object);
  }

  @FieldResolver(() => String, { description: 'The link in plain words.' })
  sentence(@Root() relation: ListedRelation, @Ctx() context: GraphContext): string | Promise<string> {
    const phrase = ([subject, object]: readonly [Entity, Entity]): string =>
      phraseRelation(context.ontology, relation, { subject: subject.name, object: object.name }, 'subject');
    const [subject, object] = [endOf(context, relation.subject), endOf(context, relation.object)];
    if (subject instanceof Promise || object instanceof Promise) return Promise.all([subject, object]).then(phrase);
    return phrase([subject, object]);
  }

  @FieldResolver(() => Int, { description: 'How many articles make those claims.' })
  async articleCount(@Root() relation: ListedRelation, @Ctx() context: GraphContext): Promise<number> {
    return (await recordOf(context, relation)).articleCount;
  }

  @FieldResolver(() => [String], { description: 'The publishers of those articles, each once.' })
  async publishers(@Root() relation: ListedRelation, @Ctx() context: GraphContext): Promise<readonly string[]> {
    return (await recordOf(context, relation)).publishers;
  }

  @FieldResolver(() => PartialDateScalar, { nullable: true, description: 'When it was first reported.' })
  async firstReported(@Root() relation: ListedRelation, @Ctx() context: GraphContext): Promise<string | null> {
    return (await recordOf(context, relation)).firstReported;
  }

  @FieldResolver(() => DateTimeScalar, { description: 'When this graph first knew it.' })
  async recordedAt(@Root() relation: ListedRelation, @Ctx() context: GraphContext): Promise<string> {
    return (await recordOf(context, relation)).recordedAt;
  }

  @FieldResolver(() => [ClaimObject], {
    description: 'The claims behind it, firmest and surest first, each with its sentence.',
  })
  claims(
    @Root() relation: ListedRelation,
    @Arg('first', () => Int, { defaultValue: 3, description: 'How many, 1 to 100.' }) first: number,
    @Ctx() context: GraphContext,
  ): Promise<readonly StatedClaim[]> {
    return context.loaders.relationClaims(within('first', first, 1, 100), relation.countedClaims).load(relation.id);
  }
}

/** What a list of links leaves out, read once for all of them. */
async function recordOf(context: GraphContext, relation: ListedRelation): Promise<RelationRecord> {
  const record = isWhole(relation) ? relation : await context.loaders.relationRecord.load(relation);
  if (record !== null) return record;
  throw new ThroughlineError('DATABASE_CONFLICT', 'A link was withdrawn while the question was answered. Ask again.');
}

function isWhole(relation: ListedRelation | Relation): relation is Relation {
  return 'recordedAt' in relation;
}

/** At once where the request has read it already. */
function endOf(context: GraphContext, id: string): Entity | Promise<Entity> {
  return context.knownEntities.get(id) ?? readEnd(context, id);
}

async function readEnd(context: GraphContext, id: string): Promise<Entity> {
  const entity = await context.loaders.entity.load(id);
  if (entity === null) throw new ThroughlineError('INTERNAL', 'A link has an end that does not exist.');
  return entity;
}
