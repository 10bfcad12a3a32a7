import { useEffect, useMemo, useRef, useState } from 'react';
import { reviewsDocument, type ReviewsAnswer } from '../api/decisions.ts';
import { articleDocument, type ArticleAnswer, type LinkType } from '../api/documents.ts';
import { latestOf, useAnswer } from '../api/use-answer.ts';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { counted, dateWords } from '../parts/words.ts';
import { findHeadline, type Headline } from '../review/find-headline.ts';
import { markText, type MarkedPart } from '../review/mark-text.ts';
import { MarkedText } from '../review/marked-text.tsx';
import { ReviewHistory } from '../review/review-history.tsx';
import { Statements } from '../review/statements.tsx';

/** Headlines of more characters than these are set smaller. */
const longHeadline = 90;

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
  // A text that begins with its headline has it once on the page, as the heading.
  const headline = useMemo(() => (article === null ? null : findHeadline(article.text, article.title)), [article]);
  const parts = useMemo(
    () => (article === null ? [] : markText(article.text, article.mentions, claim, headline)),
    [article, claim, headline],
  );
  useEffect(() => {
    if (article !== null) document.title = `${article.title ?? 'Article'} · Throughline`;
  }, [article]);
  useEffect(() => {
    sentence.current?.scrollIntoView({ block: 'center' });
  }, [claim]);
  if (asked.state === 'failed') return <Failure error={asked.error} title="This article cannot be shown" />;
  if (asked.state === 'asking' && article === null) return <Loading what="Opening the article …" />;
  if (article === null) return <Empty title="There is no such article." />;
  const reviews = latestOf(said)?.reviews.nodes ?? [];
  const changed = () => {
    setVersion(version + 1);
  };
  const story = storyOf(parts, headline);
  const byline = [
    article.publisher,
    article.author,
    article.publishedAt === null ? null : dateWords(article.publishedAt),
  ];
  return (
    <div className="article">
      <article>
        <p className="kicker">{byline.filter((part) => part !== null).join(' · ')}</p>
        <h1 className={(article.title ?? '').length > longHeadline ? 'long' : undefined}>
          {headline === null ? (
            (article.title ?? 'Article without a headline')
          ) : (
            <MarkedText
              parts={parts.filter(({ start }) => start >= headline.start && start < headline.end)}
              quoteStart={claim?.start ?? null}
              quote={sentence}
            />
          )}
        </h1>
        {article.url !== null && /^https?:/.test(article.url) ? (
          <p>
            <a href={article.url} rel="noreferrer">
              Where it was published
            </a>
          </p>
        ) : null}
        <div className="article-text">
          <MarkedText parts={story} quoteStart={claim?.start ?? null} quote={sentence} />
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

/** What follows the headline, without the empty lines between. */
function storyOf(parts: readonly MarkedPart[], headline: Headline | null): readonly MarkedPart[] {
  const after = headline === null ? parts : parts.filter(({ start }) => start >= headline.end);
  return after.map((part, at) => (at === 0 ? { ...part, text: part.text.trimStart() } : part));
}
