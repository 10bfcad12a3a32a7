// Counts the links of entities.
UNWIND $entities AS id
MATCH (e:Entity {id: id})
SET e.degree = COUNT { (e)-[r:RELATION]-() }
