import { useMemo, useState } from 'react';
import type { Question } from '../../../export/question.ts';
import { neighbourhoodDocument, type DrawnGraph, type LinkType, type NeighbourhoodAnswer } from '../api/documents.ts';
import { latestOf, useAnswer } from '../api/use-answer.ts';
import { GraphView, type Lit } from '../look/graph-view.tsx';
import { hiddenLinks } from '../look/hidden-links.ts';
import { isDrawn, PickedCard, type Picked } from '../look/picked-card.tsx';
import { Absence } from '../read/absence.tsx';
import { navigate } from '../router.ts';
import type { ShownAnswer } from './shown-answer.ts';

/** Links of either end that are drawn. */
const around = 12;

/** That there is no path, to be read, beside what is known around the two ends, to be looked at. */
export function AbsenceView(props: {
  readonly question: Question;
  readonly shown: ShownAnswer;
  readonly linkTypes: readonly LinkType[];
  readonly onAsk: (question: Question) => void;
}) {
  const { question, shown, linkTypes, onAsk } = props;
  const [from, to] = shown.ends;
  return (
    <div className="answer">
      <Absence
        question={question}
        ends={shown.ends}
        reached={shown.reached}
        hubs={shown.hubs}
        relaxations={shown.relaxations}
        linkTypes={linkTypes}
        onAsk={onAsk}
      />
      {from === undefined || to === undefined ? null : <BothSides from={from.id} to={to.id} />}
    </div>
  );
}

function BothSides(props: { readonly from: string; readonly to: string }) {
  const { from, to } = props;
  const [one, other] = [
    latestOf(useAnswer<NeighbourhoodAnswer>(neighbourhoodDocument, { of: { id: from }, first: around })),
    latestOf(useAnswer<NeighbourhoodAnswer>(neighbourhoodDocument, { of: { id: to }, first: around })),
  ];
  const graph = useMemo(() => bothOf(one?.neighbourhood, other?.neighbourhood), [one, other]);
  const routes = useMemo(() => (graph === null ? [] : sidesOf(graph, from, to)), [graph, from, to]);
  const ends = useMemo(() => new Set([from, to]), [from, to]);
  const hidden = useMemo(() => (graph === null ? new Map<string, number>() : hiddenLinks(graph)), [graph]);
  const [lit, setLit] = useState<Lit>(null);
  const [picked, setPicked] = useState<Picked | null>(null);
  if (graph === null || graph.edges.length === 0) return null;
  const open = (id: string) => {
    navigate(`/entity/${encodeURIComponent(id)}`);
  };
  return (
    <div className="stage" id="drawing">
      <GraphView
        graph={graph}
        paths={routes}
        ends={ends}
        hidden={hidden}
        hubDegree={1000}
        lit={lit}
        onHover={setLit}
        onOpenNode={open}
        onOpenBundle={(bundle) => {
          setPicked({ bundle });
        }}
        onUndo={null}
        graphql={null}
      />
      {picked === null || !isDrawn(picked, graph) ? (
        <p className="hint">What is known around the two, whether it counts for this question or not.</p>
      ) : (
        <PickedCard
          picked={picked}
          graph={graph}
          hidden={hidden}
          onExpand={open}
          onClose={() => {
            setPicked(null);
          }}
        />
      )}
    </div>
  );
}

/** Two neighbourhoods as one graph, of each only the links of its own middle; null until both are there. */
function bothOf(...sides: readonly (NeighbourhoodAnswer['neighbourhood'] | undefined)[]): DrawnGraph | null {
  const there = sides.flatMap((side) => side ?? []);
  if (there.length < sides.length) return null;
  const centres = new Set(there.map(({ centre }) => centre.id));
  const nodes = there.flatMap((side) => [side.centre, ...side.nodes]);
  const edges = there
    .flatMap((side) => side.edges)
    .filter(({ subject, object }) => centres.has(subject.id) || centres.has(object.id));
  return {
    nodes: [...new Map(nodes.map((node) => [node.id, node])).values()],
    edges: [...new Map(edges.map((edge) => [edge.id, edge])).values()],
  };
}

/** Ways for the layout to run from left to right: a neighbour of one end stands on its side, one of both in the middle. */
function sidesOf(graph: DrawnGraph, from: string, to: string): readonly (readonly string[])[] {
  const isLinked = (id: string, end: string) =>
    graph.edges.some(
      ({ subject, object }) => [subject.id, object.id].includes(id) && [subject.id, object.id].includes(end),
    );
  return graph.nodes
    .filter(({ id }) => id !== from && id !== to)
    .map(({ id }) =>
      isLinked(id, from) ? (isLinked(id, to) ? [from, id, to] : [from, id, '', to]) : [from, '', id, to],
    );
}
