import { Field, Float, ID, InputType } from 'type-graphql';
import { findReferencedIds } from '../../answers/find-referenced-ids.ts';
import { within } from '../../answers/within.ts';
import type { ClaimStatus } from '../../claims/claim.ts';
import type { Verdict } from '../../identity/reviewed-claim.ts';
import type { ClaimSelection } from '../../neo4j/claim-reader.ts';
import type { Database } from '../../neo4j/database.ts';
import { ClaimStatusEnum, RelationTypeEnum, VerdictEnum } from '../enums.ts';
import { PartialDateScalar } from '../scalars.ts';
import { EntityRef, referenceOf } from './entity-ref.input.ts';

@InputType('ClaimFilter', {
  description:
    'Which claims to list. Everything left out, and every empty list, lets all through that count now. `{entities: [{name: "Huawei"}], statuses: [ALLEGED]}`',
})
export class ClaimFilter {
  @Field(() => [RelationTypeEnum], { nullable: true, description: 'That state one of these: `[DETAINED_BY]`.' })
  readonly types?: readonly string[] | null;

  @Field(() => [ClaimStatusEnum], { nullable: true, description: 'That are stated so: `[ALLEGED, DENIED]`.' })
  readonly statuses?: readonly ClaimStatus[] | null;

  @Field(() => [EntityRef], {
    nullable: true,
    description: 'About one of these entities, as subject or object: `[{name: "Huawei"}]`.',
  })
  readonly entities?: readonly EntityRef[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '`true`: with both ends among `entities`, so about what lies between them. Default: `false`.',
  })
  readonly between?: boolean | null;

  @Field(() => [EntityRef], {
    nullable: true,
    description: 'That one of these makes, as the article tells it: `[{name: "China", type: State}]`.',
  })
  readonly claimants?: readonly EntityRef[] | null;

  @Field(() => ID, { nullable: true, description: 'That this article states: `"art_5mPbx0aZ0nSbYp1k"`.' })
  readonly article?: string | null;

  @Field(() => ID, { nullable: true, description: 'That stand behind this link: `"rel_0Qk3c9yVbW2nLr7d"`.' })
  readonly relation?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'In articles of one of these publishers, whatever the case: `["Reuters"]`.',
  })
  readonly publishers?: readonly string[] | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Of then or later: `"2018-12"`. A claim without a date of its own has its article’s.',
  })
  readonly from?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Of then or earlier: `"2018"` is its last day. A claim without a date of its own has its article’s.',
  })
  readonly until?: string | null;

  @Field(() => Float, { nullable: true, description: 'Least confidence, 0 to 1, such as `0.8`. Default: `0`.' })
  readonly minConfidence?: number | null;

  @Field(() => [VerdictEnum], {
    nullable: true,
    description: 'Of which a person has said this: `[REJECTED]`. Default: all but those that were rejected.',
  })
  readonly verdicts?: readonly Verdict[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '`true`: also those that their article no longer makes. Default: `false`.',
  })
  readonly withdrawn?: boolean | null;
}

/** The selection that a filter states. Throws BAD_USER_INPUT for a number out of its range, and as look-ups of names do. */
export async function claimSelectionOf(database: Database, where: ClaimFilter | null): Promise<ClaimSelection> {
  const ids = async (name: string, refs: readonly EntityRef[] | null | undefined): Promise<readonly string[] | null> =>
    refs == null ? null : findReferencedIds(database, name, refs.map(referenceOf));
  const [entities, claimants] = await Promise.all([
    ids('entities', where?.entities),
    ids('claimants', where?.claimants),
  ]);
  return {
    types: where?.types ?? null,
    statuses: where?.statuses ?? null,
    entities,
    between: where?.between ?? false,
    claimants,
    article: where?.article ?? null,
    relation: where?.relation ?? null,
    publishers: where?.publishers?.map((name) => name.toLowerCase()) ?? null,
    from: where?.from ?? null,
    until: where?.until ?? null,
    minConfidence: within('minConfidence', where?.minConfidence ?? 0, 0, 1),
    verdicts: where?.verdicts ?? null,
    withdrawn: where?.withdrawn ?? false,
  };
}
