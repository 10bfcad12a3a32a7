// A stretch of all entities in the order of their ids, as columns.
MATCH (e:Entity)
WHERE e.id > $after
WITH e
ORDER BY e.id
LIMIT toInteger($limit)
RETURN collect(e.id) AS id, collect([label IN labels(e) WHERE label <> 'Entity'][0]) AS type
