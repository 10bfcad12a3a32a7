import type { DrawnGraph } from '../api/documents.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { Evidence } from '../parts/evidence.tsx';
import { counted } from '../parts/words.ts';
import { groupEvidence } from '../read/group-evidence.ts';
import type { Bundle } from './bundle-links.ts';

/** What was clicked in a drawing. */
export type Picked = { readonly node: string } | { readonly bundle: Bundle };

/** Whether a drawing still has what was clicked: a narrower question may have taken it away. */
export function isDrawn(picked: Picked, graph: DrawnGraph): boolean {
  if ('node' in picked) return graph.nodes.some(({ id }) => id === picked.node);
  return graph.edges.some(({ id }) => picked.bundle.links.some((link) => link.id === id));
}

/** What was clicked: of a line its sentences, of an entity what it is called and its neighbours. */
export function PickedCard(props: {
  readonly picked: Picked;
  readonly graph: DrawnGraph;
  readonly hidden: ReadonlyMap<string, number>;
  readonly onExpand: (id: string) => void;
  readonly onClose: () => void;
}) {
  const { picked, graph } = props;
  const names = new Map(graph.nodes.map((node) => [node.id, node.name]));
  return (
    <aside className="picked-card" aria-label="What was clicked">
      <button type="button" className="close" aria-label="Close" onClick={props.onClose}>
        ×
      </button>
      {'bundle' in picked ? (
        <>
          <h2>
            {names.get(picked.bundle.source)} → {names.get(picked.bundle.target)}
          </h2>
          {groupEvidence(picked.bundle.links).map((each) => (
            <Evidence key={each.claim.id} claim={each.claim} states={each.states} />
          ))}
        </>
      ) : (
        <PickedEntity
          id={picked.node}
          graph={graph}
          hidden={props.hidden.get(picked.node) ?? 0}
          onExpand={() => {
            props.onExpand(picked.node);
          }}
        />
      )}
    </aside>
  );
}

function PickedEntity(props: {
  readonly id: string;
  readonly graph: DrawnGraph;
  readonly hidden: number;
  readonly onExpand: () => void;
}) {
  const entity = props.graph.nodes.find(({ id }) => id === props.id);
  if (entity === undefined) return null;
  return (
    <>
      <h2>
        <EntityLink entity={entity} />
      </h2>
      <p>
        {entity.aliases.length > 0 ? `Also called ${entity.aliases.join(', ')}. ` : ''}
        {counted(entity.degree, 'link')} in all.
      </p>
      {props.hidden > 0 ? (
        <button type="button" className="primary" onClick={props.onExpand}>
          Show its neighbours (and {props.hidden} more)
        </button>
      ) : (
        <p>All its links are drawn.</p>
      )}
    </>
  );
}
