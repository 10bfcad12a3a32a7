// All links whose subjects are within a stretch of ids, a row a subject, in their order. One row for all of them would cost the driver several times as much: it takes every value of a large row from a list of its pieces. A link's properties are read all at once, and its texts sent as one, for the same reason: it costs less than one by one.
MATCH (e:Entity)
WHERE e.id > $after AND e.id <= $upTo
WITH e
ORDER BY e.id
MATCH (e)-[r:RELATION]->(o:Entity)
WITH e.id AS subject, o.id AS object, type(r) AS type, properties(r) AS link
RETURN subject,
       collect(object + '|' + link.id + '|' + coalesce(link.validFrom, '') + '|' + coalesce(link.validTo, '') + '|' + coalesce(link.lastReported, '')) AS texts,
       collect($typeTraits[type] + reduce(bits = 0, status IN link.statuses | bits + $statusTraits[status])) AS traits,
       collect(link.confidence) AS confidence, collect(coalesce(link.sourceCount, 1)) AS sources, collect(link.claimCount) AS claims
ORDER BY subject
