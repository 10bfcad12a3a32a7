import type { Question } from '../../../export/question.ts';
import type { ServiceError } from '../api/ask-service.ts';
import { Failure } from '../parts/states.tsx';
import { typeWord } from '../parts/words.ts';

/** An error, with the entities to choose from when a name means several, or none and others are like it. */
export function Trouble(props: {
  readonly error: Error;
  readonly question: Question;
  readonly onAsk: (question: Question) => void;
}) {
  const details = 'details' in props.error ? (props.error as ServiceError).details : {};
  // The end of the question whose name the service did not know what to make of.
  const end = props.question.ends.find(
    (each) => 'name' in each && props.error.message.includes(`named "${each.name}"`),
  );
  const candidates = end === undefined ? [] : candidatesOf(details['candidates']);
  const name = end !== undefined && 'name' in end ? end.name : '';
  if (candidates.length === 0) return <Failure error={props.error} title="No answer" />;
  const isAmbiguous = 'code' in props.error && props.error.code === 'ENTITY_AMBIGUOUS';
  const words = isAmbiguous
    ? `${candidates.length} are called “${name}”. They are kept apart until somebody merges them.`
    : `Nothing is called “${name}”. Perhaps it is written otherwise:`;
  return (
    <Failure error={new Error(words)} title={isAmbiguous ? 'Which one is meant?' : 'No answer'}>
      <ul className="candidates">
        {candidates.map((candidate) => (
          <li key={candidate.id}>
            <button
              type="button"
              onClick={() => {
                props.onAsk({
                  ...props.question,
                  ends: props.question.ends.map((each) => (each === end ? { id: candidate.id } : each)),
                });
              }}
            >
              {candidate.name} ({typeWord(candidate.type)})
            </button>
          </li>
        ))}
      </ul>
    </Failure>
  );
}

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

function candidatesOf(values: unknown): readonly Candidate[] {
  return Array.isArray(values) ? (values as readonly unknown[]).flatMap(candidateOf) : [];
}

function candidateOf(value: unknown): readonly Candidate[] {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('name' in value)) return [];
  return [{ id: String(value.id), name: String(value.name), type: 'type' in value ? String(value.type) : '' }];
}
