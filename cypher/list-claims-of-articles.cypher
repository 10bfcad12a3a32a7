// The current claims of articles in text order, each with the entities it speaks of now; those that a person has rejected are left out.
UNWIND $ids AS article
MATCH (a:Article {id: article})-[:STATES]->(c:Claim)
WHERE c.retractedAt IS NULL AND coalesce(c.review, '') <> 'REJECTED'
MATCH (c)-[:SUBJECT]->(:Mention)-[:REFERS_TO]->(s:Entity),
      (c)-[:OBJECT]->(:Mention)-[:REFERS_TO]->(o:Entity)
OPTIONAL MATCH (c)-[:CLAIMANT]->(:Mention)-[:REFERS_TO]->(w:Entity)
RETURN c { .* } AS claim, a { .id, .title, .url, .publisher, .author, .language, .publishedAt, .contentHash, .loadedAt, .revision, .retractedAt } AS article,
       s { .*, type: [label IN labels(s) WHERE label <> 'Entity'][0] } AS subject,
       o { .*, type: [label IN labels(o) WHERE label <> 'Entity'][0] } AS object,
       w { .*, type: [label IN labels(w) WHERE label <> 'Entity'][0] } AS claimant
ORDER BY article, c.start, c.type, c.id
