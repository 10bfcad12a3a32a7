// The entities that articles mention now.
UNWIND $articles AS article
MATCH (:Article {id: article})-[:MENTIONS]->(:Mention)-[:REFERS_TO]->(e:Entity)
RETURN DISTINCT e.id AS id
