// A page of the ids of articles.
MATCH (a:Article)
WHERE a.id > $after
RETURN a.id AS id
ORDER BY id
LIMIT toInteger($limit)
