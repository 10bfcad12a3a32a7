// Writes the claims of articles that the graph did not have, tied to the mentions at their ends and to whoever says so.
UNWIND $claims AS row
MATCH (a:Article {id: row.article}), (s:Mention {id: row.subject}), (o:Mention {id: row.object})
CREATE (a)-[:STATES]->(c:Claim), (c)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o)
SET c = row.properties, c.id = row.id, c.recordedAt = $now, c.start = toInteger(row.start), c.end = toInteger(row.end), c.relation = row.relation
WITH c, row
WHERE row.claimant IS NOT NULL
MATCH (w:Mention {id: row.claimant})
CREATE (c)-[:CLAIMANT]->(w)
