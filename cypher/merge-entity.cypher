// Lets an entity answer as the one that it was merged into.
MATCH (e:Entity {id: $entity}), (o:Entity {id: $other})
CREATE (e)-[:MERGED_INTO]->(o)
