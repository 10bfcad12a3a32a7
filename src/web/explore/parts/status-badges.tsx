import type { DrawnClaim } from '../api/documents.ts';
import { statusWord } from './words.ts';

/** How firmly a claim is stated, and by whom when not by the article itself: nobody's word is shown as a fact. */
export function StatusBadges(props: { readonly claim: Pick<DrawnClaim, 'status' | 'claimant'> }) {
  const { status, claimant } = props.claim;
  return (
    <>
      {status === 'ASSERTED' && claimant !== null ? null : (
        <span className={`badge status-${status.toLowerCase()}`}>{statusWord(status)}</span>
      )}
      {claimant === null ? null : <span className="badge claimant">according to {claimant.name}</span>}
    </>
  );
}
