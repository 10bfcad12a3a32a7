// Writes an article's claims and ties them to the mentions at their ends and to whoever says so.
MATCH (a:Article {id: $article})
UNWIND $claims AS row
MATCH (s:Mention {id: row.subject}), (o:Mention {id: row.object})
MERGE (c:Claim {id: row.id})
ON CREATE SET c.recordedAt = $now
SET c += row.properties, c.start = toInteger(row.start), c.end = toInteger(row.end), c.relation = row.relation
REMOVE c.retractedAt
MERGE (a)-[:STATES]->(c)
MERGE (c)-[:SUBJECT]->(s)
MERGE (c)-[:OBJECT]->(o)
WITH c, row
WHERE row.claimant IS NOT NULL
MATCH (w:Mention {id: row.claimant})
MERGE (c)-[:CLAIMANT]->(w)
