// The current claims at whose ends mentions stand.
UNWIND $mentions AS id
MATCH (:Mention {id: id})<-[:SUBJECT|OBJECT]-(c:Claim)
WHERE c.retractedAt IS NULL
WITH DISTINCT c
MATCH (a:Article)-[:STATES]->(c), (c)-[:SUBJECT]->(s:Mention)-[:REFERS_TO]->(se:Entity), (c)-[:OBJECT]->(o:Mention)-[:REFERS_TO]->(oe:Entity)
RETURN c { .id, .type, .status, .from, .to, .confidence, .review, .read, .reviewKey, .relation } AS claim,
       s.id AS subject, o.id AS object, se.id AS subjectEntity, oe.id AS objectEntity,
       EXISTS { (a)-[:MENTIONS]->(s) } AS subjectMentioned, EXISTS { (a)-[:MENTIONS]->(o) } AS objectMentioned
