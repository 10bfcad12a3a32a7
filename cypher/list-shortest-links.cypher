// The links of all shortest ways between two entities, as parallel columns, with the entities on them. HOPS stands for the most hops, which cannot be a parameter.
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = allShortestPaths((a)-[:RELATION*..HOPS]-(b))
WHERE all(r IN relationships(p) WHERE type(r) IN $types)
  AND all(n IN nodes(p) WHERE (n.degree <= $hubDegree AND none(label IN labels(n) WHERE label IN $barred))
    OR n = a OR n = b)
WITH p
LIMIT toInteger($limit)
WITH collect(p) AS ways
CALL (ways) {
  UNWIND ways AS way
  UNWIND nodes(way) AS n
  WITH DISTINCT n
  RETURN collect(n.id) AS id, collect(n.degree) AS ownDegree,
         collect([label IN labels(n) WHERE label <> 'Entity'][0]) AS ownType
}
CALL (ways) {
  UNWIND ways AS way
  UNWIND relationships(way) AS r
  WITH DISTINCT r, startNode(r) AS s, endNode(r) AS o
  RETURN collect(s.id) AS here, collect(o.id) AS there, collect(o.degree) AS degree,
         collect([label IN labels(o) WHERE label <> 'Entity'][0]) AS entityType, collect(r.id) AS relation,
         collect(r.confidence) AS confidence,
         collect(($typeTraits[type(r)]
           + reduce(bits = 0, status IN r.statuses | bits + $statusTraits[status])) * 2 + 1) AS traits,
         collect(coalesce(r.sourceCount, 1)) AS sources,
         collect(CASE WHEN $dated THEN coalesce(r.validFrom, '') END) AS validFrom,
         collect(CASE WHEN $dated THEN coalesce(r.validTo, '') END) AS validTo,
         collect(CASE WHEN $dated THEN coalesce(r.lastReported, '') END) AS lastReported
}
RETURN size(ways) AS ways, length(head(ways)) AS length, id, ownDegree, ownType, here, there, degree, entityType, relation,
       confidence, traits, sources, validFrom, validTo, lastReported
