// Every article has its text, its hash and a revision.
MATCH (a:Article)
WHERE a.text IS NULL OR a.contentHash IS NULL OR a.revision IS NULL
RETURN a.id AS id
LIMIT toInteger($limit)
