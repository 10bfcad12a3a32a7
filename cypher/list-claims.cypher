// A page of the claims that pass a filter, in an order; `after` is the sort key of the last one before the page, when there is one. They are looked up by what of the filter is rarest; a claim without a date of its own has its article's.
CALL () {
  WITH 1 AS one WHERE $list.relation <> ''
  MATCH (c:Claim {relation: $list.relation})
  RETURN c
  UNION ALL
  WITH 1 AS one WHERE $list.relation = '' AND $list.article <> ''
  MATCH (:Article {id: $list.article})-[:STATES]->(c:Claim)
  RETURN c
  UNION ALL
  WITH 1 AS one WHERE $list.relation = '' AND $list.article = '' AND size($list.entities) > 0
  UNWIND $list.entities AS id
  MATCH (:Entity {id: id})<-[:REFERS_TO]-(:Mention)<-[:SUBJECT|OBJECT]-(c:Claim)
  RETURN DISTINCT c
  UNION ALL
  WITH 1 AS one WHERE $list.relation = '' AND $list.article = '' AND size($list.entities) = 0 AND size($list.claimants) > 0
  UNWIND $list.claimants AS id
  MATCH (:Entity {id: id})<-[:REFERS_TO]-(:Mention)<-[:CLAIMANT]-(c:Claim)
  RETURN DISTINCT c
  UNION ALL
  WITH 1 AS one WHERE $list.relation = '' AND $list.article = '' AND size($list.entities) = 0 AND size($list.claimants) = 0
  MATCH (c:Claim)
  RETURN c
}
WITH c
WHERE (size($list.types) = 0 OR c.type IN $list.types) AND (size($list.statuses) = 0 OR c.status IN $list.statuses)
  AND c.confidence >= $list.minConfidence
  AND ($list.withdrawn OR c.retractedAt IS NULL)
  AND CASE WHEN size($list.verdicts) = 0 THEN coalesce(c.review, '') <> 'REJECTED' ELSE c.review IN $list.verdicts END
MATCH (a:Article)-[:STATES]->(c)
WITH c, a, coalesce(c.from, c.to, a.publishedAt, '') AS date, coalesce(c.from, a.publishedAt) AS begun, coalesce(c.to, c.from, a.publishedAt) AS ended
WHERE ($list.article = '' OR a.id = $list.article)
  AND (size($list.publishers) = 0 OR toLower(a.publisher) IN $list.publishers)
  AND ($list.from = '' OR ended + '-99' >= $list.from) AND ($list.until = '' OR begun <= $list.until + '-99')
WITH c, a, CASE $list.order WHEN 'SUREST' THEN c.confidence WHEN 'RECORDED' THEN c.recordedAt ELSE date END AS key
WHERE NOT $after.paged OR (key = $after.key AND c.id > $after.id)
  OR CASE WHEN $list.ascending THEN key > $after.key ELSE key < $after.key END
MATCH (c)-[:SUBJECT]->(:Mention)-[:REFERS_TO]->(s:Entity),
      (c)-[:OBJECT]->(:Mention)-[:REFERS_TO]->(o:Entity)
OPTIONAL MATCH (c)-[:CLAIMANT]->(:Mention)-[:REFERS_TO]->(w:Entity)
WITH c, a, s, o, w, key
WHERE (size($list.entities) = 0 OR CASE WHEN $list.between THEN s.id IN $list.entities AND o.id IN $list.entities ELSE s.id IN $list.entities OR o.id IN $list.entities END)
  AND (size($list.claimants) = 0 OR w.id IN $list.claimants)
RETURN c { .* } AS claim, a { .id, .title, .url, .publisher, .author, .language, .publishedAt, .contentHash, .loadedAt, .revision, .retractedAt } AS article,
       s { .*, type: [label IN labels(s) WHERE label <> 'Entity'][0] } AS subject,
       o { .*, type: [label IN labels(o) WHERE label <> 'Entity'][0] } AS object,
       w { .*, type: [label IN labels(w) WHERE label <> 'Entity'][0] } AS claimant, key
ORDER BY CASE WHEN $list.ascending THEN key END, CASE WHEN NOT $list.ascending THEN key END DESC, c.id
LIMIT toInteger($limit)
