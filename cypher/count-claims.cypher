// How many claims pass a filter.
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
MATCH (c)-[:SUBJECT]->(:Mention)-[:REFERS_TO]->(s:Entity),
      (c)-[:OBJECT]->(:Mention)-[:REFERS_TO]->(o:Entity)
OPTIONAL MATCH (c)-[:CLAIMANT]->(:Mention)-[:REFERS_TO]->(w:Entity)
WITH c, s, o, w
WHERE (size($list.entities) = 0 OR CASE WHEN $list.between THEN s.id IN $list.entities AND o.id IN $list.entities ELSE s.id IN $list.entities OR o.id IN $list.entities END)
  AND (size($list.claimants) = 0 OR w.id IN $list.claimants)
RETURN count(c) AS total
