// Which of the keys lead to an entity that articles mention, or that was merged into another.
UNWIND $keys AS key
MATCH (e:Entity {key: key})
WHERE EXISTS { (e)-[:MERGED_INTO]->() } OR EXISTS { (e)<-[:REFERS_TO]-(:Mention)<-[:MENTIONS]-() }
RETURN DISTINCT key
