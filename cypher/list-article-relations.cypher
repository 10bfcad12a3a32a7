// The links that articles' current claims support, with their ends.
UNWIND $articles AS article
MATCH (:Article {id: article})-[:STATES]->(c:Claim)
WHERE c.retractedAt IS NULL AND c.relation IS NOT NULL
MATCH (c)-[:SUBJECT]->(:Mention)-[:REFERS_TO]->(s:Entity), (c)-[:OBJECT]->(:Mention)-[:REFERS_TO]->(o:Entity)
RETURN DISTINCT c.relation AS id, c.type AS type, s.id AS subject, o.id AS object
