// Which of the entities were merged away, with the entity that each has become.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE EXISTS { (e)-[:MERGED_INTO]->() }
MATCH (e)-[:MERGED_INTO*1..]->(root:Entity)
WHERE NOT EXISTS { (root)-[:MERGED_INTO]->() }
RETURN id, root.id AS root
