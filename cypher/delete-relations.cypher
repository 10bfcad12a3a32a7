// Deletes links that no claim supports any more. Both ends are looked up first, and by a subquery so that no plan does otherwise: then the links of whichever has fewer are walked.
UNWIND $relations AS row
CALL (row) {
  MATCH (s:Entity {id: row.subject}), (o:Entity {id: row.object})
  RETURN s, o LIMIT 1
}
MATCH (s)-[r:RELATION]->(o)
WHERE r.id = row.id
DELETE r
