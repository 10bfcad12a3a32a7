import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Role } from '../../access/identity.ts';
import { within } from '../../answers/within.ts';
import type { Decision } from '../../identity/decision.ts';
import type { MergeSuggestion } from '../../identity/suggestions/suggestion.ts';
import { countDecisions, listDecisions } from '../../neo4j/decision-reader.ts';
import { mergeEntities, neverMerge, splitEntity, undoDecision } from '../../neo4j/decision-writer.ts';
import { countEntityMentions, listEntityMentions, type EntityMention } from '../../neo4j/entity-mention-reader.ts';
import { listMergeSuggestions } from '../../neo4j/suggestion-reader.ts';
import type { ArticleHeader } from '../../read-model/article-header.ts';
import type { Entity } from '../../read-model/entity.ts';
import type { GraphContext } from '../context.ts';
import { cursorsOf } from '../cursor.ts';
import { decisionTools } from '../decision-tools.ts';
import { SignatureInput, signatureOf } from '../inputs/signature.input.ts';
import { ArticleObject } from '../types/article.type.ts';
import { pageOf, type Page } from '../types/connection.type.ts';
import { decisionPages, mentionPages } from '../types/connections.ts';
import { DecisionObject, EntityMentionObject, MergeSuggestionObject } from '../types/decision.type.ts';
import { EntityObject } from '../types/entity.type.ts';

@Resolver(() => DecisionObject)
export class DecisionResolver {
  @Query(() => decisionPages.connection, { description: 'What people have decided about entities, the latest first.' })
  async decisions(
    @Arg('entity', () => ID, { nullable: true, description: 'Only those about this entity.' }) entity: string | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on after this cursor.' }) after: string | null,
    @Ctx() { database }: GraphContext,
  ): Promise<Page<Decision>> {
    within('first', first, 1, 100);
    const cursors = cursorsOf(['decisions', entity ?? null]);
    const key = cursors.decode(after ?? null, 1);
    return pageOf({
      rows: await listDecisions(database, entity ?? null, key === null ? null : Number(key[0]), first + 1),
      first,
      after: after ?? null,
      nodeOf: (decision) => decision,
      cursorOf: (decision) => cursors.encode([decision.seq]),
      count: () => countDecisions(database, entity ?? null),
    });
  }

  @Query(() => mentionPages.connection, {
    description: 'In which articles an entity is named and how: what splitEntity can take out of it.',
  })
  async entityMentions(
    @Arg('entity', () => ID, { description: 'The entity.' }) entity: string,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on after this cursor.' }) after: string | null,
    @Ctx() { database }: GraphContext,
  ): Promise<Page<EntityMention>> {
    within('first', first, 1, 200);
    const cursors = cursorsOf(['entityMentions', entity]);
    const key = cursors.decode(after ?? null, 1);
    return pageOf({
      rows: await listEntityMentions(database, entity, key === null ? null : String(key[0]), first + 1),
      first,
      after: after ?? null,
      nodeOf: (mention) => mention,
      cursorOf: (mention) => cursors.encode([mention.id]),
      count: () => countEntityMentions(database, entity),
    });
  }

  @Authorized<Role>('editor')
  @Mutation(() => DecisionObject, {
    description:
      'Merges an entity into another: all its mentions, also those of articles to come, mean the other, and its id answers with it. No claim is rewritten; undoDecision takes it back.',
  })
  mergeEntities(
    @Arg('entity', () => ID, { description: 'The one that is merged away.' }) entity: string,
    @Arg('into', () => ID, { description: 'The one that it becomes.' }) into: string,
    @Arg('signature', () => SignatureInput, { description: 'Who decides, and why.' }) signature: SignatureInput,
    @Ctx() context: GraphContext,
  ): Promise<Decision> {
    return mergeEntities(decisionTools(context), entity, into, signatureOf(signature, context));
  }

