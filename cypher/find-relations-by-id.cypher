// Links by id alone, looked up through the claims that they are computed from.
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {relation: id})-[:SUBJECT]->(:Mention)-[:REFERS_TO]->(s:Entity)
  RETURN s
  LIMIT 1
}
MATCH (s)-[r:RELATION]-(:Entity)
WHERE r.id = id
RETURN DISTINCT r { .*, type: type(r), subject: startNode(r).id, object: endNode(r).id } AS relation
