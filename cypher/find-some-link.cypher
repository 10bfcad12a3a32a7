// The ends of some link.
MATCH (a:Entity)
WHERE a.degree > 0
WITH a
LIMIT 1
MATCH (a)-[:RELATION]-(b:Entity)
RETURN a.id AS from, a.name AS name, b.id AS to
LIMIT 1
