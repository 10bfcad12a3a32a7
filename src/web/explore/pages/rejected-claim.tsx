import { useState } from 'react';
import type { Signature } from '../api/decisions.ts';
import type { StatedClaim } from '../api/documents.ts';
import { SignForm } from '../parts/sign-form.tsx';
import { linkWord } from '../parts/words.ts';

/** A claim that was rejected on this page, with the review that did it. */
export interface Rejected {
  readonly review: string;
  readonly claim: StatedClaim;
}

/** Says that a claim is out of the graph now, and takes that back when asked. */
export function RejectedClaim(props: {
  readonly claim: StatedClaim;
  readonly onUndo: (signature: Signature) => Promise<void>;
}) {
  const { claim } = props;
  const [isUndoing, setUndoing] = useState(false);
  return (
    <div className="claim rejected" role="status">
      <p>
        {claim.subject.name} {linkWord(claim.type)} {claim.object.name}
      </p>
      <p className="particulars">
        <span className="badge reviewed">rejected</span> It supports no link any more.
        <button
          type="button"
          className="quiet"
          onClick={() => {
            setUndoing(!isUndoing);
          }}
        >
          Undo
        </button>
      </p>
      {isUndoing ? <SignForm action="Undo it" onSign={props.onUndo} /> : null}
    </div>
  );
}
