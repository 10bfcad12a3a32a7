// How many decisions there are about an entity, or about all.
MATCH (d:Decision)
WHERE $entity IS NULL OR EXISTS { (d)-[:ABOUT]->(:Entity {id: $entity}) }
RETURN count(d) AS total
