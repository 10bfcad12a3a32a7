import type { DrawnGraph, DrawnLink, LinkType } from '../api/documents.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { Evidence } from '../parts/evidence.tsx';
import { counted, linkWord } from '../parts/words.ts';
import { namesOf } from './mark-names.ts';

/** As many links stand open when the page comes, so that it has sentences to read and still shows every kind. */
const openLinks = 4;

/** The links of an entity by kind, those that paths follow first, and of them the one stated most often, each with the sentences that state it. */
export function LinksByKind(props: {
  readonly centre: string;
  readonly graph: DrawnGraph;
  readonly linkTypes: readonly LinkType[];
}) {
  const { graph, centre } = props;
  const entities = new Map(graph.nodes.map((node) => [node.id, node]));
  const supportOf = (links: readonly DrawnLink[]) => links.reduce((sum, { claimCount }) => sum + claimCount, 0);
  const tying = new Set(props.linkTypes.filter((type) => type.onPathsByDefault).map(({ name }) => name));
  const kinds = [...Map.groupBy(graph.edges, ({ type }) => type)].sort(
    ([one, a], [other, b]) => Number(tying.has(other)) - Number(tying.has(one)) || supportOf(b) - supportOf(a),
  );
  if (kinds.length === 0) return null;
  return (
    <section aria-label="Links by kind">
      <h2>Links</h2>
      {kinds.map(([type, links], nth) => (
        <details
          key={type}
          className="kind"
          open={kinds.slice(0, nth).reduce((sum, [, before]) => sum + before.length, 0) < openLinks}
        >
          <summary>
            {linkWord(type)} <span className="count">{counted(links.length, 'link')}</span>
          </summary>
          {links.map((link) => {
            const [subject, object] = [entities.get(link.subject.id), entities.get(link.object.id)];
            const other = link.subject.id === centre ? object : subject;
            const [first, ...more] = link.claims;
            const names = [subject, object].flatMap((entity) => (entity === undefined ? [] : namesOf(entity)));
            return (
              <div key={link.id} className="kind-link">
                {other === undefined ? null : <EntityLink entity={other} />}
                <p>{link.sentence}</p>
                {first === undefined ? null : <Evidence claim={first} names={names} />}
                {more.length === 0 ? null : (
                  <details className="others">
                    <summary>{counted(more.length, 'more sentence')}</summary>
                    {more.map((claim) => (
                      <Evidence key={claim.id} claim={claim} names={names} />
                    ))}
                  </details>
                )}
              </div>
            );
          })}
        </details>
      ))}
    </section>
  );
}
