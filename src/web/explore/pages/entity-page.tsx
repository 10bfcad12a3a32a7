import { useEffect, useMemo, useState } from 'react';
import {
  neighbourhoodDocument,
  timelineDocument,
  type DrawnEntity,
  type DrawnGraph,
  type LinkType,
  type NeighbourhoodAnswer,
  type TimelineAnswer,
} from '../api/documents.ts';
import { latestOf, useAnswer } from '../api/use-answer.ts';
import { WhoIsWho } from '../identity/who-is-who.tsx';
import { GraphView, type Lit } from '../look/graph-view.tsx';
import { isDrawn, PickedCard, type Picked } from '../look/picked-card.tsx';
import { EntityMark } from '../parts/entity-mark.tsx';
import { SiteLink } from '../parts/site-link.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { counted, typeWord } from '../parts/words.ts';
import { LinksByKind } from '../read/links-by-kind.tsx';
import { Timeline } from '../read/timeline.tsx';
import { navigate } from '../router.ts';

const none: readonly (readonly string[])[] = [];

/** An entity: what it is called, its links by kind with their sentences, and what was claimed of it in order of time. */
export function EntityPage(props: { readonly id: string; readonly linkTypes: readonly LinkType[] }) {
  const [version, setVersion] = useState(0);
  const around = useAnswer<NeighbourhoodAnswer>(neighbourhoodDocument, { of: { id: props.id }, first: 100 }, version);
  const past = useAnswer<TimelineAnswer>(timelineDocument, { of: { id: props.id } }, version);
  const [lit, setLit] = useState<Lit>(null);
  const [picked, setPicked] = useState<Picked | null>(null);
  const found = latestOf(around)?.neighbourhood ?? null;
  const ends = useMemo(() => new Set(found === null ? [] : [found.centre.id]), [found]);
  const own = useMemo(() => (found === null ? null : starOf(found, found.centre.id)), [found]);
  const hidden = useMemo(() => new Map((found?.more ?? []).map(({ entity, count }) => [entity.id, count])), [found]);
  useEffect(() => {
    if (found !== null) document.title = `${found.centre.name} · Throughline`;
  }, [found]);
  if (around.state === 'failed') return <Failure error={around.error} title="This entity cannot be shown" />;
  if (found === null || own === null) return <Loading what="Opening …" />;
  const { centre } = found;
  const told = latestOf(past);
  const claims = told?.timeline.edges.map(({ node }) => node) ?? [];
  const articles = told === null ? null : new Set(claims.map(({ article }) => article.id)).size;
  return (
    <div className="entity">
      <EntityHead entity={centre} articles={articles} />
      <div className="entity-read">
        <LinksByKind centre={centre.id} graph={own} linkTypes={props.linkTypes} />
        {claims.length === 0 ? null : <Timeline claims={claims} />}
        <WhoIsWho
          key={centre.id}
          id={centre.id}
          name={centre.name}
          version={version}
          onChanged={() => {
            setVersion(version + 1);
          }}
        />
      </div>
      <div className="stage" id="drawing">
        {own.edges.length === 0 ? (
          <Empty title="No article read so far links it to anybody." />
        ) : (
          <GraphView
            graph={own}
            paths={none}
            ends={ends}
            hidden={hidden}
            hubDegree={1000}
            lit={lit}
            onHover={setLit}
            onOpenNode={(id) => {
              if (id !== centre.id) navigate(`/entity/${encodeURIComponent(id)}`);
            }}
            onOpenBundle={(bundle) => {
              setPicked({ bundle });
            }}
            onUndo={null}
            graphql={null}
          />
        )}
        {picked === null || !isDrawn(picked, own) ? (
          <p className="hint">Click a line to see its sentences, a name to go there.</p>
        ) : (
          <PickedCard
            picked={picked}
            graph={own}
            hidden={hidden}
            onExpand={(id) => {
              navigate(`/entity/${encodeURIComponent(id)}`);
            }}
            onClose={() => {
              setPicked(null);
            }}
          />
        )}
      </div>
    </div>
  );
}

function EntityHead(props: { readonly entity: DrawnEntity; readonly articles: number | null }) {
  const { entity } = props;
  const known = [
    counted(entity.degree, 'link'),
    // How many there are is not known before the timeline has come.
    ...(props.articles === null ? [] : [counted(props.articles, 'article')]),
    ...(entity.iso3166 === null ? [] : [`ISO 3166: ${entity.iso3166}`]),
    ...(entity.wikidata === null ? [] : [`Wikidata: ${entity.wikidata}`]),
  ];
  return (
    <header className="entity-head">
      <p className="kicker">
        <EntityMark type={entity.type} /> {typeWord(entity.type)}
      </p>
      <h1>{entity.name}</h1>
      {entity.aliases.length > 0 ? <p className="also-called">Also called {entity.aliases.join(', ')}</p> : null}
      <p className="known">{known.join(' · ')}</p>
      <SiteLink className="button" to={`/?from=${encodeURIComponent(entity.id)}`}>
        Ask how it is linked to somebody
      </SiteLink>{' '}
      <a className="jump" href="#drawing">
        See it drawn
      </a>
    </header>
  );
}

/** Only the links of the entity itself: those among its neighbours belong to their pages. */
function starOf(graph: DrawnGraph, centre: string): DrawnGraph {
  return {
    nodes: graph.nodes,
    edges: graph.edges.filter(({ subject, object }) => subject.id === centre || object.id === centre),
  };
}
