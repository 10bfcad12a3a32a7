import { memo } from 'react';
import type { DrawnGraph } from '../api/documents.ts';
import { EntityMark } from '../parts/entity-mark.tsx';
import { typeWord } from '../parts/words.ts';
import type { Bundle } from './bundle-links.ts';

/** What the shapes, colours and dashes of a drawing mean; only those that it has. */
export const Legend = memo(function Legend(props: {
  readonly graph: DrawnGraph;
  readonly bundles: readonly Bundle[];
  readonly hubs: boolean;
  /** Whether any entity has links that are not drawn. */
  readonly more: boolean;
}) {
  const types = [...new Set(props.graph.nodes.map(({ type }) => type))].sort();
  const firmness = new Set(props.bundles.map((bundle) => bundle.firmness));
  return (
    <ul className="legend" aria-label="What the drawing means">
      {types.map((type) => (
        <li key={type}>
          <EntityMark type={type} /> {typeWord(type)}
        </li>
      ))}
      <li>
        <Stroke dashes="" /> stated as fact
      </li>
      {firmness.has('alleged') ? (
        <li>
          <Stroke dashes="7 5" doubt /> alleged
        </li>
      ) : null}
      {firmness.has('doubted') ? (
        <li>
          <Stroke dashes="2 5" doubt /> denied, planned or hypothetical
        </li>
      ) : null}
      {props.more ? (
        <li>
          <span className="more-pill">+2</span> has so many more links, not drawn
        </li>
      ) : null}
      {props.hubs ? <li>◎ hub: many links</li> : null}
    </ul>
  );
});

function Stroke(props: { readonly dashes: string; readonly doubt?: boolean }) {
  return (
    <svg width="30" height="8" className={props.doubt === true ? 'stroke doubt' : 'stroke'} aria-hidden="true">
      <path d="M2 4H28" strokeDasharray={props.dashes} strokeLinecap="round" />
    </svg>
  );
}
