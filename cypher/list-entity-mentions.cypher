// The present mentions of an entity, each with its article, in the order of their ids.
MATCH (e:Entity {id: $entity})<-[:REFERS_TO]-(m:Mention)<-[:MENTIONS]-(a:Article)
WHERE m.id > $after
RETURN m.id AS id, m.name AS name, a.id AS article
ORDER BY id
LIMIT toInteger($limit)
