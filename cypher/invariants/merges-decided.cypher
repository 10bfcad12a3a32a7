// An entity is merged into another exactly where a decision that stands says so, and into one only.
MATCH (e:Entity)
WHERE COUNT { (e)-[:MERGED_INTO]->() } > 1
   OR EXISTS { (e)-[:MERGED_INTO]->(o:Entity) WHERE NOT EXISTS { MATCH (e)<-[:ABOUT]-(d:Decision {kind: 'MERGE'}) WHERE d.undoneAt IS NULL AND d.entity = e.id AND d.other = o.id } }
   OR EXISTS { MATCH (e)<-[:ABOUT]-(d:Decision {kind: 'MERGE', entity: e.id}) WHERE d.undoneAt IS NULL AND NOT EXISTS { (e)-[:MERGED_INTO]->(:Entity {id: d.other}) } }
   OR EXISTS { (e)-[:MERGED_INTO*1..50]->(e) }
RETURN e.id AS id
LIMIT toInteger($limit)
