import { askService } from '../api/ask-service.ts';
import { undoDocument, type DecisionMade } from '../api/decisions.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { counted } from '../parts/words.ts';
import { MadeBy } from './made-by.tsx';
import { SignedButton } from './signed-button.tsx';

/** What was decided about an entity, the latest first: who, when and why. What stands can be undone. */
export function DecisionHistory(props: {
  readonly decisions: readonly DecisionMade[];
  readonly onChanged: () => void;
}) {
  return (
    <ol className="history">
      {props.decisions.map((decision) => (
        <li key={decision.id} className={decision.undone === null ? 'decision' : 'decision taken-back'}>
          <p>
            <DecisionWords decision={decision} />
          </p>
          <MadeBy made={decision} undone={decision.undone} />
          {decision.undone === null ? (
            <SignedButton
              label="Undo"
              quiet
              onSign={async (signature) => {
                await askService(undoDocument, { decision: decision.id, signature });
                props.onChanged();
              }}
            />
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function DecisionWords({ decision }: { readonly decision: DecisionMade }) {
  const { entity, other, kind, mentions } = decision;
  // An entity that a merge has made one with the other answers under the other's name.
  const [one, two] = [
    entity === null ? 'an entity' : <EntityLink entity={entity} />,
    other === null ? 'another' : <EntityLink entity={other} />,
  ];
  if (kind === 'NEVER_MERGE')
    return (
      <>
        {one} is not the same as {two}.
      </>
    );
  if (kind === 'SPLIT')
    return (
      <>
        {counted(mentions.length, 'mention')} of {one} split off as {two}.
      </>
    );
  return entity?.id === other?.id ? (
    <>
      {decision.entityName === null ? 'Another entity' : `“${decision.entityName}”`} was merged into {two}.
    </>
  ) : (
    <>
      {one} merged into {two}.
    </>
  );
}
