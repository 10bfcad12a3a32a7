import type { DrawnEntity, DrawnLink, Hop, Path } from '../api/documents.ts';
import type { Lit } from '../look/graph-view.tsx';
import { EntityLink } from '../parts/entity-link.tsx';
import { Evidence } from '../parts/evidence.tsx';
import { counted, statusWord } from '../parts/words.ts';
import { groupEvidence } from './group-evidence.ts';
import { namesOf } from './mark-names.ts';

/** A path to be read from one end to the other, each step with the sentences that state it. */
export function PathRibbon(props: {
  readonly path: Path;
  readonly number: number;
  readonly open: boolean;
  readonly entities: ReadonlyMap<string, DrawnEntity>;
  readonly links: ReadonlyMap<string, DrawnLink>;
  readonly lit: Lit;
  readonly onHover: (lit: Lit) => void;
}) {
  const { path, entities, links } = props;
  const ids = [path.hops[0]?.from.id ?? '', ...path.hops.map(({ to }) => to.id)];
  const own = path.hops.flatMap(({ relations }) => relations.map(({ id }) => id));
  const isLit = props.lit !== null && path.hops.some((hop) => hop.relations.some(({ id }) => props.lit?.links.has(id)));
  const light = () => {
    props.onHover({ nodes: new Set(ids), links: new Set(own) });
  };
  return (
    <li
      className={isLit ? 'ribbon lit' : 'ribbon'}
      onMouseEnter={light}
      onMouseLeave={() => {
        props.onHover(null);
      }}
      onFocus={light}
      onBlur={() => {
        props.onHover(null);
      }}
    >
      <h2>
        <span className="number">{props.number}</span>
        <span className="trail">
          {ids.map((id, at) => {
            const entity = entities.get(id);
            return entity === undefined ? null : (
              <span key={id} className="trail-part">
                {at > 0 ? (
                  <span className="trail-arrow" aria-hidden="true">
                    —
                  </span>
                ) : null}
                <EntityLink entity={entity} />
              </span>
            );
          })}
        </span>
        <span className="length">{counted(path.length, 'step')}</span>
      </h2>
      <details open={props.open}>
        <summary>
          <span className="when-closed">{path.sentence}</span>
          <span className="when-open">Step by step, with the sentences</span>
        </summary>
        <ol className="hops">
          {path.hops.map((hop) => (
            <HopStep
              key={`${hop.from.id} ${hop.to.id}`}
              hop={hop}
              links={links}
              entities={entities}
              isWeakest={
                path.hops.length > 1 && hop.from.id === path.weakestHop.from.id && hop.to.id === path.weakestHop.to.id
              }
            />
          ))}
        </ol>
      </details>
    </li>
  );
}

/** Other links of a step that are said in full. */
const mostAlso = 3;

function HopStep(props: {
  readonly hop: Hop;
  readonly links: ReadonlyMap<string, DrawnLink>;
  readonly entities: ReadonlyMap<string, DrawnEntity>;
  readonly isWeakest: boolean;
}) {
  const { hop } = props;
  const names = [hop.from.id, hop.to.id].flatMap((id) => {
    const entity = props.entities.get(id);
    return entity === undefined ? [] : namesOf(entity);
  });
  const stated = hop.relations.flatMap(({ id }) => props.links.get(id) ?? []);
  const firmest = stated[0]?.statuses[0] ?? 'ASSERTED';
  const also = [...new Set(stated.slice(1).map(({ sentence }) => sentence))];
  const [first, ...others] = groupEvidence(stated);
  return (
    <li className={`hop firm-${firmest.toLowerCase()}`}>
      <p className="hop-sentence">{hop.sentence}</p>
      {also.slice(0, mostAlso).map((sentence) => (
        <p key={sentence} className="also">
          {sentence}
        </p>
      ))}
      {also.length > mostAlso ? <p className="also">and {also.length - mostAlso} more of the kind</p> : null}
      <p className="hop-badges">
        {firmest === 'ASSERTED' ? null : (
          <span className={`badge status-${firmest.toLowerCase()}`}>{statusWord(firmest)}</span>
        )}
        {props.isWeakest ? <span className="badge weakest">weakest step</span> : null}
        {hop.timing === null || hop.timing === 'CERTAIN' ? null : (
          <span className="badge">{hop.timing === 'POSSIBLE' ? 'perhaps on that date' : 'without a date'}</span>
        )}
      </p>
      {/* What the first sentence states is what the step says just above it. */}
      {first === undefined ? null : <Evidence claim={first.claim} names={names} />}
      {others.length === 0 ? null : (
        <details className="others">
          <summary>{counted(others.length, 'more sentence')}</summary>
          {others.map((each) => (
            <Evidence key={each.claim.id} claim={each.claim} states={each.states} names={names} />
          ))}
        </details>
      )}
    </li>
  );
}
