// Entities by id, each as what it has become by merges.
UNWIND $ids AS id
MATCH (asked:Entity {id: id})
OPTIONAL MATCH (asked)-[:MERGED_INTO*1..]->(root:Entity)
WHERE NOT EXISTS { (root)-[:MERGED_INTO]->() }
WITH id, coalesce(root, asked) AS e
RETURN id, e { .*, type: [label IN labels(e) WHERE label <> 'Entity'][0] } AS entity
