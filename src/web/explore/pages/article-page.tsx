import { useEffect, useMemo, useRef, useState } from 'react';
import { reviewsDocument, type ReviewsAnswer } from '../api/decisions.ts';
import { articleDocument, type ArticleAnswer, type LinkType } from '../api/documents.ts';
import { latestOf, useAnswer } from '../api/use-answer.ts';
import { SiteLink } from '../parts/site-link.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { counted, dateWords } from '../parts/words.ts';
import { markText } from '../review/mark-text.ts';
import { ReviewHistory } from '../review/review-history.tsx';
import { Statements } from '../review/statements.tsx';

/** An article: its text with everybody marked, and beside it what was read from it, each claim pointing at its sentence. */
export function ArticlePage(props: {
  readonly id: string;
  readonly claim: string | null;
  readonly linkTypes: readonly LinkType[];
}) {
  const [version, setVersion] = useState(0);
  const asked = useAnswer<ArticleAnswer>(articleDocument, { id: props.id }, version);
  const said = useAnswer<ReviewsAnswer>(reviewsDocument, { article: props.id }, version);
  const [picked, setPicked] = useState<string | null>(props.claim);
  const sentence = useRef<HTMLElement | null>(null);
  const article = latestOf(asked)?.article ?? null;
  const claim = article?.claims.find(({ id }) => id === picked) ?? null;
  const parts = useMemo(
    () => (article === null ? [] : markText(article.text, article.mentions, claim)),
    [article, claim],
  );
  useEffect(() => {
    if (article !== null) document.title = `${article.title ?? 'Article'} · Throughline`;
  }, [article]);
  useEffect(() => {
    sentence.current?.scrollIntoView({ block: 'center' });
  }, [claim]);
  if (asked.state === 'failed') return <Failure error={asked.error} />;
  if (asked.state === 'asking' && article === null) return <Loading what="Opening the article …" />;
  if (article === null) return <Empty title="There is no such article." />;
  const reviews = latestOf(said)?.reviews.nodes ?? [];
  const changed = () => {
    setVersion(version + 1);
  };
  const byline = [
    article.publisher,
    article.author,
    article.publishedAt === null ? null : dateWords(article.publishedAt),
  ];
  return (
    <div className="article">
      <article>
        <p className="kicker">{byline.filter((part) => part !== null).join(' · ')}</p>
        <h1>{article.title ?? 'Article without a headline'}</h1>
        {article.url !== null && /^https?:/.test(article.url) ? (
          <p>
            <a href={article.url} rel="noreferrer">
              Where it was published
            </a>
          </p>
        ) : null}
        <div className="article-text">
          {parts.map((part) => {
            const text =
              part.mention === null ? (
                part.text
              ) : (
                <SiteLink
                  className={`mention mention-${part.mention.type.toLowerCase()}`}
                  to={`/entity/${encodeURIComponent(part.mention.id)}`}
                  title={part.mention.name}
                >
                  {part.text}
                </SiteLink>
              );
            return part.isQuote ? (
              <mark key={part.start} ref={part.start === claim?.start ? sentence : null}>
                {text}
              </mark>
            ) : (
              <span key={part.start}>{text}</span>
            );
          })}
        </div>
      </article>
      <section className="claims" aria-label="What it states">
        <h2>{counted(article.claims.length, 'statement')} read from it</h2>
        {article.claims.length === 0 ? <Empty title="Nothing was read from it." /> : null}
        <Statements
          claims={article.claims}
          mentioned={article.mentions.map(({ entity }) => entity)}
          linkTypes={props.linkTypes}
          picked={picked}
          onPick={setPicked}
          onReviewed={changed}
        />
        <ReviewHistory reviews={reviews} onChanged={changed} />
      </section>
    </div>
  );
}
