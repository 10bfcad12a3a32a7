import { useMemo } from 'react';
import type { DrawnEntity, LinkType, StatedClaim } from '../api/documents.ts';
import { ClaimRow } from './claim-row.tsx';
import { bySentence } from './by-sentence.ts';

/** What an article states: each sentence once, in the order of the text, with everything that was read from it below. */
export function Statements(props: {
  readonly claims: readonly StatedClaim[];
  readonly mentioned: readonly DrawnEntity[];
  readonly linkTypes: readonly LinkType[];
  readonly picked: string | null;
  readonly onPick: (claim: string | null) => void;
  readonly onReviewed: () => void;
}) {
  const sentences = useMemo(() => bySentence(props.claims), [props.claims]);
  return (
    <ol>
      {sentences.map(({ start, quote, claims }) => {
        const isMarked = claims.some(({ id }) => id === props.picked);
        return (
          <li key={`${start} ${quote}`} className="stated">
            <blockquote>{quote}</blockquote>
            <button
              type="button"
              className="quiet in-text"
              aria-pressed={isMarked}
              onClick={() => {
                props.onPick(isMarked ? null : (claims[0]?.id ?? null));
              }}
            >
              Find it in the text
            </button>
            <ul>
              {claims.map((each) => (
                <ClaimRow
                  key={each.id}
                  claim={each}
                  mentioned={props.mentioned}
                  linkTypes={props.linkTypes}
                  onReviewed={props.onReviewed}
                  isPicked={each.id === props.picked}
                  onPick={() => {
                    props.onPick(each.id);
                  }}
                />
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}
