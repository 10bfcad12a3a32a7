// What speaks for or against pairs of entities being one, beside their names.
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.one}), (b:Entity {id: pair.other})
CALL (a, b) {
  MATCH (a)-[r:RELATION]-(n:Entity)
  WHERE n <> b AND n.degree < $hubDegree AND EXISTS { (n)-[s:RELATION]-(b) }
  WITH DISTINCT n
  ORDER BY n.degree, n.id
  LIMIT 10
  RETURN collect(n.name) AS sharedNeighbours
}
CALL (a) {
  OPTIONAL MATCH (a)-[:NATIONAL_OF]->(s:Entity)
  RETURN collect(s.name) AS statesOfOne
}
CALL (b) {
  OPTIONAL MATCH (b)-[:NATIONAL_OF]->(s:Entity)
  RETURN collect(s.name) AS statesOfOther
}
CALL (a, b) {
  OPTIONAL MATCH (a)-[:OFFICER_OF|EMPLOYED_BY]->(o:Entity)<-[:OFFICER_OF|EMPLOYED_BY]-(b)
  RETURN collect(DISTINCT o.name) AS sharedOffices
}
RETURN pair.one AS one, pair.other AS other, sharedNeighbours, statesOfOne, statesOfOther, sharedOffices,
       EXISTS { (a)-[t:RELATION]-(b) } AS linked,
       COUNT { (a)<-[:REFERS_TO]-(:Mention)<-[:MENTIONS]-(:Article)-[:MENTIONS]->(:Mention)-[:REFERS_TO]->(b) } AS articlesNamingBoth
