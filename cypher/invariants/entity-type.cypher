// Every entity has exactly one type.
MATCH (e:Entity)
WHERE size(labels(e)) <> 2
RETURN e.id AS id
LIMIT toInteger($limit)
