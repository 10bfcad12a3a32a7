import type { Question } from '../../../export/question.ts';
import type { ServiceError } from '../api/ask-service.ts';
import { Failure } from '../parts/states.tsx';

/** An error, with the entities to choose from when a name means several, or none and others are like it. */
export function Trouble(props: {
  readonly error: Error;
  readonly question: Question;
  readonly onAsk: (question: Question) => void;
}) {
  const details = 'details' in props.error ? (props.error as ServiceError).details : {};
  const candidates = Array.isArray(details['candidates'])
    ? (details['candidates'] as readonly unknown[]).flatMap(candidateOf)
    : [];
  return (
    <Failure error={props.error} title="No answer">
      {candidates.length === 0 ? null : (
        <ul className="candidates">
          {candidates.map(({ id, name, type }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => {
                  props.onAsk({
                    ...props.question,
                    ends: props.question.ends.map((end) =>
                      'name' in end && props.error.message.includes(`named "${end.name}"`) ? { id } : end,
                    ),
                  });
                }}
              >
                {name} ({type})
              </button>
            </li>
          ))}
        </ul>
      )}
    </Failure>
  );
}

function candidateOf(value: unknown): readonly { readonly id: string; readonly name: string; readonly type: string }[] {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('name' in value)) return [];
  return [{ id: String(value.id), name: String(value.name), type: 'type' in value ? String(value.type) : '' }];
}
