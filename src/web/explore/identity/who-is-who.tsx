import { identityDocument, type IdentityAnswer } from '../api/decisions.ts';
import { latestOf, useAnswer } from '../api/use-answer.ts';
import { DecisionHistory } from './decision-history.tsx';
import { MergeChoices } from './merge-choices.tsx';
import { SplitChoice } from './split-choice.tsx';

/** Whether a name means one: what may be merged, what may be split, and what was decided by whom. */
export function WhoIsWho(props: {
  readonly id: string;
  readonly name: string;
  /** Asks again when it grows. */
  readonly version: number;
  readonly onChanged: () => void;
}) {
  const { id, name, onChanged } = props;
  const asked = useAnswer<IdentityAnswer>(identityDocument, { id }, props.version);
  const known = latestOf(asked);
  if (known === null) return null;
  return (
    <section className="identity" aria-label="Who is who">
      <h2>Who is who</h2>
      <MergeChoices id={id} name={name} suggestions={known.mergeSuggestions} onChanged={onChanged} />
      <SplitChoice id={id} name={name} onChanged={onChanged} />
      {known.decisions.nodes.length === 0 ? null : (
        <>
          <h3>What was decided</h3>
          <DecisionHistory decisions={known.decisions.nodes} onChanged={onChanged} />
        </>
      )}
    </section>
  );
}
