// Mentions by id, with the entity that each means now.
UNWIND $mentions AS id
MATCH (m:Mention {id: id})-[:REFERS_TO]->(e:Entity)
RETURN id, m.key AS key, m.splitTo AS splitTo, e.id AS entity
