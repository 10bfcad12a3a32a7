// Every claim about the entities of one search step that counts, with its source and the other entity it speaks of, as parallel columns.
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:REFERS_TO]-(:Mention)<-[here:SUBJECT|OBJECT]-(c:Claim)-[there:SUBJECT|OBJECT]->(:Mention)-[:REFERS_TO]->(n:Entity)
WHERE type(here) <> type(there) AND n <> e AND c.type IN $types
  AND (CASE WHEN $knownAt IS NULL THEN c.retractedAt IS NULL
       ELSE (c.recordedAt <= $knownAt AND coalesce(c.retractedAt > $knownAt, true))
         OR any(span IN coalesce(c.earlier, []) WHERE split(span, '/')[0] <= $knownAt AND split(span, '/')[1] > $knownAt) END)
  AND (size($ignoredClaimants) = 0
    OR NOT EXISTS { (c)-[:CLAIMANT]->(:Mention)-[:REFERS_TO]->(i:Entity) WHERE i.id IN $ignoredClaimants })
MATCH (a:Article)-[:STATES]->(c)
WHERE NOT toLower(coalesce(a.publisher, '')) IN $ignoredPublishers
WITH e, n, c, a, type(here) = 'SUBJECT' AS outward
LIMIT toInteger($limit)
RETURN collect(e.id) AS here, collect(n.id) AS there, collect(outward) AS outward, collect(n.degree) AS degree,
       collect([label IN labels(n) WHERE label <> 'Entity'][0]) AS entityType, collect(c.relation) AS relation,
       collect(c.type) AS type, collect(c { .status, .confidence, .from, .to, .recordedAt, article: a.id, publisher: a.publisher,
       sourceGroup: a.sourceGroup, publishedAt: a.publishedAt }) AS support
