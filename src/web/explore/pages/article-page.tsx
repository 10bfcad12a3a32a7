import { useEffect, useMemo, useRef, useState } from 'react';
import { askService } from '../api/ask-service.ts';
import { undoReviewDocument } from '../api/decisions.ts';
import { articleDocument, type ArticleAnswer } from '../api/documents.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { counted, dateWords } from '../parts/words.ts';
import { ClaimRow } from './claim-row.tsx';
import { RejectedClaim, type Rejected } from './rejected-claim.tsx';
import { markText } from './mark-text.ts';

/** An article: its text with everybody marked, and beside it what was read from it, each claim pointing at its sentence. */
export function ArticlePage(props: { readonly id: string; readonly claim: string | null }) {
  const [version, setVersion] = useState(0);
  const [rejected, setRejected] = useState<readonly Rejected[]>([]);
  const asked = useAnswer<ArticleAnswer>(articleDocument, { id: props.id }, version);
  const [picked, setPicked] = useState<string | null>(props.claim);
  const sentence = useRef<HTMLElement | null>(null);
  const article =
    asked.state === 'answered'
      ? asked.answer.article
      : asked.state === 'asking'
        ? (asked.previous?.article ?? null)
        : null;
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
                <a
                  className={`mention mention-${part.mention.type.toLowerCase()}`}
                  href={`/entity/${encodeURIComponent(part.mention.id)}`}
                  title={part.mention.name}
                >
                  {part.text}
                </a>
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
        {rejected.map(({ review, claim: gone }) => (
          <RejectedClaim
            key={review}
            claim={gone}
            onUndo={async (signature) => {
              await askService(undoReviewDocument, { review, signature });
              setRejected(rejected.filter((each) => each.review !== review));
              setVersion(version + 1);
            }}
          />
        ))}
        <ol>
          {article.claims.map((each) => (
            <ClaimRow
              key={each.id}
              claim={each}
              mentioned={article.mentions.map(({ entity }) => entity)}
              onReviewed={(review, verdict) => {
                if (verdict === 'REJECTED') setRejected([...rejected, { review, claim: each }]);
                setVersion(version + 1);
              }}
              isPicked={each.id === picked}
              onPick={() => {
                setPicked(each.id === picked ? null : each.id);
              }}
            />
          ))}
        </ol>
      </section>
    </div>
  );
}
