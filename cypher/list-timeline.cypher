// Current claims about entities in the order of their dates: about any of them, or, `between`, about two of them; a claim without a date of its own has its article's.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:REFERS_TO]-(:Mention)<-[:SUBJECT|OBJECT]-(c:Claim)
WHERE c.retractedAt IS NULL
WITH DISTINCT c
MATCH (a:Article)-[:STATES]->(c)
WITH c, a, coalesce(c.from, c.to, a.publishedAt, '') AS date
WHERE $after IS NULL OR date > $after.date OR (date = $after.date AND c.id > $after.id)
MATCH (c)-[:SUBJECT]->(:Mention)-[:REFERS_TO]->(s:Entity),
      (c)-[:OBJECT]->(:Mention)-[:REFERS_TO]->(o:Entity)
WHERE NOT $between OR (s.id IN $ids AND o.id IN $ids)
WITH c, a, s, o, date
ORDER BY date, c.id
LIMIT toInteger($limit)
OPTIONAL MATCH (c)-[:CLAIMANT]->(:Mention)-[:REFERS_TO]->(w:Entity)
RETURN c { .* } AS claim, a { .id, .title, .url, .publisher, .author, .language, .publishedAt, .contentHash, .loadedAt, .revision } AS article,
       s { .*, type: [label IN labels(s) WHERE label <> 'Entity'][0] } AS subject,
       o { .*, type: [label IN labels(o) WHERE label <> 'Entity'][0] } AS object,
       w { .*, type: [label IN labels(w) WHERE label <> 'Entity'][0] } AS claimant, date
ORDER BY date, c.id
