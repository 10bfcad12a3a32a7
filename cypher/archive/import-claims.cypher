// Writes claims as they were exported and ties them to their articles and mentions.
UNWIND $records AS row
MATCH (a:Article {id: row.article}), (s:Mention {id: row.subject}), (o:Mention {id: row.object})
CREATE (c:Claim)
SET c = row.properties, c.start = toInteger(row.properties.start), c.end = toInteger(row.properties.end)
CREATE (a)-[:STATES]->(c), (c)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o)
WITH c, row
WHERE row.claimant IS NOT NULL
MATCH (w:Mention {id: row.claimant})
CREATE (c)-[:CLAIMANT]->(w)
