import { useEffect, useMemo, useState } from 'react';
import {
  neighbourhoodDocument,
  timelineDocument,
  type DrawnGraph,
  type NeighbourhoodAnswer,
  type TimelineAnswer,
} from '../api/documents.ts';
import { useAnswer } from '../api/use-answer.ts';
import type { Bundle } from '../look/bundle-links.ts';
import { GraphView, type Lit } from '../look/graph-view.tsx';
import { EntityLink } from '../parts/entity-link.tsx';
import { EntityMark } from '../parts/entity-mark.tsx';
import { Evidence } from '../parts/evidence.tsx';
import { SiteLink } from '../parts/site-link.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { counted, dateWords, linkWord, typeWord } from '../parts/words.ts';
import { navigate } from '../router.ts';
import { groupEvidence } from '../read/group-evidence.ts';
import { WhoIsWho } from '../identity/who-is-who.tsx';

const none: readonly (readonly string[])[] = [];

/** An entity: what it is called, its links by kind with their sentences, and what was claimed of it in order of time. */
export function EntityPage(props: { readonly id: string }) {
  const [version, setVersion] = useState(0);
  const around = useAnswer<NeighbourhoodAnswer>(neighbourhoodDocument, { of: { id: props.id }, first: 100 }, version);
  const past = useAnswer<TimelineAnswer>(timelineDocument, { of: { id: props.id } }, version);
  const [lit, setLit] = useState<Lit>(null);
  const [picked, setPicked] = useState<Bundle | null>(null);
  const found =
    around.state === 'answered'
      ? around.answer.neighbourhood
      : around.state === 'asking'
        ? (around.previous?.neighbourhood ?? null)
        : null;
  const ends = useMemo(() => new Set(found === null ? [] : [found.centre.id]), [found]);
  const own = useMemo(() => (found === null ? null : starOf(found, found.centre.id)), [found]);
  const hidden = useMemo(() => new Map((found?.more ?? []).map(({ entity, count }) => [entity.id, count])), [found]);
  useEffect(() => {
    if (found !== null) document.title = `${found.centre.name} · Throughline`;
  }, [found]);
  if (around.state === 'failed') return <Failure error={around.error} />;
  if (found === null || own === null) return <Loading what="Opening …" />;
  const { centre } = found;
  const entities = new Map(found.nodes.map((node) => [node.id, node]));
  const byType = Map.groupBy(own.edges, ({ type }) => type);
  const told = past.state === 'answered' ? past.answer : past.state === 'asking' ? past.previous : null;
  const claims = told?.timeline.edges.map(({ node }) => node) ?? [];
  const articles = new Map(claims.map(({ article }) => [article.id, article]));
  return (
    <div className="entity">
      <header className="entity-head">
        <p className="kicker">
          <EntityMark type={centre.type} /> {typeWord(centre.type)}
        </p>
        <h1>{centre.name}</h1>
        <p className="lead">
          {centre.aliases.length > 0 ? `Also called ${centre.aliases.join(', ')}. ` : ''}
          {counted(centre.degree, 'link')}, {counted(articles.size, 'article')}.{' '}
          <SiteLink to={`/?from=${encodeURIComponent(centre.id)}`}>Ask how it is linked to somebody</SiteLink>
        </p>
      </header>
      {own.edges.length === 0 ? (
        <Empty title="No article read so far links it to anybody." />
      ) : (
        <div className="entity-look">
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
            onOpenBundle={setPicked}
            onUndo={null}
            graphql={null}
          />
          {picked === null ? null : (
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
              {groupEvidence(picked.links).map((each) => (
                <Evidence key={each.claim.id} claim={each.claim} phrases={each.phrases} />
              ))}
            </aside>
          )}
        </div>
      )}
      <WhoIsWho
        key={centre.id}
        id={centre.id}
        name={centre.name}
        version={version}
        onChanged={() => {
          setVersion(version + 1);
        }}
      />
      <div className="columns">
        <section aria-label="Links by kind">
          <h2>Links</h2>
          {[...byType].map(([type, links]) => (
            <details key={type} className="kind">
              <summary>
                {linkWord(type)} <span className="count">{links.length}</span>
              </summary>
              {links.map((link) => {
                const other = entities.get(link.subject.id === centre.id ? link.object.id : link.subject.id);
                return (
                  <div key={link.id} className="kind-link">
                    <p>
                      {link.sentence} {other === undefined ? null : <EntityLink entity={other} />}
                    </p>
                    {link.claims.slice(0, 2).map((claim) => (
                      <Evidence key={claim.id} claim={claim} />
                    ))}
                  </div>
                );
              })}
            </details>
          ))}
        </section>
        <section aria-label="Timeline">
          <h2>In order of time</h2>
          <ol className="timeline">
            {claims.map((claim) => (
              <li key={claim.id}>
                <span className="timeline-date">{dateWords(claim.from ?? claim.article.publishedAt ?? 'undated')}</span>
                <p>
                  {claim.subject.name} {linkWord(claim.type)} {claim.object.name}
                </p>
                <Evidence claim={claim} />
              </li>
            ))}
          </ol>
        </section>
      </div>
    </div>
  );
}

/** Only the links of the entity itself: those among its neighbours belong to their pages. */
function starOf(graph: DrawnGraph, centre: string): DrawnGraph {
  return {
    nodes: graph.nodes,
    edges: graph.edges.filter(({ subject, object }) => subject.id === centre || object.id === centre),
  };
}
