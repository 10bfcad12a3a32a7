import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Role } from '../../access/identity.ts';
import { within } from '../../answers/within.ts';
import { ThroughlineError } from '../../errors.ts';
import type { SubmittedArticle } from '../../loading/submitted-article.ts';
import type { GraphContext } from '../context.ts';
import { LoadArticleInput } from '../inputs/load-article.input.ts';
import { LoadArticlePayload } from '../types/load-article-payload.type.ts';
import {
  LoadArticlesPayload,
  type LoadArticleError,
  type LoadArticleResult,
} from '../types/load-article-result.type.ts';

/** The most articles of one request. */
const mostArticles = 100;

@Resolver()
export class LoadResolver {
  @Authorized<Role>('editor')
  @Mutation(() => LoadArticlePayload, {
    description:
      'Reads an article and adds what it states to the graph, in one transaction. Loading the same text again changes nothing.',
  })
  loadArticle(
    @Arg('input', () => LoadArticleInput, { description: 'The article.' }) input: LoadArticleInput,
    @Ctx() context: GraphContext,
  ): Promise<LoadArticlePayload> {
    return load(input, context);
  }

  @Authorized<Role>('editor')
  @Mutation(() => LoadArticlesPayload, {
    description:
      'Loads several articles, each on its own: one that fails has its error in its result and does not stop the others.',
  })
  async loadArticles(
    @Arg('inputs', () => [LoadArticleInput], { description: 'The articles, 1 to 100.' })
    inputs: readonly LoadArticleInput[],
    @Ctx() context: GraphContext,
  ): Promise<LoadArticlesPayload> {
    within('the number of articles', inputs.length, 1, mostArticles);
    const results = await Promise.all(
      inputs.map((input, index) =>
        load(input, context).then(
          (loaded): LoadArticleResult => ({ index, loaded, error: null }),
          (problem: unknown): LoadArticleResult => ({ index, loaded: null, error: describe(problem, context) }),
        ),
      ),
    );
    const failedCount = results.filter((result) => result.error !== null).length;
    return { results, loadedCount: results.length - failedCount, failedCount };
  }
}

async function load(input: LoadArticleInput, context: GraphContext): Promise<LoadArticlePayload> {
  const loaded = await context.loadArticle(submittedArticle(input));
  const { article: header, articleText, articleMentions, articleClaims } = context.loaders;
  // What the request has read of an earlier text is not true any more.
  for (const loader of [header, articleText, articleMentions, articleClaims]) loader.clear(loaded.id);
  const article = await header.load(loaded.id);
  if (article === null) {
    throw new ThroughlineError('ARTICLE_NOT_FOUND', 'The article was retracted while it was being loaded.');
  }
  return {
    article,
    created: loaded.outcome === 'created',
    revised: loaded.outcome === 'revised',
    mentionCount: loaded.mentionCount,
    claimCount: loaded.claimCount,
    notices: loaded.notices,
  };
}

function submittedArticle({ text, html, ...known }: LoadArticleInput): SubmittedArticle {
  const given = Object.entries(known as Readonly<Record<string, string | null | undefined>>);
  return {
    text: text ?? null,
    html: html ?? null,
    // Clients send null for a field that they leave out.
    known: Object.fromEntries(given.filter(([, value]) => typeof value === 'string')),
  };
}

/** A failure as a result tells it; what is nobody's input is told without its words. */
function describe(problem: unknown, context: GraphContext): LoadArticleError {
  const isPublic = problem instanceof ThroughlineError && problem.code !== 'INTERNAL' && problem.code !== 'SETUP';
  return isPublic
    ? { code: problem.code, message: problem.message }
    : { code: 'INTERNAL', message: `Something went wrong here. The request is ${context.requestId}.` };
}
