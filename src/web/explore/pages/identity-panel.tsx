import { useState } from 'react';
import { askService } from '../api/ask-service.ts';
import {
  identityDocument,
  mergeDocument,
  neverMergeDocument,
  undoDocument,
  type IdentityAnswer,
  type Signature,
} from '../api/decisions.ts';
import { useAnswer } from '../api/use-answer.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { SignForm } from '../parts/sign-form.tsx';
import { dateWords } from '../parts/words.ts';

const kinds: Readonly<Record<string, string>> = {
  MERGE: 'merged into',
  SPLIT: 'split off:',
  NEVER_MERGE: 'is not',
};

interface Pending {
  readonly key: string;
  readonly action: string;
  readonly document: string;
  readonly variables: object;
}

/** Who an entity may be too, with reasons, to be merged or told apart; and what was decided, to be undone. */
export function IdentityPanel(props: { readonly id: string; readonly onChanged: () => void }) {
  const [version, setVersion] = useState(0);
  const [pending, setPending] = useState<Pending | null>(null);
  const asked = useAnswer<IdentityAnswer>(identityDocument, { id: props.id }, version);
  if (asked.state !== 'answered') return null;
  const { mergeSuggestions, decisions } = asked.answer;
  if (mergeSuggestions.length === 0 && decisions.length === 0) return null;
  const sign = async (signature: Signature) => {
    if (pending === null) return;
    await askService(pending.document, { ...pending.variables, signature });
    setPending(null);
    setVersion(version + 1);
    props.onChanged();
  };
  const form = (key: string) =>
    pending?.key === key ? <SignForm key={pending.action} action={pending.action} onSign={sign} /> : null;
  return (
    <section className="identity" aria-label="Who is who">
      <h2>Who is who</h2>
      {mergeSuggestions.map(({ entity, into, reasons }) => {
        if (entity === null || into === null) return null;
        const key = `${entity.id} ${into.id}`;
        return (
          <div key={key} className="suggestion">
            <p>
              Is <EntityLink entity={entity} /> the same as <EntityLink entity={into} />?
            </p>
            <p className="particulars">{reasons.map(({ words }) => words).join('; ')}</p>
            <button
              type="button"
              onClick={() => {
                setPending({
                  key,
                  action: 'Merge',
                  document: mergeDocument,
                  variables: { entity: entity.id, into: into.id },
                });
              }}
            >
              Merge
            </button>{' '}
            <button
              type="button"
              onClick={() => {
                setPending({
                  key,
                  action: 'Not the same',
                  document: neverMergeDocument,
                  variables: { one: entity.id, other: into.id },
                });
              }}
            >
              Not the same
            </button>
            {form(key)}
          </div>
        );
      })}
      {decisions.map((decision) => (
        <div key={decision.id} className="decision">
          <p>
            {decision.entity?.name} {kinds[decision.kind] ?? decision.kind} {decision.other?.name}
          </p>
          <p className="particulars">
            {decision.by}, {dateWords(decision.at.slice(0, 10))}: {decision.why}
            {decision.undone === null ? (
              <button
                type="button"
                className="quiet"
                onClick={() => {
                  setPending({
                    key: decision.id,
                    action: 'Undo it',
                    document: undoDocument,
                    variables: { decision: decision.id },
                  });
                }}
              >
                Undo
              </button>
            ) : (
              <span className="badge">undone by {decision.undone.by}</span>
            )}
          </p>
          {form(decision.id)}
        </div>
      ))}
    </section>
  );
}
