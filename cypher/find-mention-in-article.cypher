// The mention by which an article speaks of an entity.
MATCH (:Article {id: $article})-[:MENTIONS]->(m:Mention)-[:REFERS_TO]->(:Entity {id: $entity})
RETURN m.id AS mention
ORDER BY mention
LIMIT 1
