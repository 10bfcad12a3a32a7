// Writes links that the graph does not have yet, as relationships of their own type.
UNWIND $relations AS row
MATCH (s:Entity {id: row.subject}), (o:Entity {id: row.object})
CREATE (s)-[r:$(row.type)]->(o)
SET r = row.properties
