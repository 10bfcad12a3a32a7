import type { DrawnClaim } from '../api/documents.ts';
import { markNames } from '../read/mark-names.ts';
import { SiteLink } from './site-link.tsx';
import { StatusBadges } from './status-badges.tsx';
import { dateWords, periodWords } from './words.ts';

/** A sentence word for word, with where it stands, who says so, how firmly, and when. Words of articles are text only. */
export function Evidence(props: {
  readonly claim: DrawnClaim;
  /** What the sentence states, where what is around it does not say so. */
  readonly states?: readonly string[];
  /** Names to set off in the sentence. */
  readonly names?: readonly string[];
}) {
  const { claim } = props;
  const { article } = claim;
  const source = article.publisher ?? article.title ?? 'an article without a name';
  const when = periodWords(claim);
  return (
    <figure className="evidence">
      {props.states === undefined || props.states.length === 0 ? null : (
        <figcaption className="states">
          {props.states.map((each) => (
            <span key={each}>{each}</span>
          ))}
        </figcaption>
      )}
      <blockquote className={/["“”]/.test(claim.quote) ? 'has-marks' : undefined}>
        {markNames(claim.quote.replace(/\s+/g, ' '), props.names ?? []).map(({ text, isName }, at) =>
          isName ? <b key={at}>{text}</b> : text,
        )}
      </blockquote>
      <p className="particulars">
        <SiteLink to={`/article/${encodeURIComponent(article.id)}?claim=${encodeURIComponent(claim.id)}`}>
          {source}
        </SiteLink>
        {article.publishedAt === null ? null : (
          <time dateTime={article.publishedAt}>{dateWords(article.publishedAt)}</time>
        )}
        <StatusBadges claim={claim} />
        {when === null ? null : <span className="badge when">{when}</span>}
        {claim.derived ? <span className="badge inferred">inferred</span> : null}
        {Object.values(claim.qualifiers)
          .filter((value) => value !== null)
          .map((value) => (
            <span className="badge" key={value}>
              {value}
            </span>
          ))}
      </p>
    </figure>
  );
}
