import { Arg, Ctx, FieldResolver, ID, Resolver, Root, Subscription } from 'type-graphql';
import { findReferencedIds } from '../../answers/find-referenced-ids.ts';
import { resolveEntities } from '../../neo4j/entity-reader.ts';
import type { RelationChanges } from '../../neo4j/relation-changes.ts';
import { findRelations } from '../../neo4j/relation-reader.ts';
import type { ArticleHeader } from '../../read-model/article-header.ts';
import type { Relation } from '../../read-model/relation.ts';
import type { GraphContext } from '../context.ts';
import { selectEvents } from '../select-events.ts';
import { EntityRef, referenceOf } from '../inputs/entity-ref.input.ts';
import { ArticleObject } from '../types/article.type.ts';
import { LinksChangedObject } from '../types/links-changed.type.ts';
import { RelationObject } from '../types/relation.type.ts';

interface LinksChangedArguments {
  readonly entities?: readonly EntityRef[] | null;
}

@Resolver(() => LinksChangedObject)
export class ChangeResolver {
  @Subscription(() => ArticleObject, {
    description:
      'Every article from now on, when it has been loaded or revised, by whichever process: `subscription { articleLoaded { id title claims { quote } } }`.',
    subscribe: ({ context }: { context: GraphContext }) => context.changes.articles(),
  })
  articleLoaded(@Root() article: ArticleHeader): ArticleHeader {
    return article;
  }

  @Subscription(() => LinksChangedObject, {
    description:
      'Every change of the links of some entities from now on, by whichever process: `subscription { linksChanged(entities: [{name: "Huawei"}]) { written { sentence } deleted } }`.',
    subscribe: async ({ args, context }: { args: LinksChangedArguments; context: GraphContext }) => {
      const { database, changes } = context;
      if (args.entities == null) return changes.links();
      const ids = await findReferencedIds(database, 'entities', args.entities.map(referenceOf));
      return selectEvents(changes.links(), async (event) => {
        // Asked each time, since an entity may have become another by a merge.
        const present = await resolveEntities(database, ids);
        return changesAbout(event, new Set([...ids, ...[...present.values()].map((entity) => entity.id)]));
      });
    },
  })
  linksChanged(
    @Arg('entities', () => [EntityRef], {
      nullable: true,
      description: 'Only links of these entities: `[{name: "Huawei"}]`. Left out: of all.',
    })
    _entities: EntityRef[] | null,
    @Root() changes: RelationChanges,
  ): RelationChanges {
    return changes;
  }

  @FieldResolver(() => [RelationObject], {
    description: 'The links that are new or rest on other claims than before, as they are now: `written { sentence }`.',
  })
  written(@Root() changes: RelationChanges, @Ctx() { database }: GraphContext): Promise<readonly Relation[]> {
    return findRelations(database, changes.written);
  }

  @FieldResolver(() => [ID], {
    description: 'Ids of the links that no claim supports any more: `["rel_0Qk3c9yVbW2nLr7d"]`.',
  })
  deleted(@Root() changes: RelationChanges): readonly string[] {
    return changes.deleted.map((link) => link.id);
  }
}

/** The part of changes that touches entities, or null when none does. */
function changesAbout(changes: RelationChanges, entities: ReadonlySet<string>): RelationChanges | null {
  if (!changes.complete) return changes;
  const touches = ({ from, to }: { readonly from: string; readonly to: string }): boolean =>
    entities.has(from) || entities.has(to);
  const [written, deleted] = [changes.written.filter(touches), changes.deleted.filter(touches)];
  return written.length === 0 && deleted.length === 0 ? null : { ...changes, written, deleted };
}
