// Writes claims as a review has made them and ties them to the mentions at their ends.
UNWIND $claims AS row
MATCH (c:Claim {id: row.id}), (s:Mention {id: row.subject}), (o:Mention {id: row.object})
SET c += row.properties
MERGE (c)-[:SUBJECT]->(s)
MERGE (c)-[:OBJECT]->(o)
