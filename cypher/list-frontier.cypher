// Every link of the entities of one search step that the constraints allow, as parallel columns.
UNWIND range(0, size($ids) - 1) AS at
MATCH (e:Entity {id: $ids[at]})-[r:RELATION]-(n:Entity)
WHERE type(r) IN $types AND any(status IN r.statuses WHERE status IN $statuses) AND r.confidence >= $minConfidence
WITH e, r, n
LIMIT toInteger($limit)
RETURN collect(e.id) AS from, collect(n.id) AS to, collect(r.id) AS relation, collect(r.confidence) AS confidence,
       collect(n.degree) AS degree,
       collect([label IN labels(n) WHERE label <> 'Entity'][0]) AS type
