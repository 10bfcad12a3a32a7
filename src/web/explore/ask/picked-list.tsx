import { useState } from 'react';
import type { Reference } from '../../../export/question.ts';
import { EntityBox } from './entity-box.tsx';

/** A list of entities that grows by picking and shrinks by clicking. */
export function PickedList(props: {
  readonly label: string;
  readonly picked: readonly Reference[];
  readonly onChange: (picked: readonly Reference[]) => void;
}) {
  const [chosen, setChosen] = useState<{ words: string; reference: Reference | null }>({ words: '', reference: null });
  return (
    <div className="picked">
      <EntityBox
        label={props.label}
        placeholder="pick a name"
        chosen={chosen}
        onChoose={(next) => {
          // Names go into the address, which a person can read; an id only where no name was picked.
          if (next.reference !== null && 'id' in next.reference) {
            props.onChange([...props.picked, { name: next.words }]);
            setChosen({ words: '', reference: null });
          } else setChosen({ words: next.words, reference: next.reference });
        }}
      />
      {props.picked.map((reference, at) => {
        const word = 'name' in reference ? reference.name : reference.id;
        return (
          <button
            key={word}
            type="button"
            className="chip"
            aria-label={`Remove ${word}`}
            onClick={() => {
              props.onChange(props.picked.filter((_, other) => other !== at));
            }}
          >
            {word} ×
          </button>
        );
      })}
    </div>
  );
}
