// A page of mentions, each with its article and the entity that it means.
MATCH (m:Mention)-[:REFERS_TO]->(e:Entity)
WHERE m.id > $after
OPTIONAL MATCH (a:Article)-[r:MENTIONS|MENTIONED]->(m)
RETURN m { .*, entity: e.id, article: a.id, standing: type(r) } AS record
ORDER BY m.id
LIMIT toInteger($limit)
