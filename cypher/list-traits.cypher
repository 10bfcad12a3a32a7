// What tells entities of one name from each other for a reader: the states they are nationals of, and the best connected of those they are linked to.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  OPTIONAL MATCH (e)-[:NATIONAL_OF]->(s:Entity)
  RETURN collect(s.name) AS states
}
CALL (e) {
  OPTIONAL MATCH (e)-[r:RELATION]-(n:Entity)
  WHERE NOT n:State AND n.degree < $hubDegree
  WITH DISTINCT n
  ORDER BY n.degree DESC, n.id
  LIMIT 2
  RETURN collect(n.name) AS others
}
RETURN id, states, others
