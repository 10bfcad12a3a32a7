// The entities that a retracted article mentioned.
MATCH (:Article {id: $article})-[:MENTIONED]->(:Mention)-[:REFERS_TO]->(e:Entity)
RETURN DISTINCT e.id AS id
