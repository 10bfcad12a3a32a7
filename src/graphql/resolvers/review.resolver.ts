import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Role } from '../../access/identity.ts';
import { within } from '../../answers/within.ts';
import type { Review } from '../../identity/review.ts';
import type { Verdict } from '../../identity/reviewed-claim.ts';
import { restoreArticle, retractArticle } from '../../neo4j/retraction.ts';
import { countReviews, listReviews } from '../../neo4j/review-reader.ts';
import { reviewClaim, undoReview } from '../../neo4j/review-writer.ts';
import type { StatedClaim } from '../../read-model/stated-claim.ts';
import type { GraphContext } from '../context.ts';
import { cursorsOf } from '../cursor.ts';
import { decisionTools } from '../decision-tools.ts';
import { VerdictEnum } from '../enums.ts';
import { ClaimCorrectionInput, correctionOf } from '../inputs/claim-correction.input.ts';
import { SignatureInput, signatureOf } from '../inputs/signature.input.ts';
import { ClaimObject } from '../types/claim.type.ts';
import { pageOf, type Page } from '../types/connection.type.ts';
import { reviewPages } from '../types/connections.ts';
import { ReviewObject } from '../types/review.type.ts';

@Resolver(() => ReviewObject)
export class ReviewResolver {
  @Query(() => reviewPages.connection, { description: 'What people have said of claims, the latest first.' })
  async reviews(
    @Arg('claim', () => ID, { nullable: true, description: 'Only those of this claim.' }) claim: string | null,
    @Arg('article', () => ID, { nullable: true, description: 'Only those of the claims of this article.' })
    article: string | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on after this cursor.' }) after: string | null,
    @Ctx() { database }: GraphContext,
  ): Promise<Page<Review>> {
    within('first', first, 1, 100);
    const about = { claim: claim ?? null, article: article ?? null };
    const cursors = cursorsOf(['reviews', about]);
    const key = cursors.decode(after ?? null, 1);
    return pageOf({
      rows: await listReviews(database, about, key === null ? null : Number(key[0]), first + 1),
      first,
      after: after ?? null,
      nodeOf: (review) => review,
      cursorOf: (review) => cursors.encode([review.seq]),
      count: () => countReviews(database, about),
    });
  }

  @Authorized<Role>('editor')
  @Mutation(() => ReviewObject, {
    description:
      'Accepts, rejects or corrects a claim without touching its article. Loading the article again does not bring a rejected claim back.',
  })
  reviewClaim(
    @Arg('claim', () => ID, { description: 'The claim.' }) claim: string,
    @Arg('verdict', () => VerdictEnum, { description: 'What to say of it.' }) verdict: Verdict,
    @Arg('correction', () => ClaimCorrectionInput, {
      nullable: true,
      description: 'With CORRECTED: what it should say instead.',
    })
    correction: ClaimCorrectionInput | null,
    @Arg('signature', () => SignatureInput, { description: 'Who says so, and why.' }) signature: SignatureInput,
    @Ctx() context: GraphContext,
  ): Promise<Review> {
    const kept = correctionOf(correction ?? null);
    return reviewClaim(decisionTools(context), claim, verdict, kept, signatureOf(signature, context));
  }

  @Authorized<Role>('editor')
  @Mutation(() => ReviewObject, { description: 'Undoes a review: what was said of the claim before it counts again.' })
  undoReview(
    @Arg('review', () => ID, { description: 'Its id.' }) review: string,
    @Arg('signature', () => SignatureInput, { description: 'Who undoes it, and why.' }) signature: SignatureInput,
    @Ctx() context: GraphContext,
  ): Promise<Review> {
    return undoReview(decisionTools(context), review, signatureOf(signature, context));
  }

  @Authorized<Role>('admin')
  @Mutation(() => Boolean, {
    description:
      'Takes all that an article states out of the graph and keeps it as history. Loading the same text again does not bring it back; restoreArticle or a revised text does. False when it was retracted already.',
  })
  retractArticle(
    @Arg('id', () => ID, { description: 'The article.' }) id: string,
    @Arg('signature', () => SignatureInput, { description: 'Who retracts it, and why.' }) signature: SignatureInput,
    @Ctx() context: GraphContext,
  ): Promise<boolean> {
    return retractArticle(decisionTools(context), id, signatureOf(signature, context));
  }

  @Authorized<Role>('admin')
  @Mutation(() => Boolean, {
    description: 'Takes back the retraction of an article. False when it was not retracted.',
  })
  restoreArticle(
    @Arg('id', () => ID, { description: 'The article.' }) id: string,
    @Ctx() context: GraphContext,
  ): Promise<boolean> {
    return restoreArticle(decisionTools(context), id);
  }

  @FieldResolver(() => ClaimObject, {
    nullable: true,
    description: 'The claim that it was said of, as it counts now.',
  })
  reviewed(@Root() review: Review, @Ctx() context: GraphContext): Promise<StatedClaim | null> {
    return context.loaders.claim.load(review.claim);
  }
}
