// The best current claims of links, firmest and surest first, each with its article and the entities it speaks of now.
UNWIND $relations AS relation
CALL (relation) {
  MATCH (c:Claim {relation: relation})
  WHERE c.retractedAt IS NULL
  WITH c, coalesce({ASSERTED: 0, ALLEGED: 1, DENIED: 2, PLANNED: 3, HYPOTHETICAL: 4, NEGATED: 5}[c.status], 6) AS firmness
  ORDER BY firmness, c.derived, c.confidence DESC, c.id
  LIMIT toInteger($limit)
  RETURN c, firmness
}
MATCH (a:Article)-[:STATES]->(c),
      (c)-[:SUBJECT]->(:Mention)-[:REFERS_TO]->(s:Entity),
      (c)-[:OBJECT]->(:Mention)-[:REFERS_TO]->(o:Entity)
OPTIONAL MATCH (c)-[:CLAIMANT]->(:Mention)-[:REFERS_TO]->(w:Entity)
RETURN c { .* } AS claim, a { .id, .title, .url, .publisher, .author, .language, .publishedAt, .contentHash, .loadedAt, .revision } AS article,
       s { .*, type: [label IN labels(s) WHERE label <> 'Entity'][0] } AS subject,
       o { .*, type: [label IN labels(o) WHERE label <> 'Entity'][0] } AS object,
       w { .*, type: [label IN labels(w) WHERE label <> 'Entity'][0] } AS claimant
ORDER BY relation, firmness, c.derived, c.confidence DESC, c.id
