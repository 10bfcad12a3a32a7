import type { DrawnGraph } from '../api/documents.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { Evidence } from '../parts/evidence.tsx';
import { linkWord } from '../parts/words.ts';
import { namesOf } from './mark-names.ts';

/** The links of an entity by kind, the kind with the most first, each with the sentences that state it. */
export function LinksByKind(props: { readonly centre: string; readonly graph: DrawnGraph }) {
  const { graph, centre } = props;
  const entities = new Map(graph.nodes.map((node) => [node.id, node]));
  const kinds = [...Map.groupBy(graph.edges, ({ type }) => type)].sort(([, a], [, b]) => b.length - a.length);
  if (kinds.length === 0) return null;
  return (
    <section aria-label="Links by kind">
      <h2>Links</h2>
      {kinds.map(([type, links]) => (
        <details key={type} className="kind">
          <summary>
            {linkWord(type)} <span className="count">{links.length}</span>
          </summary>
          {links.map((link) => {
            const [subject, object] = [entities.get(link.subject.id), entities.get(link.object.id)];
            const other = link.subject.id === centre ? object : subject;
            const names = [subject, object].flatMap((entity) => (entity === undefined ? [] : namesOf(entity)));
            return (
              <div key={link.id} className="kind-link">
                {other === undefined ? null : <EntityLink entity={other} />}
                <p>{link.sentence}</p>
                {link.claims.slice(0, 2).map((claim) => (
                  <Evidence key={claim.id} claim={claim} names={names} />
                ))}
              </div>
            );
          })}
        </details>
      ))}
    </section>
  );
}
