// The best claims of links that count, firmest and surest first, each with its article and the entities it speaks of now.
UNWIND $relations AS relation
CALL (relation) {
  MATCH (a:Article)-[:STATES]->(c:Claim {relation: relation})
  WHERE (CASE WHEN $knownAt IS NULL THEN c.retractedAt IS NULL
         ELSE (c.recordedAt <= $knownAt AND coalesce(c.retractedAt > $knownAt, true))
           OR any(span IN coalesce(c.earlier, []) WHERE split(span, '/')[0] <= $knownAt AND split(span, '/')[1] > $knownAt) END)
    AND NOT toLower(coalesce(a.publisher, '')) IN $ignoredPublishers
    AND (size($ignoredClaimants) = 0
      OR NOT EXISTS { (c)-[:CLAIMANT]->(:Mention)-[:REFERS_TO]->(i:Entity) WHERE i.id IN $ignoredClaimants })
  WITH c, a, coalesce({ASSERTED: 0, ALLEGED: 1, DENIED: 2, PLANNED: 3, HYPOTHETICAL: 4, NEGATED: 5}[c.status], 6) AS firmness
  ORDER BY firmness, c.derived, c.confidence DESC, coalesce(c.from, a.publishedAt, '') DESC, c.id
  LIMIT toInteger($limit)
  RETURN c, a, firmness
}
MATCH (c)-[:SUBJECT]->(:Mention)-[:REFERS_TO]->(s:Entity),
      (c)-[:OBJECT]->(:Mention)-[:REFERS_TO]->(o:Entity)
OPTIONAL MATCH (c)-[:CLAIMANT]->(:Mention)-[:REFERS_TO]->(w:Entity)
RETURN c { .* } AS claim, a { .id, .title, .url, .publisher, .author, .language, .publishedAt, .contentHash, .loadedAt, .revision, .retractedAt } AS article,
       s { .*, type: [label IN labels(s) WHERE label <> 'Entity'][0] } AS subject,
       o { .*, type: [label IN labels(o) WHERE label <> 'Entity'][0] } AS object,
       w { .*, type: [label IN labels(w) WHERE label <> 'Entity'][0] } AS claimant
ORDER BY relation, firmness, c.derived, c.confidence DESC, coalesce(c.from, a.publishedAt, '') DESC, c.id
