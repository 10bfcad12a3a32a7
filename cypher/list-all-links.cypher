// All links whose subjects are within a stretch of ids, as columns in the order of the subjects; statuses as one bit each.
MATCH (e:Entity)
WHERE e.id > $after AND e.id <= $upTo
WITH e
ORDER BY e.id
MATCH (e)-[r:RELATION]->(o:Entity)
RETURN collect(e.id) AS subject, collect(o.id) AS object, collect(r.id) AS relation, collect(type(r)) AS type,
       collect(CASE r.statuses WHEN ['ASSERTED'] THEN $bits.ASSERTED ELSE reduce(bits = 0, status IN r.statuses | bits + $bits[status]) END) AS statuses,
       collect(r.confidence) AS confidence, collect(coalesce(r.sourceCount, 1)) AS sources, collect(r.claimCount) AS claims,
       collect(coalesce(r.validFrom, '')) AS validFrom, collect(coalesce(r.validTo, '')) AS validTo,
       collect(coalesce(r.lastReported, '')) AS lastReported
