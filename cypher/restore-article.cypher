// Takes back the retraction of an article; its claims come back with the times when they were known before.
MATCH (a:Article {id: $article})
REMOVE a.retractedAt, a.retractedBy, a.retractedWhy
WITH a
CALL (a) {
  MATCH (a)-[r:MENTIONED]->(m:Mention)
  CREATE (a)-[:MENTIONS]->(m)
  DELETE r
}
CALL (a) {
  MATCH (a)-[:STATES]->(c:Claim {withArticle: true})
  SET c.earlier = coalesce(c.earlier, []) + [c.recordedAt + '/' + c.retractedAt], c.recordedAt = $now
  REMOVE c.retractedAt, c.withArticle
}
