// Unties claims from mentions that are not at their ends any more.
UNWIND $claims AS row
MATCH (c:Claim {id: row.id})-[r:SUBJECT|OBJECT]->(m:Mention)
WHERE (type(r) = 'SUBJECT' AND m.id <> row.subject) OR (type(r) = 'OBJECT' AND m.id <> row.object)
DELETE r
