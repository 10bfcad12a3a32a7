// Decisions about an entity or about all, the latest first.
MATCH (d:Decision)
WHERE ($entity IS NULL OR EXISTS { (d)-[:ABOUT]->(:Entity {id: $entity}) }) AND ($before IS NULL OR d.seq < toInteger($before))
RETURN d { .* } AS decision
ORDER BY d.seq DESC
LIMIT toInteger($limit)
