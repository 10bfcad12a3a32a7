// How many present mentions an entity has.
MATCH (e:Entity {id: $entity})<-[:REFERS_TO]-(m:Mention)<-[:MENTIONS]-(:Article)
RETURN count(m) AS total
