import { useMemo, useState } from 'react';
import type { Question } from '../../../export/question.ts';
import type { ServiceError } from '../api/ask-service.ts';
import type { DrawnGraph, LinkType } from '../api/documents.ts';
import type { Asked } from '../api/use-answer.ts';
import type { Bundle } from '../look/bundle-links.ts';
import { GraphView, type Lit } from '../look/graph-view.tsx';
import { EntityLink } from '../parts/entity-link.tsx';
import { Evidence } from '../parts/evidence.tsx';
import { Failure, Loading } from '../parts/states.tsx';
import { counted } from '../parts/words.ts';
import { Absence } from '../read/absence.tsx';
import { groupEvidence } from '../read/group-evidence.ts';
import { PathRibbon } from '../read/path-ribbon.tsx';
import type { ShownAnswer } from './shown-answer.ts';
import { useExpansion } from './use-expansion.ts';

const nothing: DrawnGraph = { nodes: [], edges: [] };
const cuts: Readonly<Record<string, string>> = {
  BUDGET: 'These may not be all: there were more links to read than one search may.',
  DEADLINE: 'These may not be all: the time for one search was over.',
};

/** An answer to be read and looked at, the two tied together: what is pointed at in one lights up in the other. */
export function AnswerView(props: {
  readonly question: Question;
  readonly asked: Asked<unknown>;
  readonly shown: ShownAnswer | null;
  readonly linkTypes: readonly LinkType[];
  readonly graphql: { readonly document: string; readonly variables: object };
  readonly onAsk: (question: Question) => void;
  readonly onMore: (() => void) | null;
}) {
  const { question, asked, shown } = props;
  const [lit, setLit] = useState<Lit>(null);
  const [picked, setPicked] = useState<{ readonly node: string } | { readonly bundle: Bundle } | null>(null);
  const { graph, expand, undo } = useExpansion(shown?.graph ?? nothing);
  const entities = useMemo(() => new Map(graph.nodes.map((node) => [node.id, node])), [graph]);
  const links = useMemo(() => new Map(graph.edges.map((edge) => [edge.id, edge])), [graph]);
  const routes = useMemo(
    () => (shown?.paths ?? []).map(({ hops }) => [hops[0]?.from.id ?? '', ...hops.map(({ to }) => to.id)]),
    [shown],
  );
  const ends = useMemo(() => new Set((shown?.ends ?? []).map(({ id }) => id)), [shown]);
  const hidden = useMemo(() => hiddenLinks(graph), [graph]);
  if (asked.state === 'failed') return <Trouble error={asked.error} question={question} onAsk={props.onAsk} />;
  if (shown === null) return <Loading what="Looking for the shortest ways …" />;
  const isPair = question.ends.length === 2;
  if (isPair && shown.paths.length === 0) {
    return shown.cutBy === 'BUDGET' || shown.cutBy === 'DEADLINE' ? (
      <Failure
        error={new Error('The search was cut short before it found a path. There may be one: try fewer steps.')}
      />
    ) : (
      <Absence
        question={question}
        reached={shown.reached}
        hubs={shown.hubs}
        relaxations={shown.relaxations}
        allTypes={props.linkTypes.map(({ name }) => name)}
        onAsk={props.onAsk}
      />
    );
  }
  return (
    <div className="answer" aria-busy={asked.state === 'asking'}>
      <section className="read" aria-label="The paths, to be read">
        <h1>{headline(shown, isPair, question)}</h1>
        <p className="honesty" role="status">
          {shown.cutBy === 'PAGE' || shown.hasMore
            ? 'There are more.'
            : (cuts[shown.cutBy ?? ''] ??
              (isPair
                ? `These are all of at most ${question.maxHops ?? 4} steps.`
                : 'A small graph that ties them together; there may be other ways.'))}{' '}
          {shown.hubs.length > 0 ? `Not passed through: ${shown.hubs.map(({ name }) => name).join(', ')}.` : ''}
        </p>
        {shown.unconnected.length > 0 ? (
          <p className="honesty">Not tied to the rest: {shown.unconnected.map(({ name }) => name).join(', ')}.</p>
        ) : null}
        <ol className="ribbons">
          {shown.paths.map((path, at) => (
            <PathRibbon
              key={path.sentence}
              path={path}
              number={at + 1}
              open={at === 0}
              entities={entities}
              links={links}
              lit={lit}
              onHover={setLit}
            />
          ))}
        </ol>
        {shown.hasMore && props.onMore !== null ? (
          <button type="button" className="quiet" onClick={props.onMore}>
            Show more paths
          </button>
        ) : null}
      </section>
      <div className="stage">
        <GraphView
          graph={graph}
          paths={routes}
          ends={ends}
          hidden={hidden}
          hubDegree={question.where.hubDegree ?? 1000}
          lit={lit}
          onHover={setLit}
          onOpenNode={(node) => {
            setPicked({ node });
          }}
          onOpenBundle={(bundle) => {
            setPicked({ bundle });
          }}
          onUndo={undo}
          graphql={props.graphql}
        />
        {picked === null ? (
          <p className="hint">Point at a name or a line to follow it. Click to see its sentences or its neighbours.</p>
        ) : (
          <aside className="picked-card" aria-label="What was clicked">
            <button
              type="button"
              className="close"
              aria-label="Close"
              onClick={() => {
                setPicked(null);
              }}
            >
              ×
            </button>
            {'bundle' in picked ? (
              groupEvidence(picked.bundle.links).map((each) => (
                <Evidence key={each.claim.id} claim={each.claim} phrases={each.phrases} />
              ))
            ) : (
              <PickedEntity
                id={picked.node}
                graph={graph}
                hidden={hidden.get(picked.node) ?? 0}
                onExpand={() => void expand(picked.node)}
              />
            )}
          </aside>
        )}
      </div>
    </div>
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

/** An error, with the namesakes to choose from when a name means several. */
function Trouble(props: {
  readonly error: Error;
  readonly question: Question;
  readonly onAsk: (question: Question) => void;
}) {
  const details = 'details' in props.error ? (props.error as ServiceError).details : {};
  const candidates = Array.isArray(details['candidates'])
    ? (details['candidates'] as readonly unknown[]).flatMap(candidateOf)
    : [];
  return (
    <Failure error={props.error}>
      {candidates.length === 0 ? null : (
        <ul className="candidates">
          {candidates.map(({ id, name, type }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => {
                  props.onAsk({
                    ...props.question,
                    ends: props.question.ends.map((end) =>
                      'name' in end && props.error.message.includes(end.name) ? { id } : end,
                    ),
                  });
                }}
              >
                {name} ({type})
              </button>
            </li>
          ))}
        </ul>
      )}
    </Failure>
  );
}

function candidateOf(value: unknown): readonly { readonly id: string; readonly name: string; readonly type: string }[] {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('name' in value)) return [];
  return [{ id: String(value.id), name: String(value.name), type: 'type' in value ? String(value.type) : '' }];
}

function headline(shown: ShownAnswer, isPair: boolean, question: Question): string {
  const names = shown.ends.map(({ name }) => name);
  if (!isPair) return `${counted(shown.graph.edges.length, 'link')} tie ${names.join(', ')} together`;
  const [shortest] = shown.paths;
  const ways = `${counted(shown.paths.length, 'path')}${shown.hasMore ? ' shown' : ''}`;
  return question.order === null && shortest !== undefined
    ? `${names.join(' and ')}: ${ways}, the shortest of ${counted(shortest.length, 'step')}`
    : `${names.join(' and ')}: ${ways}`;
}

function hiddenLinks(graph: DrawnGraph): ReadonlyMap<string, number> {
  const shown = new Map<string, number>();
  for (const { subject, object } of graph.edges)
    for (const id of [subject.id, object.id]) shown.set(id, (shown.get(id) ?? 0) + 1);
  return new Map(graph.nodes.map(({ id, degree }) => [id, Math.max(0, degree - (shown.get(id) ?? 0))]));
}
