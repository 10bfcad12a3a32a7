// A page of the ids of entities.
MATCH (e:Entity)
WHERE e.id > $after
RETURN e.id AS id
ORDER BY id
LIMIT toInteger($limit)
