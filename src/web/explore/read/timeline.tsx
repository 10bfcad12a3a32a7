import type { StatedClaim } from '../api/documents.ts';
import { Evidence } from '../parts/evidence.tsx';
import { dateWords, statedWord } from '../parts/words.ts';
import { namesOf } from './mark-names.ts';

/** What was claimed, in order of time: every sentence once, with all that it states. */
export function Timeline(props: { readonly claims: readonly StatedClaim[] }) {
  const dates = [...Map.groupBy(props.claims, dateOf)];
  return (
    <section aria-label="Timeline">
      <h2>In order of time</h2>
      <ol className="timeline">
        {dates.map(([date, claims]) => (
          <li key={date}>
            <h3 className="timeline-date">{date === '' ? 'Undated' : dateWords(date)}</h3>
            {[...Map.groupBy(claims, sentenceOf)].map(([sentence, own]) => (
              <Told key={sentence} claims={own} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Told(props: { readonly claims: readonly StatedClaim[] }) {
  const [first] = props.claims;
  if (first === undefined) return null;
  const ends = props.claims.flatMap(({ subject, object }) => [subject, object]);
  return (
    <div className="told">
      {props.claims.map((claim) => (
        <p key={claim.id}>
          {claim.subject.name} {statedWord({ type: claim.type, claims: [claim] })} {claim.object.name}{' '}
          {claim.derived ? <span className="badge inferred">inferred</span> : null}
        </p>
      ))}
      <Evidence claim={{ ...first, derived: false }} names={ends.flatMap(namesOf)} />
    </div>
  );
}

/** A claim without a date of its own has its article's. */
function dateOf(claim: StatedClaim): string {
  return claim.from ?? claim.article.publishedAt ?? '';
}

/** What is shown with a sentence must be the same for all that is told with it. */
function sentenceOf(claim: StatedClaim): string {
  const { article, start, status, claimant, to, qualifiers } = claim;
  return JSON.stringify([article.id, start, status, claimant?.id, claim.from, to, qualifiers]);
}
