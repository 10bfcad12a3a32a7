import { useState } from 'react';
import { askService } from '../api/ask-service.ts';
import { reviewDocument, type ReviewAnswer, type Signature } from '../api/decisions.ts';
import type { DrawnEntity, LinkType, StatedClaim } from '../api/documents.ts';
import { SignForm } from '../identity/sign-form.tsx';
import { EntityLink } from '../parts/entity-link.tsx';
import { StatusBadges } from '../parts/status-badges.tsx';
import { periodWords, statedWord, verdictWord } from '../parts/words.ts';
import { correctedOf, CorrectionFields, correctionOf } from './correction-fields.tsx';

const choices = { ACCEPTED: 'Accept', REJECTED: 'Reject', CORRECTED: 'Correct' } as const;
type Verdict = keyof typeof choices;

/** A claim of an article, to be accepted, rejected or corrected. */
export function ClaimRow(props: {
  readonly claim: StatedClaim;
  readonly mentioned: readonly DrawnEntity[];
  readonly linkTypes: readonly LinkType[];
  readonly isPicked: boolean;
  readonly onPick: () => void;
  readonly onReviewed: () => void;
}) {
  const { claim } = props;
  const when = periodWords(claim);
  const review = claim.review ?? null;
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={`claim ${props.isPicked ? 'picked' : ''}`} data-claim={claim.id}>
      <p>
        <EntityLink entity={claim.subject} /> {statedWord({ type: claim.type, claims: [claim] })}{' '}
        <EntityLink entity={claim.object} />
      </p>
      <p className="particulars">
        <StatusBadges claim={claim} />
        {when === null ? null : <span className="badge when">{when}</span>}
        {claim.qualifiers.role === null ? null : <span className="badge">{claim.qualifiers.role}</span>}
        {review === null ? (
          <span>{Math.round(claim.confidence * 100)} % sure of the reading</span>
        ) : (
          <span className="badge reviewed">{verdictWord(review)}</span>
        )}
        <button
          type="button"
          className="quiet"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
            // Whoever judges a statement wants its sentence where it stands.
            if (!isOpen) props.onPick();
          }}
        >
          Put right
        </button>
      </p>
      {isOpen ? <Verdicts {...props} /> : null}
    </li>
  );
}

function Verdicts(props: {
  readonly claim: StatedClaim;
  readonly mentioned: readonly DrawnEntity[];
  readonly linkTypes: readonly LinkType[];
  readonly onReviewed: () => void;
}) {
  const { claim } = props;
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [corrected, setCorrected] = useState(() => correctedOf(claim));
  const say = async (signature: Signature) => {
    const correction = correctionOf(claim, corrected);
    if (verdict === 'CORRECTED' && Object.keys(correction).length === 0)
      throw new Error('It says the same as before: change what is wrong, or accept it.');
    const variables = { claim: claim.id, verdict, signature };
    await askService<ReviewAnswer>(reviewDocument, verdict === 'CORRECTED' ? { ...variables, correction } : variables);
    setVerdict(null);
    props.onReviewed();
  };
  return (
    <div className="review" role="group" aria-label="Does the sentence say so?">
      {(Object.keys(choices) as Verdict[]).map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={verdict === each}
          onClick={() => {
            setVerdict(verdict === each ? null : each);
          }}
        >
          {choices[each]}
        </button>
      ))}
      {verdict === 'CORRECTED' ? (
        <CorrectionFields
          claim={claim}
          mentioned={props.mentioned}
          linkTypes={props.linkTypes}
          corrected={corrected}
          onChange={setCorrected}
        />
      ) : null}
      {verdict === null ? null : <SignForm action={`${choices[verdict]} it`} onSign={say} />}
    </div>
  );
}