  @Authorized<Role>('editor')
  @Mutation(() => DecisionObject, {
    description:
      'Takes mentions out of an entity and makes an entity of its own of them: `other` of the decision. Later mentions of the name in other articles stay with the first; later texts of the same articles keep to the split.',
  })
  splitEntity(
    @Arg('entity', () => ID, { description: 'The entity that mentions leave.' }) entity: string,
    @Arg('mentions', () => [ID], { description: 'The mentions that leave, of those that entityMentions lists.' })
    mentions: readonly string[],
    @Arg('signature', () => SignatureInput, { description: 'Who decides, and why.' }) signature: SignatureInput,
    @Ctx() context: GraphContext,
  ): Promise<Decision> {
    within('the number of mentions', mentions.length, 1, 10_000);
    return splitEntity(decisionTools(context), entity, mentions, signatureOf(signature, context));
  }

  @Authorized<Role>('editor')
  @Mutation(() => DecisionObject, {
    description: 'Decides that two entities are not one: they are neither merged nor suggested until that is undone.',
  })
  neverMerge(
    @Arg('one', () => ID, { description: 'One of the two.' }) one: string,
    @Arg('other', () => ID, { description: 'The other.' }) other: string,
    @Arg('signature', () => SignatureInput, { description: 'Who decides, and why.' }) signature: SignatureInput,
    @Ctx() context: GraphContext,
  ): Promise<Decision> {
    return neverMerge(decisionTools(context), one, other, signatureOf(signature, context));
  }

  @Authorized<Role>('editor')
  @Mutation(() => DecisionObject, {
    description: 'Undoes a decision, whatever was decided after it: all others go on to stand.',
  })
  undoDecision(
    @Arg('decision', () => ID, { description: 'Its id.' }) decision: string,
    @Arg('signature', () => SignatureInput, { description: 'Who undoes it, and why.' }) signature: SignatureInput,
    @Ctx() context: GraphContext,
  ): Promise<Decision> {
    return undoDecision(decisionTools(context), decision, signatureOf(signature, context));
  }

  @FieldResolver(() => EntityObject, {
    nullable: true,
    description:
      'MERGE: the one merged away; SPLIT: the one that mentions leave; NEVER_MERGE: one of the two. As what it has become.',
  })
  entity(@Root() decision: Decision, @Ctx() context: GraphContext): Promise<Entity | null> {
    return context.loaders.entity.load(decision.entity);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The name of its own that `entity` has or had: a merge leaves the decision alone to tell it.',
  })
  entityName(@Root() decision: Decision, @Ctx() context: GraphContext): Promise<string | null> {
    return context.loaders.ownName.load(decision.entity);
  }

  @FieldResolver(() => EntityObject, {
    nullable: true,
    description: 'MERGE: what it became; SPLIT: what was made of the mentions; NEVER_MERGE: the other of the two.',
  })
  other(@Root() decision: Decision, @Ctx() context: GraphContext): Promise<Entity | null> {
    return context.loaders.entity.load(decision.other);
  }
}

@Resolver(() => EntityMentionObject)
export class EntityMentionResolver {
  @FieldResolver(() => ArticleObject, { nullable: true, description: 'The article that names it.' })
  article(@Root() mention: EntityMention, @Ctx() context: GraphContext): Promise<ArticleHeader | null> {
    return context.loaders.article.load(mention.article);
  }
}

@Resolver(() => MergeSuggestionObject)
export class MergeSuggestionResolver {
  @Query(() => [MergeSuggestionObject], {
    description:
      'Entities that may be one, the likeliest first, with what speaks for and against. Pairs that were decided to be two are left out.',
  })
  mergeSuggestions(
    @Arg('entity', () => ID, { nullable: true, description: 'Only pairs with this entity.' }) entity: string | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Ctx() context: GraphContext,
  ): Promise<readonly MergeSuggestion[]> {
    return listMergeSuggestions(context.database, entity ?? null, within('first', first, 1, 100));
  }

  @FieldResolver(() => EntityObject, { nullable: true, description: 'The one with fewer links, to merge away.' })
  entity(@Root() suggestion: MergeSuggestion, @Ctx() context: GraphContext): Promise<Entity | null> {
    return context.loaders.entity.load(suggestion.entity);
  }

  @FieldResolver(() => EntityObject, { nullable: true, description: 'The one that it would become.' })
  into(@Root() suggestion: MergeSuggestion, @Ctx() context: GraphContext): Promise<Entity | null> {
    return context.loaders.entity.load(suggestion.into);
  }
}
