// Withdraws an article with all that it states and mentions, which is kept as what the graph once knew.
MATCH (a:Article {id: $article})
SET a.retractedAt = $now, a.retractedBy = $by, a.retractedWhy = $why
WITH a
CALL (a) {
  MATCH (a)-[:STATES]->(c:Claim)
  WHERE c.retractedAt IS NULL
  SET c.retractedAt = $now, c.withArticle = true
  REMOVE c.relation
}
CALL (a) {
  MATCH (a)-[r:MENTIONS]->(m:Mention)
  CREATE (a)-[:MENTIONED]->(m)
  DELETE r
}
