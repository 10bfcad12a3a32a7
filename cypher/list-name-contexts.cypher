// What the graph tells of the present bearers of names beside their names: nationalities that are stated with some confidence, and which of the given entities each is linked to.
UNWIND $names AS row
MATCH (e:Entity {id: row.entity})-[:MERGED_INTO*0..]->(root:Entity)
WHERE NOT EXISTS { (root)-[:MERGED_INTO]->() } AND EXISTS { (root)<-[:REFERS_TO]-(:Mention)<-[:MENTIONS]-() }
CALL (root) {
  OPTIONAL MATCH (root)-[r:NATIONAL_OF]->(s:Entity)
  WHERE 'ASSERTED' IN r.statuses AND r.confidence >= $leastConfidence
  RETURN collect(s.id) AS states
}
CALL (root, row) {
  UNWIND row.others AS other
  MATCH (:Entity {id: other})-[:MERGED_INTO*0..]->(n:Entity)
  WHERE NOT EXISTS { (n)-[:MERGED_INTO]->() } AND n.degree < $hubDegree AND EXISTS { (root)-[r:RELATION]-(n) }
  RETURN collect(DISTINCT other) AS others
}
RETURN row.entity AS entity, root.wikidata AS wikidata, states, others
