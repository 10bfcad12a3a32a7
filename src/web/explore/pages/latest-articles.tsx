import { useState } from 'react';
import { latestDocument, type LatestAnswer } from '../api/documents.ts';
import { latestOf, useAnswer } from '../api/use-answer.ts';
import { SiteLink } from '../parts/site-link.tsx';
import { dateWords } from '../parts/words.ts';

/** How many are listed at first, and after each wish for more; the last is the longest list that the service gives. */
const lengths = [6, 30, 100] as const;

/** The articles that were read last, more of them when asked for; nothing until the service has answered. */
export function LatestArticles() {
  const [wishes, setWishes] = useState(0);
  const answer = latestOf(useAnswer<LatestAnswer>(latestDocument, { first: lengths[wishes] ?? lengths[0] }));
  if (answer === null) return null;
  const articles = answer.articles.edges.map(({ node }) => node);
  return (
    <div className="latest">
      <h2>Articles read last</h2>
      {articles.length === 0 ? (
        <p>
          None yet. <SiteLink to="/add">Add the first.</SiteLink>
        </p>
      ) : (
        <ul>
          {articles.map((article) => (
            <li key={article.id}>
              <SiteLink to={`/article/${encodeURIComponent(article.id)}`}>
                {article.title ?? 'Article without a headline'}
              </SiteLink>
              <span>
                {[article.publisher, article.publishedAt === null ? null : dateWords(article.publishedAt)]
                  .filter((part) => part !== null)
                  .join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {answer.articles.pageInfo.hasNextPage && wishes + 1 < lengths.length ? (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            setWishes(wishes + 1);
          }}
        >
          Show more articles
        </button>
      ) : null}
    </div>
  );
}
