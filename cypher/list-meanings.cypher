// What an article mentions now, with the entity that each mention means.
MATCH (:Article {id: $article})-[:MENTIONS]->(m:Mention)-[:REFERS_TO]->(e:Entity)
RETURN m.id AS mention, e.id AS entity
