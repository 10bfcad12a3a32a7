// An article's current claims.
MATCH (a:Article {id: $article})-[:STATES]->(c:Claim)
WHERE c.retractedAt IS NULL
MATCH (c)-[:SUBJECT]->(s:Mention)-[:REFERS_TO]->(se:Entity), (c)-[:OBJECT]->(o:Mention)-[:REFERS_TO]->(oe:Entity)
RETURN c { .id, .type, .status, .from, .to, .confidence, .review, .read, .reviewKey, .relation } AS claim,
       s.id AS subject, o.id AS object, se.id AS subjectEntity, oe.id AS objectEntity,
       EXISTS { (a)-[:MENTIONS]->(s) } AS subjectMentioned, EXISTS { (a)-[:MENTIONS]->(o) } AS objectMentioned
