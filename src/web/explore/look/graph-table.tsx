import type { DrawnGraph } from '../api/documents.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { counted, statedWord, statusWord } from '../parts/words.ts';

/** The drawing as a table: the same links, for screen readers and for whoever would rather read. */
export function GraphTable(props: { readonly graph: DrawnGraph }) {
  const entities = new Map(props.graph.nodes.map((node) => [node.id, node]));
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label="The links of the drawing as a table">
      <table>
        <caption>
          {counted(props.graph.nodes.length, 'entity', 'entities')}, {counted(props.graph.edges.length, 'link')}
        </caption>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Link</th>
            <th scope="col">Whom</th>
            <th scope="col">How firmly</th>
            <th scope="col">Sentence</th>
          </tr>
        </thead>
        <tbody>
          {props.graph.edges.map((link) => {
            const [subject, object] = [entities.get(link.subject.id), entities.get(link.object.id)];
            return subject === undefined || object === undefined ? null : (
              <tr key={link.id}>
                <td>
                  <EntityLink entity={subject} />
                </td>
                <td>{statedWord(link)}</td>
                <td>
                  <EntityLink entity={object} />
                </td>
                <td>{link.statuses.map(statusWord).join(', ')}</td>
                <td>{link.claims[0]?.quote.replace(/\s+/g, ' ')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
