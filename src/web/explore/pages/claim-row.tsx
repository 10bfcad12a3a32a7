import { useState } from 'react';
import { askService } from '../api/ask-service.ts';
import { reviewDocument, type ReviewAnswer } from '../api/decisions.ts';
import type { DrawnEntity, StatedClaim } from '../api/documents.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { SignForm } from '../parts/sign-form.tsx';
import { StatusBadges } from '../parts/status-badges.tsx';
import { linkWord, statusWord } from '../parts/words.ts';

const verdicts: Readonly<Record<string, string>> = {
  ACCEPTED: 'accepted',
  REJECTED: 'rejected',
  CORRECTED: 'corrected',
};
const statuses = ['ASSERTED', 'ALLEGED', 'DENIED', 'PLANNED', 'HYPOTHETICAL', 'NEGATED'];

/** A claim of an article, to be traced to its sentence and to be accepted, rejected or corrected. */
export function ClaimRow(props: {
  readonly claim: StatedClaim;
  readonly mentioned: readonly DrawnEntity[];
  readonly isPicked: boolean;
  readonly onPick: () => void;
  readonly onReviewed: (review: string, verdict: string) => void;
}) {
  const { claim } = props;
  const [verdict, setVerdict] = useState<'ACCEPTED' | 'REJECTED' | 'CORRECTED' | null>(null);
  const [subject, setSubject] = useState(claim.subject.id);
  const [object, setObject] = useState(claim.object.id);
  const [status, setStatus] = useState(claim.status);
  const review = claim.review ?? null;
  const end = (label: string, value: string, set: (id: string) => void) => (
    <label className="field">
      {label}
      <select
        value={value}
        onChange={(event) => {
          set(event.target.value);
        }}
      >
        {[...new Map([claim.subject, claim.object, ...props.mentioned].map((each) => [each.id, each])).values()].map(
          (each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ),
        )}
      </select>
    </label>
  );
  return (
    <li className={`claim ${props.isPicked ? 'picked' : ''} ${review === 'REJECTED' ? 'rejected' : ''}`}>
      <p>
        <EntityLink entity={claim.subject} /> {linkWord(claim.type)} <EntityLink entity={claim.object} />
      </p>
      <p className="particulars">
        <StatusBadges claim={claim} />
        {review === null ? (
          <span>{Math.round(claim.confidence * 100)} % sure of the reading</span>
        ) : (
          <span className="badge reviewed">{verdicts[review] ?? review}</span>
        )}
        <button type="button" className="quiet" aria-pressed={props.isPicked} onClick={props.onPick}>
          {props.isPicked ? 'Unmark' : 'Show the sentence'}
        </button>
      </p>
      {props.isPicked ? (
        <div className="review" role="group" aria-label="Does the sentence say so?">
          {(['ACCEPTED', 'REJECTED', 'CORRECTED'] as const).map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={verdict === each}
              onClick={() => {
                setVerdict(verdict === each ? null : each);
              }}
            >
              {each === 'ACCEPTED' ? 'Accept' : each === 'REJECTED' ? 'Reject' : 'Correct'}
            </button>
          ))}
          {verdict === 'CORRECTED' ? (
            <>
              {end('Who', subject, setSubject)}
              {end('Whom', object, setObject)}
              <label className="field">
                How firmly
                <select
                  value={status}
                  onChange={(event) => {
                    setStatus(event.target.value);
                  }}
                >
                  {statuses.map((each) => (
                    <option key={each} value={each}>
                      {statusWord(each)}
                    </option>
                  ))}
                </select>
              </label>
            </>
          ) : null}
          {verdict === null ? null : (
            <SignForm
              action="Say so"
              onSign={async (signature) => {
                const correction = {
                  ...(subject === claim.subject.id ? {} : { subject }),
                  ...(object === claim.object.id ? {} : { object }),
                  ...(status === claim.status ? {} : { status }),
                };
                const variables = { claim: claim.id, verdict, signature };
                const { reviewClaim } = await askService<ReviewAnswer>(
                  reviewDocument,
                  verdict === 'CORRECTED' ? { ...variables, correction } : variables,
                );
                setVerdict(null);
                props.onReviewed(reviewClaim.id, verdict);
              }}
            />
          )}
        </div>
      ) : null}
    </li>
  );
}
