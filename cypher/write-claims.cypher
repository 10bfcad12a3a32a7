// Writes articles' claims and ties them to the mentions at their ends and to whoever says so; one that comes back after it was withdrawn keeps the times when it was known.
UNWIND $claims AS row
MATCH (a:Article {id: row.article}), (s:Mention {id: row.subject}), (o:Mention {id: row.object})
MERGE (c:Claim {id: row.id})
ON CREATE SET c.recordedAt = $now
SET c.earlier = CASE WHEN c.retractedAt IS NULL THEN c.earlier ELSE coalesce(c.earlier, []) + [c.recordedAt + '/' + c.retractedAt] END,
    c.recordedAt = CASE WHEN c.retractedAt IS NULL THEN c.recordedAt ELSE $now END
SET c += row.properties, c.start = toInteger(row.start), c.end = toInteger(row.end), c.relation = row.relation
REMOVE c.retractedAt, c.withArticle
MERGE (a)-[:STATES]->(c)
MERGE (c)-[:SUBJECT]->(s)
MERGE (c)-[:OBJECT]->(o)
WITH c, row
WHERE row.claimant IS NOT NULL
MATCH (w:Mention {id: row.claimant})
MERGE (c)-[:CLAIMANT]->(w)
