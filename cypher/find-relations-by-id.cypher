// Links by id alone, looked up through the claims that they are computed from.
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {relation: id})
  WITH c LIMIT 1
  MATCH (c)-[:SUBJECT]->(:Mention)-[:REFERS_TO]->(s:Entity), (c)-[:OBJECT]->(:Mention)-[:REFERS_TO]->(o:Entity)
  RETURN s, o LIMIT 1
}
MATCH (s)-[r:RELATION]-(o)
WHERE r.id = id
RETURN DISTINCT r { .*, type: type(r), subject: startNode(r).id, object: endNode(r).id } AS relation
