// A page of the entities that articles mention, with all that they are called.
MATCH (e:Entity)
WHERE e.id > $after AND NOT EXISTS { (e)-[:MERGED_INTO]->() } AND EXISTS { (e)<-[:REFERS_TO]-(:Mention)<-[:MENTIONS]-() }
RETURN e { .id, .name, .aliases, .wikidata, .degree, type: [label IN labels(e) WHERE label <> 'Entity'][0] } AS entity
ORDER BY e.id
LIMIT toInteger($limit)
