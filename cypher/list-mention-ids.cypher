// A page of the ids of mentions.
MATCH (m:Mention)
WHERE m.id > $after
RETURN m.id AS id
ORDER BY id
LIMIT toInteger($limit)
