// The links that current claims about entities support.
UNWIND $entities AS id
MATCH (:Entity {id: id})<-[:REFERS_TO]-(:Mention)<-[:SUBJECT|OBJECT]-(c:Claim)
WHERE c.relation IS NOT NULL
WITH DISTINCT c
MATCH (c)-[:SUBJECT]->(:Mention)-[:REFERS_TO]->(s:Entity), (c)-[:OBJECT]->(:Mention)-[:REFERS_TO]->(o:Entity)
RETURN DISTINCT c.relation AS id, c.type AS type, s.id AS subject, o.id AS object
