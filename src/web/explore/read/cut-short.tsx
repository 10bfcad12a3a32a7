import type { Question } from '../../../export/question.ts';
import { Failure } from '../parts/states.tsx';
import { counted } from '../parts/words.ts';

/** Says that a search ended before it found a path, and offers a smaller one. */
export function CutShort(props: { readonly question: Question; readonly onAsk: (question: Question) => void }) {
  const { question } = props;
  const fewer = (question.maxHops ?? 4) - 1;
  return (
    <Failure
      title="No answer yet"
      error={new Error('The search was cut short before it found a path. There may be one.')}
    >
      {fewer < 1 ? null : (
        <button
          type="button"
          onClick={() => {
            props.onAsk({ ...question, maxHops: fewer });
          }}
        >
          Look for at most {counted(fewer, 'step')}
        </button>
      )}
    </Failure>
  );
}
