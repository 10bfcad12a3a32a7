// Every link of the entities of one search step that the coarse constraints allow, as parallel columns.
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r:RELATION]-(n:Entity)
WHERE type(r) IN $types AND any(status IN r.statuses WHERE status IN $statuses) AND r.confidence >= $minConfidence
WITH e, r, n
LIMIT toInteger($limit)
RETURN collect(e.id) AS here, collect(n.id) AS there, collect(startNode(r) = e) AS outward, collect(n.degree) AS degree,
       collect([label IN labels(n) WHERE label <> 'Entity'][0]) AS entityType, collect(r.id) AS relation,
       collect(type(r)) AS type, collect(r.statuses) AS statuses, collect(r.confidence) AS confidence,
       collect(coalesce(r.sourceCount, 1)) AS sources, collect(coalesce(r.validFrom, '')) AS validFrom,
       collect(coalesce(r.validTo, '')) AS validTo, collect(coalesce(r.lastReported, '')) AS lastReported
