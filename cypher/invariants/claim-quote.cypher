// Every claim has its sentence.
MATCH (c:Claim)
WHERE c.quote IS NULL OR trim(c.quote) = '' OR c.start IS NULL OR c.end IS NULL
RETURN c.id AS id
LIMIT toInteger($limit)
