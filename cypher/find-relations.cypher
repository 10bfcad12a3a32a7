// Links by id, looked up through the entities at their ends.
UNWIND $relations AS row
MATCH (s:Entity {id: row.from}), (o:Entity {id: row.to})
MATCH (s)-[r:RELATION]-(o)
WHERE r.id = row.id
RETURN DISTINCT r { .*, type: type(r), subject: startNode(r).id, object: endNode(r).id } AS relation
