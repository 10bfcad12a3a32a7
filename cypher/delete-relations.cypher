// Deletes links that no claim supports any more.
UNWIND $relations AS row
MATCH (s:Entity {id: row.subject})-[r:RELATION]->(:Entity {id: row.object})
WHERE r.id = row.id
DELETE r
