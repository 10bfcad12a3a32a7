// A page of decisions.
MATCH (d:Decision)
WHERE d.id > $after
RETURN d { .* } AS record
ORDER BY d.id
LIMIT toInteger($limit)
