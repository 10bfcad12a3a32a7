import { useMemo, useState } from 'react';
import type { Question } from '../../../export/question.ts';
import type { DrawnGraph, LinkType } from '../api/documents.ts';
import type { Asked } from '../api/use-answer.ts';
import { GraphView, type Lit } from '../look/graph-view.tsx';
import { Loading } from '../parts/states.tsx';
import { counted } from '../parts/words.ts';
import { CutShort } from '../read/cut-short.tsx';
import { headlineOf } from '../read/headline.ts';
import { PathRibbon } from '../read/path-ribbon.tsx';
import { stepThroughRibbons } from '../read/step-through-ribbons.ts';
import { Trouble } from '../read/trouble.tsx';
import { hiddenLinks } from '../look/hidden-links.ts';
import { isDrawn, PickedCard, type Picked } from '../look/picked-card.tsx';
import { AbsenceView } from './absence-view.tsx';
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
  const [picked, setPicked] = useState<Picked | null>(null);
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
  const card = picked !== null && isDrawn(picked, graph) ? picked : null;
  const isPair = question.ends.length === 2;
  if (isPair && shown.paths.length === 0) {
    return shown.cutBy === 'BUDGET' || shown.cutBy === 'DEADLINE' ? (
      <CutShort question={question} onAsk={props.onAsk} />
    ) : (
      <AbsenceView question={question} shown={shown} linkTypes={props.linkTypes} onAsk={props.onAsk} />
    );
  }
  return (
    <div className="answer" aria-busy={asked.state === 'asking'}>
      <section className="read" aria-label="The paths, to be read">
        <h1>{headlineOf(shown, question)}</h1>
        <a className="jump" href="#drawing">
          See it drawn
        </a>
        <p className="honesty" role="status">
          {shown.cutBy === 'PAGE' || shown.hasMore
            ? 'There are more.'
            : (cuts[shown.cutBy ?? ''] ??
              (isPair
                ? `These are all paths of at most ${counted(question.maxHops ?? 4, 'step')}.`
                : 'A small graph that ties them together; there may be other ways.'))}{' '}
          {shown.hubs.length > 0 ? `Not passed through: ${shown.hubs.map(({ name }) => name).join(', ')}.` : ''}
        </p>
        {shown.unconnected.length > 0 ? (
          <p className="honesty">Not tied to the rest: {shown.unconnected.map(({ name }) => name).join(', ')}.</p>
        ) : null}
        <ol className="ribbons" onKeyDown={stepThroughRibbons}>
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
      <div className="stage" id="drawing">
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
        {card === null ? (
          <p className="hint">Point at a name or a line to follow it. Click to see its sentences or its neighbours.</p>
        ) : (
          <PickedCard
            picked={card}
            graph={graph}
            hidden={hidden}
            onExpand={(id) => void expand(id)}
            onClose={() => {
              setPicked(null);
            }}
          />
        )}
      </div>
    </div>
  );
}
