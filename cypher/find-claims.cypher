// Claims by id, current or withdrawn, each end as the entity that it means now.
UNWIND $ids AS id
MATCH (a:Article)-[:STATES]->(c:Claim {id: id})
MATCH (c)-[:SUBJECT]->(:Mention)-[:REFERS_TO]->(s:Entity), (c)-[:OBJECT]->(:Mention)-[:REFERS_TO]->(o:Entity)
OPTIONAL MATCH (c)-[:CLAIMANT]->(:Mention)-[:REFERS_TO]->(w:Entity)
RETURN c { .* } AS claim, a { .id, .title, .url, .publisher, .author, .language, .publishedAt, .contentHash, .loadedAt, .revision, .retractedAt } AS article,
       s { .*, type: [label IN labels(s) WHERE label <> 'Entity'][0] } AS subject,
       o { .*, type: [label IN labels(o) WHERE label <> 'Entity'][0] } AS object,
       w { .*, type: [label IN labels(w) WHERE label <> 'Entity'][0] } AS claimant
