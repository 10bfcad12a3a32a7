// Takes out of an article the mentions that its text no longer has; they stay where withdrawn claims point to them.
MATCH (:Article {id: $article})-[r:MENTIONS]->(m:Mention)
WHERE NOT m.id IN $keep
DELETE r
