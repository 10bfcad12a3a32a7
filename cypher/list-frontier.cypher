// Every link of the entities of one search step that the coarse constraints allow, as parallel columns, a row for a hundred of them, because the driver takes every value of a large row from a list of its pieces; small properties as one number, dates only where the question needs them.
UNWIND range(0, size($ids) - 1) AS here
MATCH (e:Entity {id: $ids[here]})-[r:RELATION]-(n:Entity)
WHERE type(r) IN $types AND r.confidence >= $minConfidence
WITH here, e, r, n, r.statuses AS statuses
WHERE any(status IN statuses WHERE status IN $statuses)
WITH here, e, r, n, statuses
LIMIT toInteger($limit)
WITH collect(here) AS here, collect(n.id) AS there, collect(n.degree) AS degree,
       collect([label IN labels(n) WHERE label <> 'Entity'][0]) AS entityType, collect(r.id) AS relation,
       collect(r.confidence) AS confidence,
       collect(($typeTraits[type(r)]
         + CASE statuses WHEN ['ASSERTED'] THEN $statusTraits.ASSERTED ELSE reduce(bits = 0, status IN statuses | bits + $statusTraits[status]) END) * 2
         + CASE WHEN startNode(r) = e THEN 1 ELSE 0 END) AS traits,
       collect(coalesce(r.sourceCount, 1)) AS sources,
       collect(CASE WHEN $dated THEN coalesce(r.validFrom, '') END) AS validFrom,
       collect(CASE WHEN $dated THEN coalesce(r.validTo, '') END) AS validTo,
       collect(CASE WHEN $dated THEN coalesce(r.lastReported, '') END) AS lastReported
UNWIND range(0, size(here) - 1, 100) AS at
RETURN here[at..at + 100] AS here, there[at..at + 100] AS there, degree[at..at + 100] AS degree,
       entityType[at..at + 100] AS entityType, relation[at..at + 100] AS relation, confidence[at..at + 100] AS confidence,
       traits[at..at + 100] AS traits, sources[at..at + 100] AS sources, validFrom[at..at + 100] AS validFrom,
       validTo[at..at + 100] AS validTo, lastReported[at..at + 100] AS lastReported
