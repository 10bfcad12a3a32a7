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
      {sentences.map(({ start, quote, claims }) => (
        <li key={`${start} ${quote}`} className="stated">
          <blockquote>{quote}</blockquote>
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
                  props.onPick(each.id === props.picked ? null : each.id);
                }}
              />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
