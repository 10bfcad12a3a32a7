// The strongest links of entities within the limit for each, and how many each has.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:RELATION]-(n:Entity)
  WHERE type(r) IN $types AND any(status IN r.statuses WHERE status IN $statuses)
  WITH r
  ORDER BY r.confidence DESC, r.claimCount DESC, r.id
  LIMIT toInteger($limit)
  RETURN collect(r { .*, type: type(r), subject: startNode(r).id, object: endNode(r).id }) AS relations
}
RETURN id, relations, e.degree AS degree
