// A page of articles.
MATCH (a:Article)
WHERE a.id > $after
RETURN a { .* } AS record
ORDER BY a.id
LIMIT toInteger($limit)
