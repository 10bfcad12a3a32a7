import { useState } from 'react';
import { askService } from '../api/ask-service.ts';
import { mergeDocument, neverMergeDocument, type Signature, type Suggestion } from '../api/decisions.ts';
import { EntityBox, type Chosen } from '../ask/entity-box.tsx';
import { EntityLink } from '../parts/entity-link.tsx';
import { SignedButton } from './signed-button.tsx';

interface Pair {
  readonly entity: string;
  readonly into: string;
}

/** Who an entity may be too, with reasons, and whomever else somebody names: to be merged or told apart. */
export function MergeChoices(props: {
  readonly id: string;
  readonly name: string;
  readonly suggestions: readonly Suggestion[];
  readonly onChanged: () => void;
}) {
  const [chosen, setChosen] = useState<Chosen>({ words: '', reference: null });
  const other = chosen.reference !== null && 'id' in chosen.reference ? chosen.reference.id : null;
  const buttons = ({ entity, into }: Pair) => (
    <div className="choices">
      <SignedButton
        label="Merge"
        onSign={async (signature: Signature) => {
          await askService(mergeDocument, { entity, into, signature });
          props.onChanged();
        }}
      />
      <SignedButton
        label="Not the same"
        onSign={async (signature: Signature) => {
          await askService(neverMergeDocument, { one: entity, other: into, signature });
          props.onChanged();
        }}
      />
    </div>
  );
  return (
    <>
      {props.suggestions.map(({ entity, into, reasons }) =>
        entity === null || into === null ? null : (
          <div key={`${entity.id} ${into.id}`} className="suggestion">
            <p>
              Is <EntityLink entity={entity} /> the same as <EntityLink entity={into} />?
            </p>
            <p className="particulars">{reasons.map(({ words }) => words).join('; ')}</p>
            {buttons({ entity: entity.id, into: into.id })}
          </div>
        ),
      )}
      <details className="suggestion other">
        <summary>{props.name} is in the graph twice?</summary>
        <EntityBox label="The same as" placeholder="pick a name" chosen={chosen} onChoose={setChosen} />
        {other === null ? null : other === props.id ? (
          <p className="form-note">That is the same already.</p>
        ) : (
          buttons({ entity: other, into: props.id })
        )}
      </details>
    </>
  );
}
